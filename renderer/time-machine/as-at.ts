import { type Book, bookOf } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import type { Id } from '../../shared/model/id';
import type { ClockTime } from '../../shared/model/partial-date';
import type { AnyRecord } from '../../shared/model/record';
import type { JournalEntry } from '../storage/database';

/** A minute of the clock in which something of a meeting was changed, and how often. */
export interface Moment {
  /** ISO 8601, the last change of that minute. */
  readonly time: string;
  readonly changes: number;
}

/** The minutes of the clock in which something of a meeting was changed, the latest first. */
export function momentsOf(entries: readonly JournalEntry[], meetingId: Id): Moment[] {
  const byMinute = new Map<string, Moment>();
  for (const { time, change, inverse } of entries) {
    const rows: readonly unknown[] = [...change.put, ...inverse.put];
    if (!rows.some(row => isOf(row, meetingId))) continue;
    const minute = time.slice(0, 16);
    byMinute.set(minute, { time, changes: (byMinute.get(minute)?.changes ?? 0) + 1 });
  }
  return [...byMinute.values()].reverse();
}

/** The day and the clock of a moment, as the wall shows them: `2018-08-14` and `11:05`. */
export type OnTheWall = (time: string) => { readonly day: string; readonly clock: ClockTime };

/**
 * The moment as it stood at this time of day: the last change at or before it, on the latest day
 * that has one, else the earliest of all. `moments` are the latest first; `null` where there are none.
 */
export function momentAt(
  moments: readonly Moment[],
  clock: ClockTime,
  onTheWall: OnTheWall,
): Moment | null {
  return moments.find(({ time }) => onTheWall(time).clock <= clock) ?? moments.at(-1) ?? null;
}

/**
 * The book as it stood right after that time: what was changed later is taken back, the latest
 * first. A row of the journal that cannot be read is left as it is now.
 */
export function bookAsAt(book: Book, entries: readonly JournalEntry[], time: string): Book {
  const records = new Map<Id, AnyRecord>(book.records);
  const later = entries.filter(entry => entry.time > time);
  for (const { inverse } of later.toReversed()) {
    for (const id of inverse.remove) records.delete(id);
    for (const row of inverse.put) {
      const checked = checkedRecord(row);
      if ('record' in checked) records.set(checked.record.id, checked.record);
    }
  }
  return bookOf(records.values());
}

function isOf(row: unknown, meetingId: Id): boolean {
  if (typeof row !== 'object' || row === null) return false;
  if ('meetingId' in row) return row.meetingId === meetingId;
  return 'id' in row && row.id === meetingId;
}
