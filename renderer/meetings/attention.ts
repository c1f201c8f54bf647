import { type Book, recordOf } from '../../shared/model/book';
import { dayNumber } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { actionsOf } from '../../shared/registers/actions';
import { meetingsOf } from '../../shared/registers/meetings';
import { counted } from '../agenda/item-marks';
import { meetingName } from '../meeting/meeting-words';

/** After so many days minutes that are still a draft are late. */
const DRAFT_DAYS = 3;

/** What of a committee wants to be looked at today, in sentences; the most pressing first. */
export function attentionOf(book: Book, committee: Committee, today: PartialDate): string[] {
  const meetings = meetingsOf(book, committee.id);
  return [
    ...meetings.filter(({ state }) => state === 'inSession').map(inSession),
    ...meetings.flatMap(meeting => lateDraft(meeting, today)),
    ...chasing(book, committee, meetings, today),
  ];
}

function inSession(meeting: Meeting): string {
  return `${meetingName(meeting)} is in session.`;
}

function lateDraft(meeting: Meeting, today: PartialDate): string[] {
  if (meeting.state !== 'draft') return [];
  const days = daysBetween(meeting.date, today);
  if (days === null || days < DRAFT_DAYS) return [];
  const age = days > 365 ? 'more than a year' : counted(days, 'day');
  return [`The draft of ${meetingName(meeting)} is ${age} old.`];
}

/** The open actions, where the next meeting is known by its day. */
function chasing(
  book: Book,
  { id }: Committee,
  meetings: readonly Meeting[],
  today: PartialDate,
): string[] {
  const next = meetings.find(({ state }) => state === 'preparation');
  const open = actionsOf(book, id).filter(({ status }) => status === 'ongoing').length;
  if (!next || open === 0 || !recordOf(book, 'meeting', next.id)) return [];
  const days = daysBetween(today, next.date);
  const before = next.date === null ? meetingName(next) : dateInWords(next.date);
  const when = days !== null && days >= 0 ? `, in ${counted(days, 'day')}` : '';
  return [`${counted(open, 'action')} to chase before ${before}${when}.`];
}

function daysBetween(from: PartialDate | null, to: PartialDate | null): number | null {
  const start = from === null ? null : dayNumber(from);
  const end = to === null ? null : dayNumber(to);
  return start === null || end === null ? null : end - start;
}
