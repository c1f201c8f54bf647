import type { CommandContext } from '../../../shared/commands/command';
import { type Book, recordOf, recordsOf } from '../../../shared/model/book';
import type { Change } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/id';
import { actionsOf } from '../../../shared/registers/actions';
import { STSC } from '../builders';

/** Three numbers that choose what a command is about. */
export type Of = readonly [number, number, number];

/** A command on whatever the numbers choose. */
export type Doing = (book: Book, of: Of, context: CommandContext) => Change | null;

/** One of these, whatever the number; nothing of nothing. */
export function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

/** An item of the book. */
export function anItem(book: Book, at: number): Id {
  return pick(recordsOf(book, 'agendaItem'), at)?.id ?? 'none';
}

/** A meeting of the book. */
export function aMeeting(book: Book, at: number): Id {
  return pick(recordsOf(book, 'meeting'), at)?.id ?? 'none';
}

/** An action of the committee and a meeting, to which it may or may not have been carried. */
export function carried(book: Book, [one, two]: Of): { actionId: Id; meetingId: Id } {
  const actionId = pick(actionsOf(book, STSC), one)?.id ?? 'none';
  return { actionId, meetingId: aMeeting(book, two) };
}

/** A person or body of the book. */
export function aParty(book: Book, at: number): Id {
  return pick([...recordsOf(book, 'person'), ...recordsOf(book, 'body')], at)?.id ?? 'none';
}

/** A meeting and the name of someone on its list. */
export function attending(book: Book, [one, two]: Of): { meetingId: Id; name: string } {
  const meetingId = aMeeting(book, one);
  const attendance = recordOf(book, 'meeting', meetingId)?.attendance ?? [];
  return { meetingId, name: pick(attendance, two)?.name ?? 'nobody' };
}

/** An item of the meeting, or of none. */
export function itemOf(book: Book, meetingId: Id, at: number): Id {
  const items = recordsOf(book, 'agendaItem').filter(item => item.meetingId === meetingId);
  return pick(items, at)?.id ?? 'none';
}
