import './check-list.css';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { nextInList } from './next-in-list';

/** A line that is on or off. */
export interface CheckLine {
  readonly key: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  /** How deep it is nested, from 0. */
  readonly depth: number;
}

interface ListProps {
  readonly label: string;
  readonly lines: readonly CheckLine[];
  readonly onToggle: (key: string) => void;
}

/** Lines to tick: one stop of the Tab key, the arrow keys go along, the space bar ticks. */
export function CheckList({ label, lines, onToggle }: ListProps) {
  const [at, setAt] = useState(0);
  const here = Math.min(at, lines.length - 1);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = nextInList(event.key, here, lines.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    const list = event.currentTarget.closest('ul');
    list?.querySelectorAll('input').item(next)?.focus();
  };
  return (
    <ul className="check-list" aria-label={label}>
      {lines.map(({ key, label: words, checked, depth }, n) => (
        <li key={key} data-depth={depth}>
          <label>
            <input
              type="checkbox"
              checked={checked}
              tabIndex={n === here ? 0 : -1}
              onFocus={() => setAt(n)}
              onKeyDown={press}
              onChange={() => onToggle(key)}
            />
            <span>{words}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
