import type { StyleProps } from './style-props';

type Part =
  | 'numberParagraphs'
  | 'attendance'
  | 'contents'
  | 'actionSummary'
  | 'glossary'
  | 'signature';

/** What can be had in the minutes or not, and what each does to the document. */
export const PARTS: readonly {
  readonly name: Part;
  readonly words: string;
  readonly does: string;
}[] = [
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
  { name: 'signature', words: 'Lines to sign on', does: 'for the Chair and the date, at the end' },
];

/** What stands in the minutes of this house beside the items, each with what it does. */
export function StyleParts({ style, set }: StyleProps) {
  return (
    <fieldset className="style-group">
      <legend>In the minutes</legend>
      {PARTS.map(({ name, words, does }) => (
        <label key={name} className="check style-choice">
          <input
            type="checkbox"
            checked={style[name]}
            onChange={({ target }) => set(now => ({ ...now, [name]: target.checked }))}
          />
          <span>
            {words} <span className="style-does">{does}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
