import type { Attendee, Movement, Presence } from '../../shared/model/attendance';
import { inOrder } from './in-order';
import { useMeeting } from './meeting-context';

const GROUPS: readonly (readonly [Presence, string])[] = [
  ['present', 'Present'],
  ['inAttendance', 'In attendance'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
];

const MOVED: { readonly [M in Movement['what']]: string } = {
  arrived: 'arrived at',
  left: 'left at',
  returned: 'returned at',
};

/** Who was at the meeting, in the groups minutes have; nothing where no attendance was taken. */
export function Attendance() {
  const { attendance } = useMeeting().meeting;
  if (attendance.length === 0) return null;
  return (
    <table className="minutes-table attendance">
      <caption>Attendance</caption>
      <tbody>
        {GROUPS.map(([presence, title]) => (
          <Group
            key={presence}
            title={title}
            people={attendance.filter(person => person.presence === presence)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Group({ title, people }: { title: string; people: readonly Attendee[] }) {
  if (people.length === 0) return null;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <ul className="people">{inOrder(people.map(person => <Person person={person} />))}</ul>
      </td>
    </tr>
  );
}

function Person({ person }: { person: Attendee }) {
  const itemName = useItemName();
  const details = [
    person.capacity,
    person.organisation,
    person.alternateFor && `alternate for ${person.alternateFor}`,
    person.itemIds.length > 0 && `for ${person.itemIds.map(itemName).join(', ')}`,
    ...person.movements.map(({ what, itemId }) => `${MOVED[what]} ${itemName(itemId)}`),
    person.dialIn && 'by dial-in',
    person.remark,
  ].filter(Boolean);
  return (
    <li>
      {person.name}
      {details.length > 0 && <span className="details">, {details.join(', ')}</span>}
    </li>
  );
}

function useItemName(): (itemId: string) => string {
  const { entries } = useMeeting();
  return itemId => {
    const entry = entries.find(({ item }) => item.id === itemId);
    return entry?.number ? `item ${entry.number}` : (entry?.item.title ?? 'an item');
  };
}
