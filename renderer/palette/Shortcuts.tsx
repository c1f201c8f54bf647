import './shortcuts.css';
import type { CommandGroup } from '../commands/app-command';
import { COMMANDS } from '../commands/command-table';
import type { DialogProps } from '../commands/DialogInFront';
import { isMac, keysInWords } from '../commands/keys';
import { Dialog } from '../ui/Dialog';

const GROUPS: readonly CommandGroup[] = [
  'Meeting',
  'Agenda',
  'Writing',
  'Actions',
  'Go',
  'View',
  'Book',
];

/** What is typed in the text itself and does more than stand there. */
const IN_THE_TEXT: readonly (readonly [typed: string, does: string])[] = [
  ['/', 'A list of all that a line can become'],
  ['ACTION ', 'Makes the line an action'],
  ['NOTED, AGREED …', 'A verb in capitals makes the sentence an outcome'],
  ['## ', 'A sub-heading'],
  ['- or 1. ', 'A list'],
  ['@', 'An owner of the action'],
  ['#', 'A reference to an item, action or change'],
  ['tn, ta …', 'The phrases of the committee'],
  ['Tab', 'A point further in; the next cell of a table'],
  ['Shift+Enter', 'A new line in the same paragraph'],
  ['F7', 'The next misspelt word'],
];

/** Every key of the program on one sheet. */
export function Shortcuts({ onClose }: DialogProps) {
  const mac = isMac();
  return (
    <Dialog title="Keys" size="wide" onClose={onClose}>
      {/** biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the arrow keys */}
      <section className="shortcuts" tabIndex={0} aria-label="All keys">
        {GROUPS.map(group => {
          const commands = COMMANDS.filter(each => each.group === group && each.keys.length > 0);
          if (commands.length === 0) return null;
          const rows = commands.map(({ label, keys }) => ({
            keys: keys.map(key => keysInWords(key, mac)),
            label,
          }));
          return <Group key={group} title={group} rows={rows} />;
        })}
        <Group
          title="Typed in the text"
          rows={IN_THE_TEXT.map(([typed, label]) => ({ keys: [typed], label }))}
        />
      </section>
    </Dialog>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly label: string }[];
}

function Group({ title, rows }: GroupProps) {
  return (
    <div className="shortcut-group">
      <h3>{title}</h3>
      <dl>
        {rows.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
