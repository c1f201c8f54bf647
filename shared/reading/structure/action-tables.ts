import { type Inline, words } from '../../model/inline';
import type { PieceCell, TablePiece } from '../piece';
import { textOf } from './tables';

/** What a table that lists actions has in its columns; -1 for a column it does not have. */
export interface ActionColumns {
  readonly action: number;
  readonly owner: number;
  readonly due: number;
  readonly ref: number;
  /** Whether the first row names the columns. */
  readonly headed: boolean;
}

/**
 * The columns of a table of new actions, by its heads, or, under a heading that says so, by their
 * usual order: reference, action, owner. `null` where it is something else.
 */
export function actionColumns(piece: TablePiece, underActions: boolean): ActionColumns | null {
  const heads = (piece.rows[0] ?? []).map(cell => textOf(cell).toLowerCase());
  const column = (pattern: RegExp) => heads.findIndex(head => pattern.test(head));
  const owner = column(
    /^(?:owners?|who|by whom|responsib\w*|lead|assigned(?: to)?|action by|actionee)$/,
  );
  const action = column(/^(?:actions?|action required|tasks?|description|what|details?)$/);
  const due = column(/^(?:due(?: date)?|by when|when|deadline|target(?: date)?|date due)$/);
  const ref = column(/^(?:no\.?|ref(?:erence)?|id|#|number|item)$/);
  if (action >= 0 && (owner >= 0 || due >= 0) && piece.rows.length > 1) {
    return { action, owner, due, ref, headed: true };
  }
  return underActions && piece.rows.every(isActionRow)
    ? { ref: 0, action: 1, owner: 2, due: -1, headed: false }
    : null;
}

/** A number, a sentence, and a name or nothing. An empty row fills up a form. */
function isActionRow(row: readonly PieceCell[]): boolean {
  const [ref = '', action = '', owner = ''] = row.map(textOf);
  if (ref + action + owner === '') return true;
  return (
    row.length === 3 &&
    /^\d*(?:\.\d+)?$/.test(ref) &&
    action.length > owner.length &&
    owner.length < 40
  );
}

/** A row of a table of actions. */
export interface ActionRow {
  readonly line: number;
  readonly ref: string;
  readonly owner: string;
  readonly due: string;
  /** The words of the action's own cell. */
  readonly text: string;
  /** All words of the row but the reference, in their order. */
  readonly content: readonly Inline[];
}

/** The rows of a table of actions; rows that only fill up a form are left out. */
export function actionRows(piece: TablePiece, columns: ActionColumns): ActionRow[] {
  const rows = columns.headed ? piece.rows.slice(1) : piece.rows;
  return rows
    .filter(row => row.some(cell => textOf(cell) !== ''))
    .map(row => ({
      line: lineOf(row, piece),
      ref: textAt(row, columns.ref),
      owner: textAt(row, columns.owner),
      due: textAt(row, columns.due),
      text: textAt(row, columns.action),
      content: rowWords(row, columns),
    }));
}

/** Minutes set as a table: what stands in each row beside the column of actions. */
export interface MinutedRows {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly heading: string;
    readonly said: readonly (readonly Inline[])[];
    readonly actions: readonly (readonly Inline[])[];
  }[];
}

const ACTION_HEAD = /^actions?(?:\s+(?:by|on|for|point|owner))?$/i;
const SAID_HEAD =
  /^(?:minutes?|discussion|notes?|details?|description|points?|comments?|summary)$/i;
const HEADING_HEAD = /^(?:no\.?|#|item(?:\s+no\.?)?|agenda(?:\s+item)?|topic|subject|title)$/i;

/** The rows of a table whose columns are item, discussion and action; `null` where it is none. */
export function minutedRows(piece: TablePiece): MinutedRows | null {
  const heads = (piece.rows[0] ?? []).map(textOf);
  const action = heads.findIndex(head => ACTION_HEAD.test(head));
  const known = heads.every(head =>
    [ACTION_HEAD, SAID_HEAD, HEADING_HEAD].some(one => one.test(head)),
  );
  if (action < 0 || !known || !heads.some(head => SAID_HEAD.test(head))) return null;
  if (action !== heads.length - 1) return null;
  const rows = piece.rows.slice(1).map(row => ({
    line: lineOf(row, piece),
    heading: cellsUnder(row, heads, HEADING_HEAD).map(textOf).join(' ').trim(),
    said: cellsUnder(row, heads, SAID_HEAD).flatMap(cell => cell.lines),
    actions: cellsUnder(row, heads, ACTION_HEAD).flatMap(cell => cell.lines),
  }));
  return { heads: heads.filter(head => head !== ''), rows };
}

/** The line of the file that a row stands on, as far as its first cell tells it. */
function lineOf([first]: readonly PieceCell[], piece: TablePiece): number {
  return first?.endLine ?? piece.line;
}

function cellsUnder(
  row: readonly PieceCell[],
  heads: readonly string[],
  head: RegExp,
): PieceCell[] {
  return row.filter((_, at) => head.test(heads[at] ?? ''));
}

/** The cells of a row in their order, the action's as it is, the others in brackets or before it. */
function rowWords(row: readonly PieceCell[], columns: ActionColumns): Inline[] {
  const before = otherTexts(row, columns, 0, columns.action);
  const after = otherTexts(row, columns, columns.action + 1, row.length);
  return [
    ...words(before.length > 0 ? `${before.join(', ')}: ` : ''),
    ...(row[columns.action]?.lines ?? []).flatMap((line, at) =>
      at === 0 ? [...line] : [...words(' '), ...line],
    ),
    ...words(after.length > 0 ? ` (${after.join(', ')})` : ''),
  ];
}

function otherTexts(
  row: readonly PieceCell[],
  columns: ActionColumns,
  from: number,
  to: number,
): string[] {
  return row
    .slice(from, to)
    .filter((_, at) => from + at !== columns.ref)
    .map(textOf)
    .filter(text => text !== '');
}

function textAt(row: readonly PieceCell[], column: number): string {
  const cell = row[column];
  return cell ? textOf(cell) : '';
}
