import { isZipFault, unzipped } from '../../bytes/zip';
import type { ZipLimits } from '../../bytes/zip-limits';
import { withoutFormulaMark } from '../../files/formula-mark';
import { begins, isZip, looksLikeHtml } from '../file-kind';
import type { InputFile } from '../read-minutes';
import { decodeText } from '../text/decode';
import type { Unreadable } from '../unreadable';
import { pieceTables } from './piece-tables';
import { separatedRows } from './separated-rows';
import { MOST_ROWS, type SourceTable, tableRow, textCell } from './source-table';

/** What a workbook may weigh: a register of twenty thousand rows is a tenth of it. */
const WORKBOOK: ZipLimits = {
  entries: 2_000,
  unpacked: 200_000_000,
  text: 40_000_000,
  textEnding: '.xml',
};

/** Bytes of a file that may be read for its tables. */
const MOST_BYTES = 20_000_000;

/**
 * The tables of a file: the sheets of a workbook, the tables of a Word document, a web page or Markdown,
 * or the rows of a text with separators. Any bytes at all give at least one table or a refusal that says why;
 * the file is not changed.
 */
export async function readTables(file: InputFile): Promise<SourceTable[] | Unreadable> {
  const refused = refusalBefore(file);
  if (refused) return refused;
  try {
    const tables = await tablesIn(file);
    if ('code' in tables) return tables;
    const withRows = tables.filter(({ rows }) => rows.length > 0);
    return withRows.length > 0 ? withRows : noTable(file.name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return damaged(file.name, `it is nested too deeply, or has more than ${MOST_ROWS} rows`);
  }
}

async function tablesIn({ name, bytes }: InputFile): Promise<SourceTable[] | Unreadable> {
  if (isZip(bytes) && !/\.docx$/i.test(name)) return workbook(name, bytes);
  if (isZip(bytes)) return wordTables(name, bytes);
  const text = decodeText(bytes);
  if (text === null) return { code: 'binary', message: `${name} is not text. It was not read.` };
  if (looksLikeHtml(bytes) || /\.html?$/i.test(name)) {
    return pieceTables((await import('../html/html-pieces')).htmlPieces(text).pieces);
  }
  const drawn = /\.(?:md|markdown)$/i.test(name) ? await markdownTables(text) : [];
  return drawn.length > 0 ? drawn : [separatedTable(text)];
}

async function markdownTables(text: string): Promise<SourceTable[]> {
  return pieceTables((await import('../markdown/markdown-pieces')).markdownPieces(text).pieces);
}

async function workbook(name: string, bytes: Uint8Array): Promise<SourceTable[] | Unreadable> {
  const parts = unzipped(bytes, WORKBOOK);
  if (isZipFault(parts)) return damaged(name, parts.why);
  const { workbookTables } = await import('./workbook/workbook-tables');
  const tables = workbookTables(parts);
  if (tables && tables.length > 0) return tables;
  return parts.has('word/document.xml') ? wordTables(name, bytes) : damaged(name, NO_WORKBOOK);
}

async function wordTables(name: string, bytes: Uint8Array): Promise<SourceTable[] | Unreadable> {
  const source = await (await import('../word/word-pieces')).wordPieces(name, bytes);
  return 'code' in source ? source : pieceTables(source.pieces);
}

function separatedTable(text: string): SourceTable {
  const rows = separatedRows(text)
    .filter(({ fields }) => !fields.every(isRuled))
    .flatMap(
      ({ line, fields }) =>
        tableRow(
          line,
          fields.map(text => textCell(withoutFormulaMark(text))),
        ) ?? [],
    );
  if (rows.length > MOST_ROWS) throw new RangeError('there are too many rows');
  return { name: '', rows };
}

/** Whether a cell is part of the line that is drawn under the heads with signs: `|---|---|`. */
function isRuled(text: string): boolean {
  return /^\s*(?::?-{3,}:?\s*)?$/.test(text);
}

const NO_WORKBOOK = 'what is in it is neither a workbook nor a Word document';

function refusalBefore({ name, bytes }: InputFile): Unreadable | null {
  if (bytes.length === 0) return { code: 'empty', message: `${name} is empty.` };
  if (bytes.length > MOST_BYTES) {
    const message = `${name} is larger than ${MOST_BYTES / 1_000_000} MB, more than any register. It was not read.`;
    return { code: 'tooLarge', message };
  }
  const other = otherFormat(bytes);
  return other === null ? null : { code: 'otherFormat', message: `${name} is ${other}` };
}

/** Forms that are known and not read, with what to do instead. */
function otherFormat(bytes: Uint8Array): string | null {
  if (begins(bytes, '%PDF')) return 'a PDF. Please import the file that it was made from.';
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    return 'in the form of Excel 97 or Word 97, or locked. Please save it as .xlsx or .docx without a password, and import that.';
  if (begins(bytes, '{\\rtf')) return 'rich text. Please save it as .docx and import that.';
  if (isZip(bytes) && begins(bytes.subarray(30), 'mimetypeapplication/vnd.oasis'))
    return 'an OpenDocument file. Please save it as .xlsx or .docx and import that.';
  return null;
}

function noTable(name: string): Unreadable {
  return { code: 'noTable', message: `${name} has no table with words in it.` };
}

function damaged(name: string, why: string): Unreadable {
  return { code: 'damaged', message: `${name} could not be opened: ${why}. It was not changed.` };
}
