import type { Book } from '../model/book';
import type { Id } from '../model/id';
import type { AnyRecord, Kind } from '../model/record';
import { sameValue } from '../model/same-value';

/** How one thing stands in two books. */
export type Standing = 'same' | 'onlyHere' | 'onlyThere' | 'different';

/**
 * One thing of two books: a record, or an agenda item with its minute and her note, or a kept
 * version with its document, which go together. `id` is that of the record, the item or the version.
 */
export interface Entry {
  readonly id: Id;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly ours: readonly AnyRecord[];
  readonly theirs: readonly AnyRecord[];
}

/** Everything that either book holds, by the id of its entry. */
export type Comparison = ReadonlyMap<Id, Entry>;

/** Compares a book from elsewhere with ours, record by record. */
export function compareBooks(ours: Book, theirs: Book): Comparison {
  const here = byEntry(ours);
  const there = byEntry(theirs);
  const ids = new Set([...here.keys(), ...there.keys()]);
  return new Map([...ids].map(id => [id, entryOf(id, here.get(id) ?? [], there.get(id) ?? [])]));
}

/** The id of the entry that a record goes with. */
export function entryIdOf(record: AnyRecord): Id {
  if (record.kind === 'versionDocument') return record.versionId;
  if (record.kind === 'wordTemplate') return record.committeeId;
  return record.kind === 'minute' || record.kind === 'privateNote' ? record.itemId : record.id;
}

function byEntry({ records }: Book): Map<Id, AnyRecord[]> {
  const entries = new Map<Id, AnyRecord[]>();
  for (const record of records.values()) {
    const id = entryIdOf(record);
    const entry = entries.get(id);
    if (entry) entry.push(record);
    else entries.set(id, [record]);
  }
  return entries;
}

function entryOf(id: Id, ours: readonly AnyRecord[], theirs: readonly AnyRecord[]): Entry {
  const all = [...ours, ...theirs];
  const leading = all.find(record => record.id === id) ?? all[0];
  if (!leading) throw new Error('An entry was asked for that neither book holds.');
  return { id, kind: leading.kind, standing: standingOf(ours, theirs), ours, theirs };
}

function standingOf(ours: readonly AnyRecord[], theirs: readonly AnyRecord[]): Standing {
  if (theirs.length === 0) return 'onlyHere';
  if (ours.length === 0) return 'onlyThere';
  const byId = new Map(ours.map(record => [record.id, record]));
  const same =
    ours.length === theirs.length && theirs.every(record => sameValue(byId.get(record.id), record));
  return same ? 'same' : 'different';
}
