import './shortcuts.css';
import { useRef, useState } from 'react';
import type { AppCommand, CommandGroup } from '../commands/app-command';
import type { DialogProps } from '../commands/dialog-props';
import { isMac, keysInWords } from '../commands/keys';
import { useCommands } from '../commands/use-commands';
import { Dialog } from '../ui/Dialog';
import { ranked } from '../ui/ranked';
import { PLACE_KEYS, type PlaceKeys } from './place-keys';

const GROUPS: readonly CommandGroup[] = [
  'Meeting',
  'Agenda',
  'Writing',
  'Actions',
  'Registers',
  'Changes',
  'Go',
  'View',
  'Book',
];

/** How far Page Up and Page Down go, as a share of what is seen. */
const PAGE = 0.8;

/** Every key of the program on one sheet; typing leaves the lines with those words. */
export function Shortcuts({ onClose }: DialogProps) {
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const groups = allKeys(commands).flatMap(({ title, lines }) => {
    const found = ranked(
      query,
      lines.map(line => ({ ...line, alsoCalled: `${title} ${line.keys.join(' ')}` })),
    );
    // The lines keep their order: the sheet is read, not picked from.
    const left = lines.filter(line => found.some(({ label }) => label === line.label));
    return left.length === 0 ? [] : [{ title, lines: left }];
  });
  return (
    <Dialog title="Keys" size="full" onClose={onClose}>
      <input
        className="shortcuts-find"
        aria-label="Which key are you looking for?"
        placeholder="Which key are you looking for?"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={event => {
          const way = { PageDown: 1, PageUp: -1 }[event.key];
          if (way === undefined || !sheet.current) return;
          event.preventDefault();
          sheet.current.scrollBy({ top: way * PAGE * sheet.current.clientHeight });
        }}
      />
      {/** biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the arrow keys */}
      <section className="shortcuts" tabIndex={0} aria-label="All keys" ref={sheet}>
        <div className="shortcut-columns">
          {groups.map(group => (
            <Group key={group.title} group={group} />
          ))}
        </div>
        {groups.length === 0 && <p>No key does that. Ctrl+K finds what has no key.</p>}
      </section>
    </Dialog>
  );
}

/** The keys of the table of commands, then those of single places of the window. */
function allKeys(commands: readonly AppCommand[]): PlaceKeys[] {
  const mac = isMac();
  const ofTable = GROUPS.map(title => ({
    title,
    lines: commands
      .filter(({ group, keys }) => group === title && keys.length > 0)
      .map(({ label, keys }) => ({
        label: label.replace(/ …$/, ''),
        keys: keys.map(key => keysInWords(key, mac)),
      })),
  }));
  return [...ofTable, ...PLACE_KEYS].filter(({ lines }) => lines.length > 0);
}

function Group({ group: { title, lines } }: { group: PlaceKeys }) {
  return (
    <div className="shortcut-group">
      <h3>{title}</h3>
      <dl>
        {lines.map(({ keys, label }) => (
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
