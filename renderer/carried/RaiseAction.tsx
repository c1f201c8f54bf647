import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { raiseFromUpdate } from '../../shared/commands/raise-action';
import { words } from '../../shared/model/inline';
import { dueFromWords, understood } from '../../shared/reading/typed-due';
import { ownersOf } from '../../shared/reading/typed-owners';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { itemName, openEntry } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { knownOwners } from '../meeting/known-owners';
import type { MeetingFrame } from '../meeting/meeting-view';
import { submitOnModEnter } from '../ui/submit-on-mod-enter';

interface RaiseProps {
  readonly row: CarriedAction;
  readonly frame: MeetingFrame;
  readonly onDone: () => void;
}

/** A new action out of the update of a carried one, in the item that is written in. */
export function RaiseAction({ row, frame, onDone }: RaiseProps) {
  const desk = useDesk();
  const { id, ref, owners } = row.action;
  const [text, setText] = useState('');
  const [who, setWho] = useState(owners.map(({ name }) => name).join(', '));
  const [when, setWhen] = useState('');
  const [supersedes, setSupersedes] = useState(true);
  const [entry] = useState(() => openEntry(desk) ?? frame.numbered[0] ?? null);
  const due = dueFromWords(when, { meetingDate: frame.meeting.date });
  const raise = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || !entry) return;
    const action = {
      actionId: id,
      meetingId: frame.meeting.id,
      itemId: entry.item.id,
      line: words(text.trim()),
      known: { owners: ownersOf(who, knownOwners(desk.book.getState().book, frame)), due },
      supersedes,
    };
    const label = `new action out of ${ref}`;
    if (doIt(desk, { label }, (book, context) => raiseFromUpdate(book, action, context))) onDone();
  };
  return (
    <form
      className="carried-raise"
      aria-label={`New action out of ${ref}`}
      onSubmit={raise}
      onKeyDown={event => {
        submitOnModEnter(event);
        leaveOnEscape(event, onDone);
      }}
    >
      <label>
        What is to be done
        <textarea
          // biome-ignore lint/a11y/noAutofocus: she asked for it just now
          autoFocus
          rows={2}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <label>
        By whom, with commas between them
        <input value={who} onChange={({ target }) => setWho(target.value)} />
      </label>
      <label>
        By when
        <input
          value={when}
          placeholder="next meeting, 14/9, the autumn"
          onChange={({ target }) => setWhen(target.value)}
        />
      </label>
      {due && <p role="status">{understood(due)}</p>}
      <label className="check">
        <input
          type="checkbox"
          checked={supersedes}
          onChange={({ target }) => setSupersedes(target.checked)}
        />
        It replaces {ref}, which then closes
      </label>
      <button type="submit" className="button button-main">
        {entry ? `Raise it under ${itemName(entry)}` : 'Raise it'}
        <span className="keys" aria-hidden="true">
          Ctrl+Enter
        </span>
      </button>
    </form>
  );
}

/** Escape leaves the form, not the panel; the keyboard goes back to the update. */
function leaveOnEscape(event: KeyboardEvent<HTMLFormElement>, leave: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  const row = event.currentTarget.closest('li');
  leave();
  row?.querySelector<HTMLElement>('textarea')?.focus();
}
