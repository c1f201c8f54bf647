import { checkedRecord } from '../../shared/model/checked-record';
import type { Id } from '../../shared/model/id';
import type { LastWords } from './last-words';
import type { Row } from './rows';

/** One part of the book as both copies hold it. */
export interface PartInBoth {
  /** The rows of the database that belong to the part. */
  readonly own: readonly Row[];
  /** The rows of its file; `null` where the file is damaged or gone. */
  readonly file: readonly Row[] | null;
  /** The rows of the database under the ids of the file, wherever they belong. */
  readonly present: ReadonlyMap<Id, Row>;
  /** What the journal says, after the file was written, of rows that are gone or unreadable. */
  readonly lastWords: LastWords;
}

/** What has to be done so that both copies of a part are whole again. */
export interface Needs {
  /** Rows to put into the database: they were lost from it, or could not be read there. */
  readonly put: readonly Row[];
  /** Whether the file has to be written anew. */
  readonly write: boolean;
  /** Rows that cannot be read and of which no sound version is known. */
  readonly unreadable: readonly Row[];
}

/** Whether a row checks as a record. */
export function isSound(row: Row): boolean {
  return 'record' in checkedRecord(row);
}

/** Which rows of a file the database has lost or cannot read. */
export function lostIn(file: readonly Row[], present: ReadonlyMap<Id, Row>): Id[] {
  return file.map(({ id }) => id).filter(id => !isSoundIn(present, id));
}

/**
 * What a part needs. A row that was removed by a change stays removed; a row that no change took
 * away comes back, in its last version; where both copies have a sound row the database is right.
 */
export function whatItNeeds({ own, file, present, lastWords }: PartInBoth): Needs {
  const put = new Map<Id, Row>();
  for (const row of file ?? []) {
    if (isSoundIn(present, row.id)) continue;
    const better = lastVersion(row, lastWords, present.has(row.id));
    if (better) put.set(row.id, better);
  }
  const unreadable = own.filter(row => !put.has(row.id) && !isSound(row));
  return { put: [...put.values()], write: put.size > 0 || !isSame(own, file), unreadable };
}

/** The row that belongs in the place of a lost one; in the place of a bad one only a sound row. */
function lastVersion(row: Row, lastWords: LastWords, isInPlace: boolean): Row | null {
  const last = lastWords.get(row.id);
  if (last === null) return null;
  const versions = last ? [last, row] : [row];
  return versions.find(isSound) ?? (isInPlace ? null : (versions[0] ?? null));
}

function isSoundIn(rows: ReadonlyMap<Id, Row>, id: Id): boolean {
  const row = rows.get(id);
  return row !== undefined && isSound(row);
}

function isSame(own: readonly Row[], file: readonly Row[] | null): boolean {
  if (file === null || own.length !== file.length) return false;
  const inFile = new Map(file.map(row => [row.id, JSON.stringify(row)]));
  return own.every(row => inFile.get(row.id) === JSON.stringify(row));
}
