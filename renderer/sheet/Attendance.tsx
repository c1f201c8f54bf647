import type { Attendee, Movement, Presence } from '../../shared/model/attendance';
import { itemsInWords } from '../meeting/item-words';
import type { NumberedItem } from '../meeting/meeting-view';
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
    <table className="minutes-table heading-table">
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
  const { numbered } = useMeeting();
  if (people.length === 0) return null;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <ul className="people">{inOrder(people.map(person => drawPerson(person, numbered)))}</ul>
      </td>
    </tr>
  );
}

function drawPerson(person: Attendee, agenda: readonly NumberedItem[]) {
  const details = detailsOf(person, agenda).filter(detail => detail !== '');
  return (
    <li>
      {person.name}
      {details.length > 0 && <span className="details">, {details.join(', ')}</span>}
    </li>
  );
}

function detailsOf(person: Attendee, agenda: readonly NumberedItem[]): string[] {
  return [
    person.capacity,
    person.organisation,
    person.alternateFor === null ? '' : `alternate for ${person.alternateFor}`,
    person.itemIds.length === 0 ? '' : `for ${itemsInWords(person.itemIds, agenda)}`,
    ...person.movements.map(
      ({ what, itemId }) => `${MOVED[what]} ${itemsInWords([itemId], agenda)}`,
    ),
    person.dialIn ? 'by telephone' : '',
    person.remark,
  ];
}
