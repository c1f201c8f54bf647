import './house-style.css';
import { setHouseStyle } from '../../../shared/commands/committees';
import type { Committee } from '../../../shared/model/committee';
import { HOUSE_STYLES } from '../../../shared/report/house-styles/house-styles';
import { doIt, useDesk } from '../../desk/desk';
import { TextSetting } from '../TextSetting';
import { PageLines } from './PageLines';
import { StyleColours } from './StyleColours';
import { StyleLetters } from './StyleLetters';
import { StylePages } from './StylePages';
import { StyleParts } from './StyleParts';
import type { StyleProps } from './style-props';
import { WordFileSetting } from './WordFileSetting';

/** How the Word minutes of a committee look, with a page that shows it as it is changed. */
export function HouseStyleSettings({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, houseStyle } = committee;
  const set: StyleProps['set'] = (change, group) =>
    doIt(
      desk,
      {
        label: `house style of ${code}`,
        ...(group !== undefined && { group: `${group} of ${id}` }),
      },
      book => setHouseStyle(book, { committeeId: id, change }),
    );
  const props = { style: houseStyle, set };
  return (
    <section className="setting">
      <h2>House style</h2>
      <p className="settings-remark">
        The pages beside it and the sheet show at once what is chosen here; the Word file is set so.
      </p>
      <div className="house-style">
        <div>
          <Beginning {...props} />
          <StyleLetters {...props} />
          <StyleColours {...props} />
          <PageLines {...props} />
          <StyleParts {...props} />
          <AsItWas {...props} />
        </div>
        <StylePages committee={committee} />
      </div>
      <WordFileSetting committee={committee} />
    </section>
  );
}

function Beginning({ style, set }: StyleProps) {
  const isNamed = HOUSE_STYLES.some(({ name }) => name === style.name);
  return (
    <div className="dialog-row">
      <label className="field">
        Begins with
        <select
          value={style.name}
          onChange={({ target }) => {
            const begun = HOUSE_STYLES.find(({ name }) => name === target.value);
            if (begun) set(() => begun);
          }}
        >
          {!isNamed && <option>{style.name}</option>}
          {HOUSE_STYLES.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="field">
        Paper
        <select
          value={style.paper}
          onChange={({ target }) =>
            set(now => ({ ...now, paper: target.value === 'Letter' ? 'Letter' : 'A4' }))
          }
        >
          <option>A4</option>
          <option>Letter</option>
        </select>
      </label>
      <TextSetting
        label="Classification"
        value={style.classification}
        save={classification => set(now => ({ ...now, classification }))}
      />
    </div>
  );
}

/** What was changed of a style that comes with the program can be had again as it was. */
function AsItWas({ style, set }: StyleProps) {
  const named = HOUSE_STYLES.find(({ name }) => name === style.name);
  if (!named || JSON.stringify(named) === JSON.stringify(style)) return null;
  return (
    <p className="settings-remark style-changed">
      Changed from “{named.name}”.{' '}
      <button type="button" className="button button-quiet" onClick={() => set(() => named)}>
        As it was
      </button>
    </p>
  );
}
