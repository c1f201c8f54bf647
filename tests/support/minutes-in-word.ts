import { expect } from 'vitest';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import type { Book } from '../../shared/model/book';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import { comparedFile, type ToldEdit } from '../../shared/versions/edited/compared-file';
import { minutesNow } from '../../shared/versions/minutes-now';
import { contextAt, done } from './command-context';
import { lineInWord } from './line-in-word';

const MEETING = 'm33';

/** The lines of the minutes of meeting 33. */
export function linesOf33(book: Book): BookLine[] {
  return linesOfBook(book, MEETING) ?? expect.unreachable('there is a meeting');
}

/** A copy of the minutes, a row of a table at a time, or a line. */
export type Copy = readonly (readonly WordLine[])[];

/** The copy of the minutes as it went out. */
export function copyOf33(book: Book): Copy {
  const rows: WordLine[][] = [];
  for (const line of linesOf33(book).map(lineInWord)) {
    const last = rows.at(-1)?.at(-1);
    const isNext = line.row !== undefined && last?.row === line.row && last.table === line.table;
    if (isNext) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Where in a copy the last row, or line, stands that says this. */
export function placeOf(copy: Copy, said: string): number {
  const at = copy.findLastIndex(row => row.some(({ text }) => text === said));
  expect(at, said).toBeGreaterThanOrEqual(0);
  return at;
}

/** A row of a table with these words in its cells; no line for an empty one. */
export function rowOf33(table: number, ...cells: readonly string[]): WordLine[] {
  return cells.flatMap((text, column) =>
    text === '' ? [] : [{ ...paragraph33(text), isInTable: true, table, row: 0, column }],
  );
}

/** A paragraph of a copy. */
export function paragraph33(text: string, style = 'body text'): WordLine {
  return {
    text,
    notes: [],
    style,
    isPoint: false,
    isInTable: false,
    trackedBy: [],
    remarks: [],
  };
}

/** The lines of a copy, with the rows of each table counted as they stand now. */
export function linesOfCopy(copy: Copy): WordLine[] {
  let [table, row] = [-1, -1];
  return copy.flatMap(lines => {
    const own = lines[0]?.table;
    if (own === undefined) return lines;
    row = own === table ? row + 1 : 0;
    table = own;
    return lines.map(line => ({ ...line, row }));
  });
}

/** What is told of a copy, of which the version was that book, or the book as it is now. */
export async function told33(now: Book, copy: Copy, version?: Book): Promise<ToldEdit[]> {
  const document = version && (minutesNow(version, MEETING) ?? expect.unreachable());
  const kept = document ? [{ id: 'kept', document }] : [];
  const text = { title: '', lines: linesOfCopy(copy), remarks: [] };
  const compared = await comparedFile(now, MEETING, text, kept);
  return readableEdits(now, MEETING, compared?.edits ?? []);
}

/** The book with these edits taken, all in one. */
export function taken33(book: Book, told: readonly ToldEdit[]): Book {
  const edits = told.map(({ edit }) => edit);
  return done(book, takeEdits(book, { meetingId: MEETING, edits }, contextAt()));
}
