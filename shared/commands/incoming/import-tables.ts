import { type LogChoices, type LogPlan, planLog } from '../../incoming/plan-log';
import { type MemberChoices, planMembers } from '../../incoming/plan-members';
import { agendaItem } from '../../model/agenda-item';
import { type Book, recordOf } from '../../model/book';
import { apply, type Change } from '../../model/change';
import { checkedRecord } from '../../model/checked-record';
import type { Id } from '../../model/id';
import { type Meeting, meeting as meetingRecord } from '../../model/meeting';
import { minute } from '../../model/minute';
import type { PartialDate } from '../../model/partial-date';
import type { AnyRecord } from '../../model/record';
import type { SourceTable } from '../../reading/tables/source-table';
import { meetingsOf } from '../../registers/meetings';
import type { CommandContext } from '../command';
import { openMeeting } from '../open-meeting';

/** A log of actions, and the meeting as at which it stands: one of the book, or a new one. */
export interface IncomingLog {
  readonly committeeId: Id;
  readonly table: SourceTable;
  readonly choices: LogChoices;
  readonly at:
    | { readonly meetingId: Id }
    | { readonly number: string; readonly date: PartialDate | null };
}

/** What the import of a log comes to: its rows, and the change that takes them in. */
export interface ImportedLog {
  readonly plan: LogPlan;
  /** `null` where there is nothing to take in. */
  readonly change: Change | null;
}

/**
 * Takes in a log of actions as one step: actions that the book does not have, and what is said of each as
 * an update of the meeting. `null` where there is no such committee or meeting, or nothing to take in.
 */
export function importLog(book: Book, log: IncomingLog, context: CommandContext): Change | null {
  return importedLog(book, log, context)?.change ?? null;
}

/** What taking in a log comes to; `null` where there is no such committee or meeting. */
export function importedLog(
  book: Book,
  { committeeId, table, choices, at }: IncomingLog,
  context: CommandContext,
): ImportedLog | null {
  const held = meetingAt(book, { committeeId, at }, context);
  if (!held) return null;
  const within = apply(book, { put: held.put, remove: [] });
  const plan = planLog(within, { meeting: held.meeting, table, choices }, context.newId);
  if (!plan) return null;
  // Rows of which nothing is said have no place: those of which something is would go before them.
  const hasOrder = plan.rows.every(({ update }) => update !== null);
  const told = plan.rows.flatMap(({ made, update }, place): AnyRecord[] => [
    ...(made ? [made] : []),
    ...(update ? [{ ...update, place: update.place ?? (hasOrder ? place : null) }] : []),
  ]);
  const put = [...held.put, ...told].filter(record => 'record' in checkedRecord(record));
  return { plan, change: told.length === 0 ? null : { put, remove: [] } };
}

/** The meeting, and what has to be put for one that is made: its table of outstanding actions. */
function meetingAt(
  book: Book,
  { committeeId, at }: Pick<IncomingLog, 'committeeId' | 'at'>,
  { newId }: CommandContext,
): { meeting: Meeting; put: AnyRecord[] } | null {
  if (!recordOf(book, 'committee', committeeId)) return null;
  if ('meetingId' in at) {
    const meeting = openMeeting(book, at.meetingId);
    return meeting?.committeeId === committeeId ? { meeting, put: [] } : null;
  }
  const number = at.number.trim();
  const isTaken = meetingsOf(book, committeeId).some(each => each.number === number);
  if (number !== '' && isTaken) return null;
  const meeting = meetingRecord({
    id: newId(),
    committeeId,
    number,
    date: at.date,
    state: 'draft',
  });
  const item = agendaItem({
    id: newId(),
    meetingId: meeting.id,
    place: 0,
    title: 'Actions Outstanding',
  });
  return {
    meeting,
    put: [meeting, item, minute(item.id, meeting.id, [{ type: 'outstandingActions' }])],
  };
}

/** A list of members, and the committee they sit on. */
export interface IncomingMembers {
  readonly committeeId: Id;
  readonly table: SourceTable;
  readonly choices: MemberChoices;
}

/**
 * Takes in a list of members as one step: people the book does not have, seats, and who stands in. Nobody
 * loses a seat by it. `null` where there is no such committee, or the list says nothing new.
 */
export function importMembers(
  book: Book,
  members: IncomingMembers,
  { newId }: CommandContext,
): Change | null {
  const plan = planMembers(book, members, newId);
  if (!plan || plan.rows.every(({ becomes }) => becomes === 'same')) return null;
  return { put: [...plan.persons, plan.committee], remove: [] };
}
