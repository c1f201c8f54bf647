import { isTextAlone } from '../model/agenda-item';
import { type Book, recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import { dueInWords } from '../model/due';
import type { Id } from '../model/id';
import { plainText } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { Notice } from '../model/notice';
import { ownersInWords } from '../model/owner';
import { dateInWords, type PartialDate } from '../model/partial-date';
import { type Action, actionsOf } from '../registers/actions';
import { agendaOf } from '../registers/agenda';
import { checklist, checklistOf, type Due, deadlineInWords } from '../registers/ahead/checklist';
import { meetingInWords } from '../registers/meetings';
import { hiddenItems, whyActionIsHidden } from '../registers/public-version';
import { referenceLabels } from '../registers/reference-labels';
import { labelsWithoutTitles } from '../report/left-out';
import type { CalendarEvent } from './calendar-file';
import { dueDay } from './due-day';
import { type NextSitting, nextSitting } from './next-sitting';

/** What a calendar can be told after a meeting, and what it cannot. */
export interface MeetingCalendar {
  readonly value: readonly CalendarEvent[];
  readonly notices: readonly Notice[];
}

/**
 * The next meeting, the deadlines of the committee before it and after this one, and the days on which
 * ongoing actions are due, from `today` on. Of what is
 * confidential only the reference is told: a calendar is easily shared. `null` where there is no
 * such meeting, or nothing for a calendar.
 */
export function meetingCalendar(
  book: Book,
  meetingId: Id,
  today: PartialDate,
): MeetingCalendar | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return null;
  const next = nextSitting(book, meeting);
  const due = dueActions(book, meeting, next);
  const sitting = next && next.date >= today ? [sittingEvent(book, committee, meeting, next)] : [];
  const days = due.filter(({ day }) => day !== null && day >= today);
  const deadlines = deadlinesAround(book, committee, meeting, next).filter(
    ({ day, doneOn }) => day !== null && doneOn === null && day >= today,
  );
  const value = [
    ...sitting,
    ...deadlines.map(each => deadlineEvent(committee, each)),
    ...days.map(one => dueEvent(book, meeting, one)),
  ];
  return value.length === 0 ? null : { value, notices: remarks(next, due, today) };
}

interface DueAction {
  readonly action: Action;
  readonly day: PartialDate | null;
}

function dueActions(book: Book, meeting: Meeting, next: NextSitting | null): DueAction[] {
  return actionsOf(book, meeting.committeeId)
    .filter(({ status, due }) => status === 'ongoing' && due !== null)
    .map(action => ({ action, day: dueDay(book, meeting, action, next) }));
}

function sittingEvent(
  book: Book,
  { code, name }: Committee,
  meeting: Meeting,
  { meeting: planned, date, time, place }: NextSitting,
): CalendarEvent {
  return {
    uid: `${planned ? `meeting-${planned.id}` : `meeting-after-${meeting.id}`}@minutebook`,
    title:
      planned && planned.number !== '' ? `${code} ${meetingInWords(planned)}` : `${code} meeting`,
    text: [name, ...agendaInWords(book, planned)].join('\n'),
    place,
    date,
    time,
    minutes: planned && plannedMinutes(book, planned.id),
  };
}

/** What is still to be done after this meeting, and around the next where the book holds it. */
function deadlinesAround(
  book: Book,
  committee: Committee,
  meeting: Meeting,
  next: NextSitting | null,
): Due[] {
  const after = checklist(committee, meeting);
  const ahead = next?.meeting;
  return ahead && ahead.id !== meeting.id ? [...after, ...checklistOf(book, ahead.id)] : after;
}

function deadlineEvent({ code }: Committee, { deadline, meeting, day }: Due): CalendarEvent {
  return {
    uid: `deadline-${meeting.id}-${deadline.id}@minutebook`,
    title: `${code}: ${deadline.title}`,
    text: `${deadlineInWords(deadline)} ${meetingInWords(meeting)}`,
    place: '',
    date: day ?? '',
    time: null,
    minutes: null,
  };
}

function agendaInWords(book: Book, planned: Meeting | null): string[] {
  if (!planned) return [];
  const agenda = agendaOf(book, planned.id);
  const hidden = hiddenItems(agenda, 'public');
  return agenda
    .filter(({ item, depth }) => depth === 0 && !hidden.has(item.id) && !isTextAlone(item))
    .map(({ number, item }) => `${number} ${item.title}`.trim());
}

function plannedMinutes(book: Book, meetingId: Id): number | null {
  const planned = agendaOf(book, meetingId).map(({ item }) => item.plannedMinutes ?? 0);
  return planned.reduce((sum, minutes) => sum + minutes, 0) || null;
}

function dueEvent(book: Book, meeting: Meeting, { action, day }: DueAction): CalendarEvent {
  const open = whyActionIsHidden(book, action) === null;
  const owners = open && action.owners.length > 0 ? `: ${ownersInWords(action.owners)}` : '';
  return {
    uid: `action-${action.id}@minutebook`,
    title: `${action.ref} due${owners}`,
    text: open ? wordsOf(book, action.raisedAt ?? meeting, action) : '',
    place: '',
    date: day ?? '',
    time: null,
    minutes: null,
  };
}

function wordsOf(book: Book, { id }: Meeting, { line }: Action): string {
  const agenda = agendaOf(book, id);
  const hidden = hiddenItems(agenda, 'public');
  return plainText(line, labelsWithoutTitles(referenceLabels(book, id), agenda, hidden));
}

function remarks(
  next: NextSitting | null,
  due: readonly DueAction[],
  today: PartialDate,
): Notice[] {
  const undated = due.filter(({ day }) => day === null);
  const overdue = due.filter(({ day }) => day !== null && day < today);
  return [
    ...(next ? [] : [noNextMeeting]),
    ...(next && next.time === null ? [noTime(next)] : []),
    ...(undated.length > 0 ? [withoutDay(undated)] : []),
    ...(overdue.length > 0 ? [alreadyDue(overdue)] : []),
  ];
}

const noNextMeeting: Notice = {
  code: 'noNextMeeting',
  message: 'The day of the next meeting is not known, so the calendar file holds only actions.',
};

function noTime({ date }: NextSitting): Notice {
  return {
    code: 'noTime',
    message: `No time is known for the meeting of ${dateInWords(date)}: it is an entry for the whole day.`,
  };
}

function withoutDay(undated: readonly DueAction[]): Notice {
  const named = undated.map(({ action }) =>
    action.due ? `${action.ref} (${dueInWords(action.due)})` : action.ref,
  );
  return { code: 'noDay', message: `Due on no certain day, so not in it: ${named.join(', ')}.` };
}

function alreadyDue(overdue: readonly DueAction[]): Notice {
  const named = overdue.map(({ action }) => action.ref);
  return { code: 'alreadyDue', message: `Due before today, so not in it: ${named.join(', ')}.` };
}
