import { setCommittee } from '../../shared/commands/committees';
import type { Committee } from '../../shared/model/committee';
import type { HouseStyle } from '../../shared/model/house-style';
import { HOUSE_STYLES } from '../../shared/report/house-styles/house-styles';
import { doIt, useDesk } from '../desk/desk';
import { TextSetting } from './TextSetting';

type Choice =
  | 'numberParagraphs'
  | 'attendance'
  | 'contents'
  | 'actionSummary'
  | 'glossary'
  | 'signature';

/** What can be had in the minutes or not, and what each does to the document. */
const CHOICES: readonly { readonly name: Choice; readonly words: string; readonly does: string }[] =
  [
    {
      name: 'numberParagraphs',
      words: 'Numbered paragraphs',
      does: '3.1, 3.2 … before each paragraph of item 3',
    },
    { name: 'attendance', words: 'Attendance', does: 'the table of who was there, and the quorum' },
    { name: 'contents', words: 'Contents', does: 'a list of the items with their pages, in front' },
    {
      name: 'actionSummary',
      words: 'Summary of actions',
      does: 'all new actions in a table, last',
    },
    {
      name: 'glossary',
      words: 'Glossary',
      does: 'the acronyms that the text spells out, at the end',
    },
    {
      name: 'signature',
      words: 'Lines to sign on',
      does: 'for the Chair and the date, at the end',
    },
  ];

/** How the Word minutes of a committee look, each choice with what it does. */
export function HouseStyleSettings({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, houseStyle } = committee;
  const set = (style: HouseStyle) =>
    doIt(desk, { label: `house style of ${code}` }, book =>
      setCommittee(book, { committeeId: id, details: { houseStyle: style } }),
    );
  const named = HOUSE_STYLES.find(({ name }) => name === houseStyle.name);
  const isChanged = named !== undefined && JSON.stringify(named) !== JSON.stringify(houseStyle);
  return (
    <section className="setting">
      <h2>House style</h2>
      <p className="settings-remark">The sheet shows at once what is chosen here.</p>
      <div className="dialog-row">
        <label className="field">
          Begins with
          <select
            value={houseStyle.name}
            onChange={({ target }) => {
              const style = HOUSE_STYLES.find(({ name }) => name === target.value);
              if (style) set(style);
            }}
          >
            {!named && <option>{houseStyle.name}</option>}
            {HOUSE_STYLES.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <TextSetting
          label="Classification, on each page"
          value={houseStyle.classification}
          save={classification => set({ ...houseStyle, classification })}
        />
        <label className="field">
          Paper
          <select
            value={houseStyle.paper}
            onChange={({ target }) =>
              set({ ...houseStyle, paper: target.value === 'Letter' ? 'Letter' : 'A4' })
            }
          >
            <option>A4</option>
            <option>Letter</option>
          </select>
        </label>
      </div>
      {CHOICES.map(({ name, words, does }) => (
        <label key={name} className="check style-choice">
          <input
            type="checkbox"
            checked={houseStyle[name]}
            onChange={({ target }) => set({ ...houseStyle, [name]: target.checked })}
          />
          <span>
            {words} <span className="style-does">{does}</span>
          </span>
        </label>
      ))}
      {isChanged && named && (
        <p className="settings-remark">
          Changed from “{named.name}”.{' '}
          <button type="button" className="button button-quiet" onClick={() => set(named)}>
            As it was
          </button>
        </p>
      )}
    </section>
  );
}
