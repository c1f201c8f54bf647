import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { addItemsFromLines } from '../../shared/commands/agenda-lines';
import type { Spot } from '../../shared/commands/agenda-places';
import type { Id } from '../../shared/model/id';
import { CommandButton } from '../commands/CommandButton';
import type { DialogProps } from '../commands/dialog-props';
import { openEntry, openMeetingId } from '../commands/open-places';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { openItem } from '../going/open-item';
import { Dialog } from '../ui/Dialog';

type Place = 'after' | 'inside' | 'end';

/** New items, one a line, typed or pasted from an agenda; a line further in is a sub-item. */
export function AddItems({ onClose }: DialogProps) {
  const desk = useDesk();
  const entry = openEntry(desk);
  const [text, setText] = useState('');
  const [place, setPlace] = useState<Place>(entry ? 'after' : 'end');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = addLines(desk, text, spotOf(place, entry?.item.id ?? null));
    if (added === null) return;
    // No key comes between the two: it would fall into the item she was in.
    flushSync(onClose);
    openItem(desk, added, 'start');
  };
  return (
    <Dialog title="Add items to the agenda" onClose={onClose}>
      <form className="dialog-form" onSubmit={add}>
        <label>
          Titles, one a line. Numbers and bullets before them are left out.
          <textarea
            rows={6}
            value={text}
            placeholder={'DCC Update\n  2G/3G cellular coverage'}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <fieldset className="dialog-choices">
          <legend>Where</legend>
          {entry && (
            <Choice place="after" chosen={place} choose={setPlace} label="After this item" />
          )}
          {entry && (
            <Choice place="inside" chosen={place} choose={setPlace} label="Inside this item" />
          )}
          <Choice place="end" chosen={place} choose={setPlace} label="At the end" />
        </fieldset>
        <div className="dialog-acts">
          <CommandButton name="incoming.minutes" kind="quiet">
            From a file …
          </CommandButton>
          <button type="submit" className="button button-main" disabled={text.trim() === ''}>
            Add (Ctrl+Enter)
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly place: Place;
  readonly chosen: Place;
  readonly choose: (place: Place) => void;
  readonly label: string;
}

function Choice({ place, chosen, choose, label }: ChoiceProps) {
  return (
    <label className="check">
      <input type="radio" name="place" checked={place === chosen} onChange={() => choose(place)} />
      {label}
    </label>
  );
}

function spotOf(place: Place, itemId: Id | null): Spot {
  if (place === 'after' && itemId !== null) return { after: itemId };
  return { under: place === 'inside' ? itemId : null, at: null };
}

/** The first of the items that were added; `null` where none could be. */
function addLines(desk: Desk, text: string, spot: Spot): Id | null {
  const meetingId = openMeetingId(desk);
  if (meetingId === null) return null;
  const before = desk.book.getState().book;
  const lines = text.trim().split('\n').length;
  const label = lines === 1 ? `add “${text.trim()}”` : `add ${lines} items`;
  const done = doIt(desk, { label }, (book, context) =>
    addItemsFromLines(book, { meetingId, text, spot }, context),
  );
  if (!done) return null;
  for (const id of desk.book.getState().book.records.keys()) {
    if (!before.records.has(id)) return id;
  }
  return null;
}
