import * as z from 'zod/mini';
import { canonicalText } from './canonical-text';
import { checkedRecord } from './checked-record';
import type { Id } from './id';
import { type AnyRecord, frozen, type Kind, type RecordOf } from './record';

/** The version of the data's form. It serves the database, the second copy and the backup alike. */
export const SCHEMA = 1;

/** All that a secretary keeps: records by id. Never changed in place; a `Change` makes the next. */
export interface Book {
  readonly records: ReadonlyMap<Id, AnyRecord>;
}

/** The form in which a book is a file. Records are sorted, so that equal books give equal files. */
export interface BookFile {
  readonly format: 'minutebook';
  readonly schema: number;
  readonly records: readonly AnyRecord[];
}

/** Why something is not a book that can be opened, in words for her. */
export interface BookRefusal {
  readonly code: 'notABook' | 'newerBook';
  readonly message: string;
}

/** A record that could not be read: kept as it was, with where it stood and why. */
export interface SetAside {
  readonly at: number;
  readonly record: unknown;
  readonly reason: string;
}

/** A book that was read, with the records that could not be. */
export interface ReadBook {
  readonly value: Book;
  readonly setAside: readonly SetAside[];
}

const Envelope = z.object({
  format: z.literal('minutebook'),
  schema: z.int().check(z.minimum(1)),
  records: z.array(z.unknown()),
});

/** A book with nothing in it. */
export const EMPTY_BOOK: Book = { records: new Map() };

/** The book of these records; of two with one id the later stands. */
export function bookOf(records: Iterable<AnyRecord>): Book {
  return { records: new Map([...records].map(record => [record.id, frozen(record)])) };
}

/** All records of one kind, in the order they were first put. */
export function recordsOf<K extends Kind>(book: Book, kind: K): readonly RecordOf<K>[] {
  const ofKind = byKind(book).get(kind) ?? [];
  return ofKind.filter((record): record is RecordOf<K> => record.kind === kind);
}

/** The record of that id if it is of that kind, else `null`. */
export function recordOf<K extends Kind>(book: Book, kind: K, id: Id): RecordOf<K> | null {
  const record = book.records.get(id);
  return record?.kind === kind ? (record as RecordOf<K>) : null;
}

/** The book as it is kept in a file. */
export function bookFile(book: Book): BookFile {
  const records = [...book.records.values()].sort(byKindThenId);
  return { format: 'minutebook', schema: SCHEMA, records };
}

/** The book as the text of its file (JSON): equal books give equal texts, letter by letter. */
export function bookText(book: Book): string {
  return canonicalText(bookFile(book));
}

/**
 * The same text for people to read: indented, of these records alone, in their order. It is a book
 * file by itself, also where the records were never checked.
 */
export function readableText(records: readonly unknown[]): string {
  return `${canonicalText({ format: 'minutebook', schema: SCHEMA, records }, 1)}\n`;
}

/**
 * Reads what `bookFile` gave, from anywhere. A record that does not check, or has the id of one
 * before it, is set aside and does not keep the rest from opening; a file of a newer version is
 * refused untouched.
 */
export function readBook(input: unknown): ReadBook | BookRefusal {
  const envelope = Envelope.safeParse(input);
  if (!envelope.success)
    return { code: 'notABook', message: 'This file is not a Minutebook book.' };
  if (envelope.data.schema > SCHEMA) {
    return {
      code: 'newerBook',
      message: `This book was written by a newer Minutebook (form ${envelope.data.schema}; this one knows ${SCHEMA}). It was not opened and not changed.`,
    };
  }
  return checkedRecords(envelope.data.records);
}

/** Whether a book could be read at all. */
export function isRefusal(result: ReadBook | BookRefusal): result is BookRefusal {
  return 'code' in result;
}

/** Books are never changed in place, so what was sorted once stays right for as long as it is held. */
const sorted = new WeakMap<Book['records'], ReadonlyMap<Kind, readonly AnyRecord[]>>();

function byKind(book: Book): ReadonlyMap<Kind, readonly AnyRecord[]> {
  const known = sorted.get(book.records);
  if (known) return known;
  const kinds = new Map<Kind, AnyRecord[]>();
  for (const record of book.records.values()) {
    const ofKind = kinds.get(record.kind);
    if (ofKind) ofKind.push(record);
    else kinds.set(record.kind, [record]);
  }
  sorted.set(book.records, kinds);
  return kinds;
}

function byKindThenId(a: AnyRecord, b: AnyRecord): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function checkedRecords(input: readonly unknown[]): ReadBook {
  const records: AnyRecord[] = [];
  const setAside: SetAside[] = [];
  const taken = new Set<Id>();
  for (const [at, record] of input.entries()) {
    const checked = checkedRecord(record);
    if ('reason' in checked) {
      setAside.push({ at, record, reason: checked.reason });
    } else if (taken.has(checked.record.id)) {
      setAside.push({ at, record, reason: 'id: another record of this file has it' });
    } else {
      taken.add(checked.record.id);
      records.push(checked.record);
    }
  }
  return { value: bookOf(records), setAside };
}
