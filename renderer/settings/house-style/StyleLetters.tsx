import type { HouseStyle } from '../../../shared/model/house-style';
import { typedFont, typedSize } from '../../../shared/report/house-styles/typed-style';
import { TextSetting } from '../TextSetting';
import type { StyleProps } from './style-props';

/** Fonts that come with Word, and those that take their place in LibreOffice. */
const FONTS = [
  'Aptos',
  'Arial',
  'Calibri',
  'Cambria',
  'Garamond',
  'Georgia',
  'Segoe UI',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
];

const NO_FONT = 'It stays as it was: a font has a name of letters and digits, up to 31 of them.';
const NO_SIZE = 'It stays as it was: a size is from 6 to 40 points, such as 10.5.';

const SIZES: readonly (readonly [keyof HouseStyle['sizes'], string])[] = [
  ['title', 'Title'],
  ['heading', 'Items'],
  ['subheading', 'Sub-headings'],
  ['body', 'Text'],
  ['small', 'Notes'],
];

/** The fonts of the house and the sizes of its type. */
export function StyleLetters({ style, set }: StyleProps) {
  const { fonts, sizes } = style;
  const setFont = (which: keyof HouseStyle['fonts'], typed: string) => {
    const font = typedFont(typed);
    return font !== null && set(now => ({ ...now, fonts: { ...now.fonts, [which]: font } }));
  };
  const setSize = (which: keyof HouseStyle['sizes'], typed: string) => {
    const size = typedSize(typed);
    return size !== null && set(now => ({ ...now, sizes: { ...now.sizes, [which]: size } }));
  };
  return (
    <fieldset className="style-group">
      <legend>Letters</legend>
      <div className="dialog-row">
        <TextSetting
          label="Font of the text"
          value={fonts.body}
          offers={FONTS}
          refusal={NO_FONT}
          save={typed => setFont('body', typed)}
        />
        <TextSetting
          label="Font of the headings"
          value={fonts.headings}
          offers={FONTS}
          refusal={NO_FONT}
          save={typed => setFont('headings', typed)}
        />
      </div>
      <p className="settings-remark style-remark">
        A computer without the font shows one like it. Sizes, in points:
      </p>
      <div className="style-sizes">
        {SIZES.map(([which, words]) => (
          <TextSetting
            key={which}
            label={words}
            value={String(sizes[which])}
            refusal={NO_SIZE}
            save={typed => setSize(which, typed)}
          />
        ))}
      </div>
    </fieldset>
  );
}
