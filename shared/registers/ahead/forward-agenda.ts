import { type Book, recordsOf } from '../../model/book';
import { monthsOn } from '../../model/calendar';
import type { Committee } from '../../model/committee';
import type { Due as ActionDue } from '../../model/due';
import type { YearMonth } from '../../model/duty';
import type { Id } from '../../model/id';
import type { PartialDate } from '../../model/partial-date';
import { type Action, actionsOf } from '../actions';
import { meetingsOf } from '../meetings';
import { promisedFor } from '../promises';
import { checklist, type Due, overdueIn } from './checklist';
import { isToDo, monthsFrom, type Turn, turnsBetween } from './duty-turns';
import { type Sitting, sittingsAhead } from './sittings-ahead';

/** A sitting with what it is to take, and what is to be done around it. */
export interface SittingAhead extends Sitting {
  readonly promised: readonly Action[];
  readonly duties: readonly Turn[];
  readonly deadlines: readonly Due[];
}

/**
 * A month to come. What no sitting of it takes stands beside them; `deadlines` are those of meetings
 * that were held.
 */
export interface MonthAhead {
  readonly month: YearMonth;
  readonly sittings: readonly SittingAhead[];
  readonly deadlines: readonly Due[];
  readonly duties: readonly Turn[];
  readonly actions: readonly Action[];
}

/** What is ahead of a committee. */
export interface ForwardAgenda {
  /** What was to be done by now and was not. */
  readonly late: {
    readonly deadlines: readonly Due[];
    readonly duties: readonly Turn[];
    readonly actions: readonly Action[];
  };
  readonly months: readonly MonthAhead[];
  /** Actions that are due in words that name no month, or later than the last one. */
  readonly sometime: readonly Action[];
}

/** So far it is looked ahead, this month among them. */
const MONTHS = 12;

/** Duties are late for so many months; of those before nobody asks any more. */
const LATE_MONTHS = 6;

/**
 * What is ahead of a committee over the next twelve months, from the day's own month on. The open
 * actions of the committee have to be at hand.
 */
export function forwardAgenda(book: Book, committee: Committee, today: PartialDate): ForwardAgenda {
  const from = today.slice(0, 7);
  const to = monthsOn(from, MONTHS - 1) ?? from;
  const sittings = sittingsAhead(book, committee.id, { from, to });
  const turns = dutiesOf(book, committee.id).flatMap(duty => turnsBetween(duty, from, to));
  const promised = promisedTo(book, sittings);
  const afterMeetings = deadlinesAfter(book, committee, today);
  const others = openActions(book, committee.id).filter(({ id }) => !promised.has(id));
  const monthOf = new Map(others.map(action => [action.id, dueMonth(action.due)]));
  return {
    late: {
      deadlines: overdueIn(book, committee, today),
      duties: lateDuties(book, committee.id, from),
      actions: others.filter(action => isLate(action.due, today)),
    },
    months: [...monthsFrom(from, to)].map(month => {
      const ofMonth = sittings.filter(({ meeting }) => meeting.date?.startsWith(month));
      const due = turns.filter(turn => turn.month === month);
      return {
        month,
        sittings: ofMonth.map((sitting, nth) => ({
          ...sitting,
          promised: [...promised.values()].flatMap(([to, action]) =>
            to === sitting ? action : [],
          ),
          duties: nth === 0 ? due : [],
          deadlines: checklist(committee, sitting.meeting),
        })),
        deadlines: afterMeetings.filter(({ day }) => day?.startsWith(month)),
        duties: ofMonth.length === 0 ? due : [],
        actions: others.filter(
          ({ id, due: when }) => monthOf.get(id) === month && !isLate(when, today),
        ),
      };
    }),
    sometime: others.filter(({ id, due }) => {
      const month = monthOf.get(id) ?? null;
      return due !== null && !isLate(due, today) && (month === null || month > to);
    }),
  };
}

/** What is still to be done after the meetings that were held, from the day on. */
function deadlinesAfter(book: Book, committee: Committee, today: PartialDate): Due[] {
  return meetingsOf(book, committee.id)
    .filter(({ state }) => state === 'draft' || state === 'withChair')
    .flatMap(meeting => checklist(committee, meeting))
    .filter(
      ({ deadline, day, doneOn }) =>
        deadline.side === 'after' && doneOn === null && day !== null && day >= today,
    );
}

/** The duties of a committee that are not in the trash, in the order of their titles. */
export function dutiesOf(book: Book, committeeId: Id) {
  return recordsOf(book, 'duty')
    .filter(duty => duty.committeeId === committeeId && duty.removedAt === undefined)
    .sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
}

function openActions(book: Book, committeeId: Id): Action[] {
  return actionsOf(book, committeeId).filter(({ status }) => status === 'ongoing');
}

/** Each action that a sitting is to take, with the first sitting that is meant. */
function promisedTo(
  book: Book,
  sittings: readonly Sitting[],
): ReadonlyMap<Id, readonly [Sitting, Action]> {
  const taken = new Map<Id, readonly [Sitting, Action]>();
  for (const sitting of sittings) {
    for (const action of promisedFor(book, sitting.meeting)) {
      if (!taken.has(action.id)) taken.set(action.id, [sitting, action]);
    }
  }
  return taken;
}

function lateDuties(book: Book, committeeId: Id, thisMonth: YearMonth): Turn[] {
  const [first, last] = [monthsOn(thisMonth, -LATE_MONTHS), monthsOn(thisMonth, -1)];
  if (first === null || last === null) return [];
  return dutiesOf(book, committeeId)
    .flatMap(duty => turnsBetween(duty, first, last))
    .filter(isToDo);
}

/** The month in which an action is due; `null` where its words name none. */
function dueMonth(due: ActionDue | null): YearMonth | null {
  if (due === null || due.by === 'words' || due.by === 'nextMeeting') return null;
  return due.date.length >= 7 ? due.date.slice(0, 7) : null;
}

/** Whether the day, or the whole month, by which an action is due has gone by. */
function isLate(due: ActionDue | null, today: PartialDate): boolean {
  if (due === null || due.by === 'words' || due.by === 'nextMeeting') return false;
  return due.date < today.slice(0, due.date.length);
}
