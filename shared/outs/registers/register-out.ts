import type { NewFile } from '../../host';
import type { HouseStyle } from '../../model/house-style';
import type { Id } from '../../model/id';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import type { MinutesRows } from '../../registers/across/registers-of-minutes';
import type { Line } from '../../registers/listing/lines';
import { fileNamePart } from '../../report/file-name-part';
import { fittedWidths } from '../../report/fitted-widths';
import {
  bodyParagraph,
  cellOf,
  noteParagraph,
  type Report,
  type ReportCell,
  textCell,
  textRun,
} from '../../report/report';
import { tableRoom } from '../../report/table-room';
import { unbrokenDates, unbrokenDays } from '../../report/unbroken-dates';
import { csvFile } from '../../spreadsheet/csv-file';
import type { Sheet } from '../../spreadsheet/sheet';
import { sheetValues } from '../../spreadsheet/sheet-values';
import { xlsxFile } from '../../spreadsheet/xlsx-file';
import { OUT_COLUMNS, type OutColumn, type RowsGiven } from './register-rows';

/** The forms in which a register goes out, by the ending of their files. */
export const OUT_FORMATS = ['docx', 'xlsx', 'csv'] as const;
export type OutFormat = (typeof OUT_FORMATS)[number];

/** A register that goes out: its name, what of it is told, and how it looks on paper. */
export interface RegisterOut {
  readonly register: keyof MinutesRows;
  /** What is told of it, in words: `Status: Ongoing · 12 of 345`. */
  readonly told: string;
  readonly today: PartialDate;
  readonly codes: readonly (readonly [Id, string])[];
  /** Whose register it is, in words. */
  readonly whose: string;
  readonly style: HouseStyle;
}

/** A line of a register that follows from the minutes. */
export type OutLine = Line<MinutesRows[keyof MinutesRows]>;

const TITLES: Readonly<Record<keyof MinutesRows, string>> = {
  actions: 'Action register',
  outcomes: 'Outcome register',
};

/** What the file of a register is called: `STSC-actions-2026-11-26.xlsx`. */
export function registerFileName(
  { register, today, codes }: RegisterOut,
  format: OutFormat,
): string {
  const [only, second] = codes;
  const code = only && !second ? [fileNamePart(only[1])] : [];
  return `${[...code, register, today].join('-')}.${format}`;
}

/** A register as a table that other programs read: the same bytes for the same lines. Heads are left out. */
export function registerTable(
  out: RegisterOut,
  lines: readonly OutLine[],
  format: Exclude<OutFormat, 'docx'>,
): NewFile {
  const name = registerFileName(out, format);
  const sheet = sheetOf(out, lines);
  if (format === 'csv') return { name, bytes: csvFile(sheetValues(sheet)) };
  const title = `${TITLES[out.register]}, ${dateInWords(out.today)}`;
  return { name, bytes: xlsxFile({ title, sheets: [sheet], made: out.today }) };
}

function sheetOf(out: RegisterOut, lines: readonly OutLine[]): Sheet {
  const columns = columnsOf(out);
  const given = givenBy(out);
  const rows = lines.flatMap(line =>
    line.is === 'row' ? [columns.map(({ cell }) => cell(line.row, given))] : [],
  );
  return { name: TITLES[out.register], columns, rows };
}

/** A register as a document on pages that lie on their side, the groups it is listed in with their heads. */
export function registerReport(out: RegisterOut, lines: readonly OutLine[]): Report {
  const title = TITLES[out.register];
  const columns = columnsOf(out).filter(({ onPaper }) => onPaper);
  const given = givenBy(out);
  const room = tableRoom(out.style, true);
  const rows = [
    columns.map(({ head }) => textCell(head)),
    ...lines.map((line): ReportCell[] =>
      line.is === 'head'
        ? [{ ...textCell(line.group.label, { bold: true }), colspan: columns.length }]
        : columns.map((column, at) =>
            onPaper(wordsOn(column, line.row, { given, room }), line.row, at === 0),
          ),
    ),
  ];
  const widths = fittedWidths(rows, columns.length, room);
  return {
    properties: {
      title,
      subject: out.whose,
      author: out.whose,
      keywords: [out.register],
      created: `${out.today}T12:00:00Z`,
    },
    style: out.style,
    watermark: null,
    header: { left: out.whose, right: title },
    footer: { left: dateInWords(out.today) },
    blocks: [
      { kind: 'pages', turned: true },
      { kind: 'title', runs: [textRun(title)] },
      { kind: 'subtitle', runs: [textRun(`${out.whose} · ${dateInWords(out.today)}`)] },
      noteParagraph(out.told),
      { kind: 'table', role: 'grid', widths, headerRows: 1, rows },
    ],
  };
}

/** From so many ems on, a page has room for dates and ages that stand in one line. */
const WIDE_PAGE = 65;

/** The words of a date or an age keep together as far as the page has room for it. */
function wordsOn(
  { cell, isFact }: OutColumn<OutLineRow>,
  row: OutLineRow,
  { given, room }: { readonly given: RowsGiven; readonly room: number },
): string {
  const { text } = cell(row, given);
  if (!isFact) return text;
  return room < WIDE_PAGE ? unbrokenDays(text) : unbrokenDates(text).replace(/^(\d+) /, '$1\u00a0');
}

/** Beside the name of a row stands that it is confidential. */
function onPaper(words: string, row: OutLineRow, isName: boolean): ReportCell {
  if (!isName) return textCell(words);
  const name = bodyParagraph([textRun(words, { bold: true })]);
  return cellOf(name, ...(row.isConfidential ? [bodyParagraph([textRun('Confidential')])] : []));
}

/** The rows that come with a register are its own: they were listed under its name. */
function columnsOf({ register }: RegisterOut): readonly OutColumn<OutLineRow>[] {
  return OUT_COLUMNS[register] as readonly OutColumn<OutLineRow>[];
}

type OutLineRow = Extract<OutLine, { is: 'row' }>['row'];

function givenBy({ today, codes }: RegisterOut): RowsGiven {
  return { today, codes: new Map(codes) };
}
