import { type FormEvent, useState } from 'react';
import { raiseFromUpdate } from '../../shared/commands/raise-action';
import { words } from '../../shared/model/inline';
import { ownerNamed } from '../../shared/model/owner';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { doIt, useDesk } from '../desk/desk';
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
  const [supersedes, setSupersedes] = useState(true);
  const itemId = desk.view.getState().itemId ?? frame.numbered[0]?.item.id ?? '';
  const raise = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const names = who.split(',').map(name => name.trim());
    const action = {
      actionId: id,
      meetingId: frame.meeting.id,
      itemId,
      line: words(text.trim()),
      known: { owners: names.filter(name => name !== '').map(ownerNamed) },
      supersedes,
    };
    const label = `new action out of ${ref}`;
    if (doIt(desk, { label }, (book, context) => raiseFromUpdate(book, action, context))) onDone();
  };
  return (
    <form className="carried-raise" aria-label={`New action out of ${ref}`} onSubmit={raise}>
      <label>
        What is to be done
        <textarea
          // biome-ignore lint/a11y/noAutofocus: she asked for it just now
          autoFocus
          rows={2}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={submitOnModEnter}
        />
      </label>
      <label>
        By whom, with commas between them
        <input value={who} onChange={({ target }) => setWho(target.value)} />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={supersedes}
          onChange={({ target }) => setSupersedes(target.checked)}
        />
        It replaces {ref}, which then closes
      </label>
      <button type="submit" className="button button-main">
        Raise it (Ctrl+Enter)
      </button>
    </form>
  );
}
