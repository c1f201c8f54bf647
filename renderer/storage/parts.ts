import { type Database, readMeta } from './database';
import { isRow, KINDS_APART, KINDS_OF_A_MEETING, type Part, partOf, type Row } from './rows';

/** One part of the book as it stood at a revision. */
export interface PartAt {
  readonly revision: number;
  readonly rows: readonly Row[];
}

/** Every part of the book: the rest, each meeting that has a row, and what is a part by itself. */
export async function partsOf(database: Database): Promise<Part[]> {
  const apart = await database.records.where('kind').anyOf(KINDS_APART).primaryKeys();
  return [...(await partsToRead(database)), ...apart];
}

/** The parts that registers and the search are made from: the rest, and each meeting that has a row. */
export async function partsToRead({ records }: Database): Promise<Part[]> {
  const meetings = await records.where('kind').equals('meeting').primaryKeys();
  const told = await records.orderBy('meetingId').uniqueKeys();
  const ids = told.filter(id => typeof id === 'string');
  return [null, ...new Set([...meetings, ...ids])];
}

/** The rows of one part, and the revision at which they were so. */
export function partAt(database: Database, part: Part): Promise<PartAt> {
  const { dexie, records, meta } = database;
  return dexie.transaction('r', records, meta, async () => ({
    revision: (await readMeta(database)).revision,
    rows: await rowsOf(database, part),
  }));
}

/** The rows of one part. To be asked inside a transaction that covers the records. */
export async function rowsOf({ records }: Pick<Database, 'records'>, part: Part): Promise<Row[]> {
  if (part === null) {
    const others = await records
      .where('kind')
      .noneOf([...KINDS_OF_A_MEETING, ...KINDS_APART])
      .toArray();
    return others.filter(isRow).filter(row => partOf(row) === null);
  }
  const own = await records.where('meetingId').equals(part).toArray();
  const rows = [await records.get(part), ...own].filter(isRow);
  return rows.filter(row => partOf(row) === part);
}

/** How many meetings the book has. It reads keys only. */
export function meetingCount({ records }: Database): Promise<number> {
  return records.where('kind').equals('meeting').count();
}
