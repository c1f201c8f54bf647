import './pick-list.css';
import {
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

/** A line that can be picked. */
export interface PickEntry {
  readonly key: string;
  readonly label: string;
  /** More words beside the label. */
  readonly detail?: ReactNode;
  /** What sort of thing it is: `Action`, `Meeting`. */
  readonly kind?: string;
  /** The keys that do the same, in words. */
  readonly keys?: string;
  /** What it is listed under; lines of one group stand together. */
  readonly group?: string;
  readonly pick: () => void;
}

interface PickListProps {
  readonly label: string;
  readonly placeholder: string;
  /** What the words typed so far find, the likeliest first. */
  readonly find: (query: string) => readonly PickEntry[];
  readonly nothing: ReactNode;
  /** Told of the words as they are typed. */
  readonly onQuery?: (query: string) => void;
}

/** More lines than this at once are not read; typing finds the others. */
const MOST = 60;

/** How far Page Up and Page Down go. */
const PAGE = 8;

/** A field to type in and below it what that finds; the arrow keys choose, Enter picks. */
export function PickList({ label, placeholder, find, nothing, onQuery }: PickListProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = find(query);
  const entries = found.slice(0, MOST);
  const at = Math.min(chosen, entries.length - 1);
  useEffect(() => {
    const lines = list.current?.querySelectorAll('[role=option]');
    lines?.[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at, entries.length);
    if (next !== null) setChosen(next);
    else if (event.key === 'Enter') entries[at]?.pick();
    else return;
    event.preventDefault();
  };
  return (
    <div className="pick-list">
      <input
        role="combobox"
        aria-expanded="true"
        aria-label={label}
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setChosen(0);
          onQuery?.(target.value);
        }}
        onKeyDown={press}
      />
      {entries.length === 0 && <p className="pick-nothing">{nothing}</p>}
      <div className="pick-entries" id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
        {entries.map((entry, n) => (
          <Fragment key={entry.key}>
            {entry.group !== undefined && entry.group !== entries[n - 1]?.group && (
              <p className="pick-group" role="presentation">
                {entry.group}
              </p>
            )}
            <Entry id={`${id}-${n}`} entry={entry} chosen={n === at} />
          </Fragment>
        ))}
      </div>
      {found.length > MOST && <p className="pick-more">… and {found.length - MOST} more</p>}
    </div>
  );
}

interface EntryProps {
  readonly id: string;
  readonly entry: PickEntry;
  readonly chosen: boolean;
}

function Entry({ id, entry, chosen }: EntryProps) {
  const { kind, label, detail, keys, pick } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
    <div id={id} role="option" aria-selected={chosen} tabIndex={-1} onClick={pick}>
      {kind !== undefined && <span className="pick-kind">{kind}</span>}
      <span className="pick-label">{label}</span>
      {detail !== undefined && <span className="pick-detail">{detail}</span>}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </div>
  );
}

function stepOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? 0 : (at + 1) % count;
    case 'ArrowUp':
      return count === 0 ? 0 : (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    default:
      return null;
  }
}
