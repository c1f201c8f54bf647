import { expect } from 'vitest';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import { type Attendee, attendee, Presence } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { person } from '../../shared/model/party';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { listCalled } from '../../shared/report/attendance-table';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { runsText } from '../../shared/report/report';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import {
  type ComparedFile,
  comparedFile,
  type ToldEdit,
} from '../../shared/versions/edited/compared-file';
import type { Edit } from '../../shared/versions/edited/edit';
import { minutesNow } from '../../shared/versions/minutes-now';
import { bookWith, meeting, p, stsc } from './builders';
import { contextAt, done } from './command-context';
import { lineInWord } from './line-in-word';

/** Someone in each way to attend that has more than a name to it. */
export const PEOPLE = [
  attendee('Mary Jones', 'apologies', { organisation: 'Northshire Power', capacity: 'Chair' }),
  attendee('Tom Okafor', 'present', {
    organisation: 'Severn Ports',
    movements: [{ what: 'left', itemId: 'm33-1', at: '11:40' }],
  }),
  attendee('Bob Ray', 'present', { organisation: 'Tamar Trust', capacity: 'Member' }),
  attendee('Ann Lee', 'inAttendance', { organisation: 'SECAS', capacity: 'Secretary' }),
  attendee('Imran Sadiq', 'inAttendance', { organisation: 'SECAS', itemIds: ['m33-1'] }),
];

/** A book with minutes of a meeting that these attended, which are with the Chair. */
export function bookOfThese(
  attendance: readonly Attendee[],
  known: Parameters<typeof stsc>[0] = {},
): Book {
  const style = { ...PLAIN, attendance: true };
  return bookWith(
    stsc({ houseStyle: style, ...known }),
    person('p-mary', 'Mary Jones'),
    person('p-tom', 'Tom Okafor'),
    person('p-bob', 'Bob Ray'),
    meeting(33, { state: 'withChair', attendance: [...attendance] }).item(
      'DCC Update',
      p('DCC reported on releases.'),
    ),
  );
}

/** Minutes of a meeting that they attended, with the Chair. */
export const attendedBook = bookOfThese(PEOPLE);

/** The lines of those minutes. */
export function linesOf(of: Book): BookLine[] {
  return linesOfBook(of, 'm33') ?? expect.unreachable('there is a meeting');
}

/** A copy of the minutes, a row of the table at a time, or a line. */
export type Rows = readonly (readonly WordLine[])[];

/** The copy of the minutes as it went out. */
export function copyOf(of: Book): Rows {
  const rows: WordLine[][] = [];
  for (const own of linesOf(of)) {
    const line = lineInWord(own);
    if (own.row !== undefined && rows.at(-1)?.[0]?.row === own.row) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Where the row of a name, or a heading, stands. */
export function rowOf(rows: Rows, name: string): number {
  const at = rows.findIndex(([line]) => line?.text === name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return at;
}

/** The copy with the row of someone under the heading of another list, which is put in where it is missing. */
export function moved(rows: Rows, name: string, to: Presence): Rows {
  const at = rowOf(rows, name);
  const row = rows[at] ?? [];
  const rest = rows.toSpliced(at, 1);
  const heading = listCalled(to);
  const stands = rest.findIndex(([line]) => line?.text === heading);
  if (stands >= 0) return rest.toSpliced(stands + 1, 0, row);
  const end = rest.findLastIndex(([line]) => line?.isInTable);
  return rest.toSpliced(end + 1, 0, [newLine(heading)], row);
}

/** What a new row of the attendance says, in the order of its columns; empty cells say nothing. */
export interface NewRow {
  readonly list: Presence;
  readonly cells: readonly string[];
}

/** The copy with a row more, at the end of a list or where its heading is put in. */
export function withRow(rows: Rows, { list, cells }: NewRow): Rows {
  const row = cells.flatMap((text, column) => (text === '' ? [] : [newLine(text, column)]));
  const heading = listCalled(list);
  const stands = rows.findIndex(([line]) => line?.text === heading);
  const end = rows.findLastIndex(([line]) => line?.isInTable);
  if (stands < 0) return rows.toSpliced(end + 1, 0, [newLine(heading)], row);
  const next = rows.findIndex(([line], at) => at > stands && isHeading(line));
  return rows.toSpliced(next < 0 ? end + 1 : next, 0, row);
}

function isHeading(line: WordLine | undefined): boolean {
  return Presence.options.some(list => listCalled(list) === line?.text);
}

/** The copy without the row of someone. */
export function withoutRow(rows: Rows, name: string): Rows {
  return rows.toSpliced(rowOf(rows, name), 1);
}

/** The copy with other words in a cell of someone's row, also in an empty one; none for no words. */
export function withCell(rows: Rows, name: string, column: number, text: string): Rows {
  const at = rowOf(rows, name);
  const others = (rows[at] ?? []).filter(line => line.column !== column);
  const row = text === '' ? others : [...others, newLine(text, column)];
  return rows.with(
    at,
    row.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0)),
  );
}

function newLine(text: string, column = 0): WordLine {
  return {
    text,
    notes: [],
    style: '',
    isPoint: false,
    isInTable: true,
    table: 0,
    column,
    trackedBy: [],
    remarks: [],
  };
}

/** The copy with these words in the place of those. */
export function typedOver(rows: Rows, said: string, shall: string): Rows {
  return rows.map(row => row.map(line => (line.text === said ? { ...line, text: shall } : line)));
}

/** The lines of a copy, which counts the rows that it has. */
export function inFile(rows: Rows): WordLine[] {
  let row = 0;
  return rows.flatMap(each => {
    row = each[0]?.isInTable ? row + 1 : 0;
    return each.map(line => (line.isInTable ? { ...line, row } : line));
  });
}

/** What is told of a copy, beside the minutes as they are, of which the first book was the version. */
export async function compared(
  rows: Rows,
  now = attendedBook,
  version = attendedBook,
): Promise<ComparedFile> {
  const lines = inFile(rows);
  const document = minutesNow(version, 'm33') ?? expect.unreachable();
  const kept = [{ id: 'kept', document }];
  const text = { title: '', lines, remarks: [] };
  const found = (await comparedFile(now, 'm33', text, kept)) ?? expect.unreachable();
  return { ...found, edits: readableEdits(now, 'm33', found.edits) };
}

/** What was told, to be taken. */
export function editsOf(told: readonly ToldEdit[]): Edit[] {
  return told.map(({ edit }) => edit);
}

/** What is told of a difference, as it is read. */
export function inWords({ pieces }: ToldEdit): string {
  return pieces.map(({ runs }) => runsText(runs)).join('');
}

/** The book once she took these. */
export function taken(of: Book, edits: readonly Edit[]): Book {
  return done(of, takeEdits(of, { meetingId: 'm33', edits }, contextAt()));
}

/** In which list everybody stands in the meeting. */
export function listsOf(of: Book): Readonly<Record<string, Presence>> {
  const attendance = recordOf(of, 'meeting', 'm33')?.attendance ?? [];
  return Object.fromEntries(attendance.map(({ name, presence }) => [name, presence]));
}
