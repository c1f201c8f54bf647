import { commandNamed, useCommands } from '../commands/use-commands';
import { useDesk } from '../desk/desk';
import type { KindHere } from '../editor/here';
import { useView } from '../store/use-book';

/** What a line can be made, in the order of the list. */
const KINDS: readonly KindHere[] = [
  'paragraph',
  'subheading',
  'action',
  'outcome',
  'postMeetingNote',
  'bulletList',
  'numberedList',
];

/** Says what the line with the caret is, and makes it something else. */
export function LineKind() {
  const desk = useDesk();
  const commands = useCommands();
  const kind = useView(({ here }) => here?.kind ?? null);
  const readOnly = useView(view => view.readOnly);
  const isFixed = kind === null || !KINDS.includes(kind);
  return (
    <select
      className="line-kind"
      aria-label="What this line is"
      disabled={isFixed || readOnly}
      value={isFixed ? '' : kind}
      onChange={({ target }) => commandNamed(commands, `write.${target.value}`).ready(desk)?.()}
    >
      {isFixed && <option value="">{kind === 'table' ? 'In a table' : 'Paragraph'}</option>}
      {KINDS.map(each => (
        <option key={each} value={each}>
          {commandNamed(commands, `write.${each}`).label}
        </option>
      ))}
    </select>
  );
}
