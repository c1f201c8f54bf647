import { titleInWords } from '../../shared/model/agenda-item';
import './item-picker.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { NumberedItem } from '../meeting/meeting-view';
import { Problem } from '../ui/Problem';
import { ranked } from '../ui/ranked';
import { itemsByNumber, toggled } from './picked-items';

interface PickerProps {
  readonly label: string;
  readonly agenda: readonly NumberedItem[];
  readonly picked: readonly Id[];
  readonly onPick: (ids: Id[]) => void;
}

/**
 * Some items of the agenda, picked by typing: `6-8`, or a few letters of a title and Enter; the arrow
 * keys go along the list, Enter picks and takes off, Backspace in the empty field takes off the last.
 * None picked is the whole meeting.
 */
export function ItemPicker({ label, agenda, picked, onPick }: PickerProps) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const id = useId();
  const byNumber = itemsByNumber(query, agenda);
  const unknown = byNumber?.unknown ?? [];
  const found = foundBy(query, agenda);
  const here = query !== '' && !byNumber && at < 0 ? 0 : Math.min(at, found.length - 1);
  const pick = (ids: readonly Id[]) => {
    onPick(inOrder(toggled(picked, ids), agenda));
    setQuery('');
    setAt(query === '' ? at : -1);
  };
  const press = (event: KeyboardEvent) => {
    const next = stepOf(event.key, here, found.length);
    const chosen = found[here]?.item.id;
    if (next !== null) setAt(next);
    else if (event.key === 'Backspace' && query === '' && picked.length > 0) {
      onPick(picked.slice(0, -1));
    } else if (event.key === 'Enter' && byNumber) {
      if (unknown.length === 0) pick(byNumber.ids);
    } else if (event.key === 'Enter' && chosen !== undefined && !event.ctrlKey) pick([chosen]);
    else return;
    event.preventDefault();
  };
  const chosenId = open && here >= 0 ? `${id}-list-${here}` : undefined;
  return (
    <div className="item-picker">
      <label htmlFor={id}>{label}</label>
      <Picked agenda={agenda} picked={picked} onTake={itemId => pick([itemId])} />
      <input
        id={id}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosenId}
        autoComplete="off"
        placeholder={picked.length === 0 ? 'The whole meeting, or 6, 8-10' : 'More items'}
        value={query}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(-1);
        }}
        onKeyDown={press}
      />
      <Problem words={unknown.length > 0 && `This agenda has no item ${unknown.join(', ')}.`} />
      {open && (
        <Listed
          id={`${id}-list`}
          label={label}
          found={found}
          picked={picked}
          here={here}
          onPick={itemId => pick([itemId])}
        />
      )}
    </div>
  );
}

interface ListedProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly NumberedItem[];
  readonly picked: readonly Id[];
  /** The line that Enter picks; -1 for none. */
  readonly here: number;
  readonly onPick: (itemId: Id) => void;
}

/** The items that what was typed finds. The field above keeps the focus and takes the keys. */
function Listed({ id, label, found, picked, here, onPick }: ListedProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[here]?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <div
      id={id}
      className="item-picker-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      ref={list}
    >
      {found.map(({ item, number }, n) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
        <div
          key={item.id}
          id={`${id}-${n}`}
          role="option"
          aria-selected={picked.includes(item.id)}
          tabIndex={-1}
          data-here={n === here || undefined}
          // The field keeps the focus, and with it the list stays open.
          onPointerDown={event => event.preventDefault()}
          onClick={() => onPick(item.id)}
        >
          <span aria-hidden="true">{picked.includes(item.id) ? '✓' : ''}</span>
          {number} {titleInWords(item)}
        </div>
      ))}
    </div>
  );
}

interface PickedProps {
  readonly agenda: readonly NumberedItem[];
  readonly picked: readonly Id[];
  readonly onTake: (itemId: Id) => void;
}

function Picked({ agenda, picked, onTake }: PickedProps) {
  if (picked.length === 0) return null;
  return (
    <ul className="item-picker-picked">
      {agenda
        .filter(({ item }) => picked.includes(item.id))
        .map(({ item, number }) => (
          <li key={item.id} title={titleInWords(item)}>
            {number || titleInWords(item)}
            <button
              type="button"
              aria-label={`Take off item ${number || titleInWords(item)}`}
              // By key Backspace in the field takes off the last.
              tabIndex={-1}
              onClick={() => onTake(item.id)}
            >
              ×
            </button>
          </li>
        ))}
    </ul>
  );
}

function foundBy(query: string, agenda: readonly NumberedItem[]): readonly NumberedItem[] {
  const entries = agenda.map(entry => ({
    entry,
    label: `${entry.number} ${titleInWords(entry.item)}`,
  }));
  return ranked(query, entries).map(({ entry }) => entry);
}

function inOrder(ids: readonly Id[], agenda: readonly NumberedItem[]): Id[] {
  return agenda.map(({ item }) => item.id).filter(id => ids.includes(id));
}

function stepOf(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (at <= 0 ? count : at) - 1 : null;
}
