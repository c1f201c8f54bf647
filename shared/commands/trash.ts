import type { Book } from '../model/book';
import type { Id } from '../model/id';
import type { AnyRecord } from '../model/record';
import { type Removed, removed } from '../model/removed';
import { idsHeldBy, mentionsOf } from '../registers/mentions';
import type { CommandContext } from './command';

/** The record that keeps these in the trash; `what` says in words for her what they are. */
export function intoTrash(
  records: readonly AnyRecord[],
  what: string,
  meetingId: Id,
  { today, now, newId }: CommandContext,
): Removed {
  return removed({ id: newId(), what, at: `${today}T${now}`, meetingId, records: [...records] });
}

/** Whether a record that stays leads to one of these, which would then lead nowhere. */
export function isLedTo(book: Book, leaving: readonly AnyRecord[]): boolean {
  return leadingTo(book, leaving).length > 0;
}

/** The records that stay and lead to one of these. */
export function leadingTo(book: Book, leaving: readonly AnyRecord[]): AnyRecord[] {
  const going = new Set(leaving.map(({ id }) => id));
  const held = leaving.flatMap(idsHeldBy);
  return [...book.records.values()].filter(
    record => !going.has(record.id) && leadsToOneOf(record, held),
  );
}

function leadsToOneOf(record: AnyRecord, ids: readonly Id[]): boolean {
  const mentioned = mentionsOf(record);
  return ids.some(id => mentioned.has(id));
}
