import type { Book } from './book';
import type { Id } from './id';
import { type AnyRecord, frozen } from './record';

/**
 * The only way data changes: records to put (new, or instead of the one with that id) and ids to
 * remove. Within one change an id is either put, once, or removed.
 */
export interface Change {
  readonly put: readonly AnyRecord[];
  readonly remove: readonly Id[];
}

/** The change that changes nothing. */
export const NO_CHANGE: Change = { put: [], remove: [] };

/** The book after the change. What the change does not name is the same object as before. */
export function apply(book: Book, change: Change): Book {
  if (isNothing(change)) return book;
  const records = new Map(book.records);
  for (const id of change.remove) records.delete(id);
  for (const record of change.put) records.set(record.id, frozen(record));
  return { records };
}

/** The change that takes `apply(book, change)` back to what `book` held. */
export function invert(book: Book, change: Change): Change {
  const touched = [...change.put.map(record => record.id), ...change.remove];
  const put: AnyRecord[] = [];
  const remove: Id[] = [];
  for (const id of new Set(touched)) {
    const before = book.records.get(id);
    if (before) put.push(before);
    else remove.push(id);
  }
  return { put, remove };
}

/** A change of what has an id: records, or rows as they lie. */
interface ChangeOf<T extends { readonly id: Id }> {
  readonly put: readonly T[];
  readonly remove: readonly Id[];
}

/** One change that does what `first` and then `second` do. */
export function merge<T extends { readonly id: Id }>(
  first: ChangeOf<T>,
  second: ChangeOf<T>,
): ChangeOf<T> {
  const put = new Map(first.put.map(record => [record.id, record]));
  const remove = new Set(first.remove);
  for (const id of second.remove) {
    put.delete(id);
    remove.add(id);
  }
  for (const record of second.put) {
    remove.delete(record.id);
    put.set(record.id, record);
  }
  return { put: [...put.values()], remove: [...remove] };
}

/** Whether a change names no record at all. */
export function isNothing(change: Change): boolean {
  return change.put.length === 0 && change.remove.length === 0;
}
