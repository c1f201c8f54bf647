import type { Book } from '../../shared/model/book';
import { dayAndDate, dayNumber } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { actionsOf } from '../../shared/registers/actions';
import { type Due, dueInDays, overdueIn } from '../../shared/registers/ahead/checklist';
import { draftingClock } from '../../shared/registers/drafting-clock';
import { meetingsOf } from '../../shared/registers/meetings';
import { pastKeeping } from '../../shared/registers/retention';
import { isSnoozedAt } from '../../shared/registers/snoozes';
import { meetingName } from '../meeting/meeting-words';

/** Something of a committee that wants to be looked at, and the meeting where that is done. */
export interface Attention {
  readonly words: string;
  readonly meetingId: Id;
  /** Where in that meeting: on its sheet, in its carried actions, on its list of deadlines, or in how long it is kept. */
  readonly at: 'sheet' | 'carried' | 'checklist' | 'retention';
}

/** A day this near is called by its weekday. */
const WEEK = 7;

/** What of a committee wants to be looked at today; the most pressing first. */
export function attentionOf(book: Book, committee: Committee, today: PartialDate): Attention[] {
  const meetings = meetingsOf(book, committee.id);
  const dues = overdueIn(book, committee, today);
  return [
    ...meetings.flatMap(meeting => sitting(meeting)),
    ...meetings.flatMap(meeting => ahead(meeting, today)),
    ...dues.map(due => overdue(due, today)),
    ...meetings
      .filter(meeting => !dues.some(due => isOfDraft(due, meeting)))
      .flatMap(meeting => lateDraft(committee, meeting, today)),
    ...chasing(book, committee, meetings, today),
    ...keptTooLong(book, committee, today),
  ];
}

function sitting(meeting: Meeting): Attention[] {
  return meeting.state === 'inSession'
    ? [of(meeting, `${meetingName(meeting)} is in session.`)]
    : [];
}

/** A meeting that is today, or whose day went by. */
function ahead(meeting: Meeting, today: PartialDate): Attention[] {
  const days = meeting.state === 'preparation' ? daysBetween(today, meeting.date) : null;
  if (days === null || days > 0 || meeting.date === null) return [];
  const at = meeting.startTime === null ? '' : ` at ${meeting.startTime}`;
  return [
    of(
      meeting,
      days === 0
        ? `${meetingName(meeting)} is today${at}.`
        : `${meetingName(meeting)} was to be on ${dayAndDate(meeting.date)} and was not started.`,
    ),
  ];
}

/** A deadline whose day went by: `Papers out: 3 days overdue for Meeting 34.` */
function overdue(due: Due, today: PartialDate): Attention {
  const { deadline, meeting } = due;
  const days = -(dueInDays(due, today) ?? 0);
  const words = `${deadline.title}: ${counted(days, 'day')} overdue for ${meetingName(meeting)}.`;
  return { ...of(meeting, words), at: 'checklist' };
}

/** A deadline of the committee's own for the draft says that it is late, and need not be said twice. */
function isOfDraft({ deadline, meeting }: Due, of: Meeting): boolean {
  return meeting.id === of.id && /\bdraft\b/iu.test(deadline.title);
}

/** A draft that should be with the Chair by now: `The draft of Meeting 33 is 5 days old.` */
function lateDraft(committee: Committee, meeting: Meeting, today: PartialDate): Attention[] {
  const clock = draftingClock(committee, meeting, today);
  if (clock?.standing !== 'late') return [];
  const age = clock.days > 365 ? 'more than a year' : counted(clock.days, 'day');
  return [of(meeting, `The draft of ${meetingName(meeting)} is ${age} old.`)];
}

/** The open actions, where the next meeting is in preparation and its day is to come. */
function chasing(
  book: Book,
  { id }: Committee,
  meetings: readonly Meeting[],
  today: PartialDate,
): Attention[] {
  const next = meetings.find(
    ({ state, date }) => state === 'preparation' && (daysBetween(today, date) ?? 0) >= 0,
  );
  if (!next) return [];
  const open = actionsOf(book, id).filter(({ status }) => status === 'ongoing');
  const snoozed = open.filter(action => isSnoozedAt(book, action.id, next)).length;
  const left = open.length - snoozed;
  if (left === 0) return [];
  const others = snoozed === 0 ? '' : ` (${snoozed} snoozed)`;
  const words = `${counted(left, 'action')} to chase before ${dayInWords(next, today)}${others}.`;
  return [{ ...of(next, words), at: 'carried' }];
}

/** What is kept longer than it was to be; the oldest is named, for each is looked at by itself. */
function keptTooLong(book: Book, committee: Committee, today: PartialDate): Attention[] {
  const [oldest, ...others] = pastKeeping(book, committee, today);
  if (!oldest) return [];
  const what = oldest.what === 'notes' ? 'Your private notes' : 'The documents';
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'other')}`;
  const until = dateInWords(oldest.until);
  const words = `${what} of ${meetingName(oldest.meeting)} were to be kept until ${until}${more}.`;
  return [{ ...of(oldest.meeting, words), at: 'retention' }];
}

function of(meeting: Meeting, words: string): Attention {
  return { words, meetingId: meeting.id, at: 'sheet' };
}

/** The day of a meeting as one says it: `Thursday`, `Tuesday 18 September 2018, in 12 days`. */
function dayInWords(meeting: Meeting, today: PartialDate): string {
  const { date } = meeting;
  if (date === null) return meetingName(meeting);
  const days = daysBetween(today, date);
  if (days === null) return dayAndDate(date);
  if (days === 0) return 'today’s meeting';
  const [weekday = ''] = dayAndDate(date).split(' ');
  return days < WEEK ? weekday : `${dayAndDate(date)}, in ${counted(days, 'day')}`;
}

function daysBetween(from: PartialDate | null, to: PartialDate | null): number | null {
  const start = from === null ? null : dayNumber(from);
  const end = to === null ? null : dayNumber(to);
  return start === null || end === null ? null : end - start;
}
