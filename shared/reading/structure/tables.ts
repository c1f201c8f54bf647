import { type NestedBlock, paragraph, type Table, table, tableCell } from '../../model/block';
import { footnoteTexts, type Inline, plainText, words } from '../../model/inline';
import { cutLine } from '../../model/line-cut';
import type { PieceCell, PointPiece, TablePiece } from '../piece';
import { statusOf } from './forms';
import { listsOf } from './lists';

/** A row of the table of outstanding actions, as the file has it. */
export interface OutstandingRow {
  readonly ref: string;
  /** The line of the file that its reference stands on. */
  readonly startLine: number;
  readonly line: readonly Inline[];
  readonly update: readonly (readonly Inline[])[];
  readonly status: 'ongoing' | 'closed' | null;
  /** The words that said the status, `Action CLOSED.`; they become structure. */
  readonly statusWords: string;
  readonly endLine: number;
}

/** The rows and heads of a table of outstanding actions. */
export interface OutstandingTable {
  readonly rows: readonly OutstandingRow[];
  readonly heads: readonly string[];
}

const REFERENCE = /^[A-Z]*[A-Z0-9.-]*\s?\d{1,4}(?:[/.]\d{1,3})?$/;

/** The table as outstanding actions: reference, action, update with its status; `null` if it is not. */
export function outstandingTable(piece: TablePiece): OutstandingTable | null {
  const heads = piece.rows.filter(isHeadRow);
  const rows = piece.rows.filter(row => !isHeadRow(row));
  const hasHeads = heads.some(row => row.some(cell => /\bupdate\b/i.test(textOf(cell))));
  const read = rows.map(outstandingRow).filter(row => row !== null);
  if (read.length !== rows.length || rows.length === 0) return null;
  if (!hasHeads && !read.every(row => row.status !== null)) return null;
  return { rows: read, heads: heads.flatMap(row => row.map(textOf)).filter(text => text !== '') };
}

/** A table of the file as a table of the minutes; `null` for a form that nobody filled in. */
export function plainTable(piece: TablePiece): Table | null {
  const rows = piece.rows.filter(row => row.length > 0);
  if (rows.every(row => row.every(cell => textOf(cell) === ''))) return null;
  return table(
    rows.map(row => ({
      type: 'tableRow',
      content: row.map(({ lines, points, header, colspan, rowspan }) => {
        const made = tableCell(cellBlocks(lines, points), header);
        return { ...made, attrs: { ...made.attrs, colspan, rowspan } };
      }),
    })),
  );
}

/** The lines of a cell as paragraphs, points that follow one another as lists. */
function cellBlocks(
  lines: PieceCell['lines'],
  points: NonNullable<PieceCell['points']> = new Map(),
): NestedBlock[] {
  const blocks: NestedBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = pointsFrom(lines, points, at);
    blocks.push(...(run.length > 0 ? listsOf(run) : [paragraph(lines[at] ?? [])]));
    at += Math.max(1, run.length);
  }
  return blocks;
}

function pointsFrom(
  lines: PieceCell['lines'],
  points: NonNullable<PieceCell['points']>,
  from: number,
): PointPiece[] {
  const run: PointPiece[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const mark = points.get(at);
    if (!mark) break;
    run.push({ kind: 'point', line: 1, inline: lines[at] ?? [], ...mark });
  }
  return run;
}

/** The words of a cell. */
export function textOf(cell: PieceCell): string {
  return cell.lines
    .map(line => plainText(line))
    .join(' ')
    .trim();
}

function isHeadRow(row: readonly PieceCell[]): boolean {
  const texts = row.map(textOf).filter(text => text !== '');
  return (
    texts.length > 0 &&
    texts.every(text =>
      /^(?:(?:action\s+)?ref(?:erence)?(?:\s+no\.?)?|actions?|updates?|status|no\.?)$/i.test(text),
    )
  );
}

function outstandingRow(row: readonly PieceCell[]): OutstandingRow | null {
  if (row.length < 3 || row.length > 4) return null;
  const [refCell, actionCell, updateCell, statusCell] = row;
  if (!refCell || !actionCell || !updateCell) return null;
  const ref = textOf(refCell);
  if (!REFERENCE.test(ref)) return null;
  const paragraphs = [...updateCell.lines, ...(statusCell?.lines ?? [])];
  const split = splitStatus(paragraphs);
  const endLine = (statusCell ?? updateCell).endLine;
  const startLine = refCell.endLine;
  const line = joinLines(actionCell.lines);
  return { ref: ref.replace(/\s/g, ''), startLine, line, endLine, ...split };
}

/** The status is the last paragraph, or the last sentence of it. */
function splitStatus(
  paragraphs: readonly (readonly Inline[])[],
): Pick<OutstandingRow, 'update' | 'status' | 'statusWords'> {
  const last = paragraphs.at(-1);
  const text = last ? plainText(last) : '';
  const status = statusOf(text);
  if (status) return { update: paragraphs.slice(0, -1), status, statusWords: text };
  return (last && splitSentence(paragraphs, last)) ?? { update: paragraphs, ...NO_STATUS };
}

const NO_STATUS = { status: null, statusWords: '' } as const;

/** `The letter was sent. Action CLOSED.` A status behind other words has to call itself one. */
const LAST_SENTENCE = /(?<=[.!?])\s+((?:action|status)\b[^.!?]*\.?)\s*$/i;

function splitSentence(
  paragraphs: readonly (readonly Inline[])[],
  last: readonly Inline[],
): Pick<OutstandingRow, 'update' | 'status' | 'statusWords'> | null {
  const sentence = LAST_SENTENCE.exec(plainText(last));
  const statusWords = sentence?.[1] ?? '';
  const status = statusOf(statusWords);
  if (!sentence || !status) return null;
  const said = cutLine(last, 0, sentence.index);
  // A footnote of the status stays with its words.
  if (footnoteTexts(said).length < footnoteTexts(last).length) return null;
  return { update: [...paragraphs.slice(0, -1), said], status, statusWords };
}

function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, at) => (at === 0 ? [...line] : [...words(' '), ...line]));
}
