import { type FormEvent, useState } from 'react';
import { addGuest } from '../../shared/commands/attendance';
import { doIt, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';

const BLANK = { name: '', organisation: '', capacity: '' };

/** Someone who is no member: who they are, and the items they attend. */
export function GuestForm({ frame }: { frame: MeetingFrame }) {
  const desk = useDesk();
  const [guest, setGuest] = useState(BLANK);
  const [itemIds, setItemIds] = useState<readonly string[]>([]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = { ...guest, meetingId: frame.meeting.id, itemIds };
    if (!doIt(desk, { label: `guest ${guest.name}` }, book => addGuest(book, added))) return;
    setGuest(BLANK);
    setItemIds([]);
  };
  return (
    <details className="attendance-part">
      <summary>Add a guest</summary>
      <form onSubmit={add}>
        <input
          aria-label="Name of the guest"
          placeholder="Name"
          required
          value={guest.name}
          onChange={({ target }) => setGuest({ ...guest, name: target.value })}
        />
        <input
          aria-label="Organisation of the guest"
          placeholder="Organisation"
          value={guest.organisation}
          onChange={({ target }) => setGuest({ ...guest, organisation: target.value })}
        />
        <input
          aria-label="Capacity of the guest"
          placeholder="Capacity"
          value={guest.capacity}
          onChange={({ target }) => setGuest({ ...guest, capacity: target.value })}
        />
        <select
          multiple
          size={4}
          aria-label="Items the guest attends; none for the whole meeting"
          value={[...itemIds]}
          onChange={({ target }) =>
            setItemIds([...target.selectedOptions].map(option => option.value))
          }
        >
          {frame.numbered.map(({ item, number }) => (
            <option key={item.id} value={item.id}>
              {number} {item.title}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-plain">
          Add the guest
        </button>
      </form>
    </details>
  );
}
