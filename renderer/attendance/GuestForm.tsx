import { useId, useState } from 'react';
import { addGuest } from '../../shared/commands/attendance';
import { recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { doIt, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { Problem } from '../ui/Problem';
import { ItemPicker } from './ItemPicker';
import { personNamed } from './known-people';
import { PanelForm } from './PanelForm';

const BLANK = { name: '', organisation: '', capacity: '' };

interface FormProps {
  readonly frame: MeetingFrame;
  /** Closed, with the name that was added; `null` where none was. */
  readonly onClose: (name: string | null) => void;
}

/** Someone who is no member: who they are, and the items they attend. */
export function GuestForm({ frame, onClose }: FormProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const { id: meetingId, attendance } = frame.meeting;
  const [guest, setGuest] = useState(BLANK);
  const [itemIds, setItemIds] = useState<Id[]>([]);
  const id = useId();
  const name = guest.name.trim();
  const isHere = attendance.some(one => one.name === name);
  const add = () => {
    const added = { ...guest, meetingId, name, itemIds };
    if (doIt(desk, { label: `guest ${name}` }, now => addGuest(now, added))) onClose(name);
  };
  const setName = (typed: string) => {
    const organisation = guest.organisation || (personNamed(book, typed)?.organisation ?? '');
    setGuest({ ...guest, name: typed, organisation });
  };
  return (
    <PanelForm label="A guest" act="Add the guest" onSubmit={add} onClose={() => onClose(null)}>
      <label>
        Name
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens to be answered
          autoFocus
          required
          list={id}
          value={guest.name}
          onChange={({ target }) => setName(target.value)}
        />
        <datalist id={id}>
          {recordsOf(book, 'person').map(person => (
            <option key={person.id} value={person.name} />
          ))}
        </datalist>
      </label>
      <Problem words={isHere && `${name} is on the list already.`} />
      <label>
        Organisation
        <input
          value={guest.organisation}
          onChange={({ target }) => setGuest({ ...guest, organisation: target.value })}
        />
      </label>
      <label>
        Capacity
        <input
          value={guest.capacity}
          placeholder="Observer"
          onChange={({ target }) => setGuest({ ...guest, capacity: target.value })}
        />
      </label>
      <ItemPicker
        label="Items attended"
        agenda={frame.numbered}
        picked={itemIds}
        onPick={setItemIds}
      />
    </PanelForm>
  );
}
