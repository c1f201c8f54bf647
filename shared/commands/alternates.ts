import { type Attendee, attendee } from '../model/attendance';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Meeting } from '../model/meeting';
import type { AttendeeOf } from './attendance';
import { openMeeting } from './open-meeting';

/** Who stands in: the name, and what is known of the person. */
export type Alternate = Pick<Attendee, 'name' | 'partyId' | 'organisation'>;

/**
 * Has someone stand in for a member, who is marked as having sent apologies; `null` for the
 * alternate brings the member back. Refused, with `null`, where the member is not on the list, or
 * the alternate is nobody, a member who is there, or the member.
 */
export function setAlternate(
  book: Book,
  { meetingId, name, alternate }: AttendeeOf & { alternate: Alternate | null },
): Change | null {
  const meeting = openMeeting(book, meetingId);
  const member = meeting?.attendance.find(one => one.name === name);
  if (!meeting || !member) return null;
  const others = meeting.attendance.filter(({ alternateFor }) => alternateFor !== name);
  if (!alternate) {
    if (others.length === meeting.attendance.length) return null;
    return seated(meeting, others, [{ ...member, presence: 'present' }]);
  }
  if (!canStandIn(alternate, others)) return null;
  const away: Attendee = { ...member, presence: 'apologies', movements: [] };
  const { capacity } = member;
  const standing = attendee(alternate.name, 'present', {
    ...alternate,
    capacity,
    alternateFor: name,
  });
  return seated(
    meeting,
    others.filter(one => one.name !== alternate.name),
    [away, standing],
  );
}

/** The seat of the first of these, the member, taken by them all. */
function seated(meeting: Meeting, list: readonly Attendee[], seat: readonly Attendee[]): Change {
  const attendance = list.flatMap(one => (one.name === seat[0]?.name ? seat : [one]));
  return { put: [{ ...meeting, attendance }], remove: [] };
}

function canStandIn({ name }: Alternate, list: readonly Attendee[]): boolean {
  const known = list.find(one => one.name === name);
  return name.trim() !== '' && (!known || known.presence === 'inAttendance');
}
