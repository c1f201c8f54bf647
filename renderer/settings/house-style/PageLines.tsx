import { Fragment } from 'react';
import { unknownInBraces } from '../../../shared/report/house-styles/typed-style';
import { PLACEHOLDERS } from '../../../shared/report/placeholders';
import { TextSetting } from '../TextSetting';
import type { StyleProps } from './style-props';

const REFUSAL =
  'It stays as it was: of what stands in braces, only the words below can be filled in.';

/** What stands at the head and the foot of each page. */
export function PageLines({ style, set }: StyleProps) {
  const { header, footer } = style;
  const known = (text: string) => unknownInBraces(text).length === 0;
  return (
    <fieldset className="style-group">
      <legend>Head and foot of each page</legend>
      <div className="dialog-row page-lines">
        <TextSetting
          label={style.logo ? 'Head, left (the logo)' : 'Head, left'}
          value={header.left}
          refusal={REFUSAL}
          save={left => known(left) && set(now => ({ ...now, header: { ...now.header, left } }))}
        />
        <TextSetting
          label="Head, right"
          value={header.right}
          refusal={REFUSAL}
          save={right => known(right) && set(now => ({ ...now, header: { ...now.header, right } }))}
        />
        <TextSetting
          label="Foot, left"
          value={footer.left}
          refusal={REFUSAL}
          save={left => known(left) && set(now => ({ ...now, footer: { left } }))}
        />
      </div>
      <p className="settings-remark style-remark">
        Filled in for each meeting:{' '}
        {PLACEHOLDERS.map(name => (
          <Fragment key={name}>
            <code>{`{${name}}`}</code>{' '}
          </Fragment>
        ))}
        What is empty is left out with its “ · ”. The number of the page stands at the foot, right.
      </p>
    </fieldset>
  );
}
