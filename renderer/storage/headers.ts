import { type Book, bookOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { AnyRecord } from '../../shared/model/record';
import { soundRecords } from './checked-rows';
import type { Database } from './database';
import { rowsUnder } from './each-key';
import { isObject } from './rows';

/** Gives a book of committees with all their meetings. */
export type AskHeaders = (committeeIds: ReadonlySet<Id>) => Promise<Book>;

/** Asks for the meetings of each committee once; a change of headers is in the records by then. */
export function headersOnce(database: Database): AskHeaders {
  const known = new Map<string, Promise<Book>>();
  return committeeIds => {
    const key = JSON.stringify([...committeeIds].sort());
    const asked = known.get(key) ?? headersOf(database, committeeIds);
    known.set(key, asked);
    return asked;
  };
}

async function headersOf(database: Database, committeeIds: ReadonlySet<Id>): Promise<Book> {
  const rows = await rowsUnder(database.records, 'committeeId', committeeIds);
  // A committee has thousands of other rows, which would be checked in vain.
  const meetings = soundRecords(rows.filter(isMeeting));
  return bookOf([...meetings, ...(await committeesById(database, committeeIds))]);
}

/** The committees of these ids, without their meetings. */
export async function committeesById(
  { records }: Database,
  ids: ReadonlySet<Id>,
): Promise<readonly AnyRecord[]> {
  return soundRecords(await records.bulkGet([...ids]));
}

function isMeeting(row: unknown): boolean {
  return isObject(row) && row['kind'] === 'meeting';
}
