import { subheading } from '../../model/block';
import { words } from '../../model/inline';
import { type TablePiece, textPiece } from '../piece';
import {
  type ActionColumns,
  actionColumns,
  actionRows,
  type MinutedRows,
  minutedRows,
} from './action-tables';
import { addActionFor, addTableAction } from './item-actions';
import { readText } from './item-text';
import { listWords, type OpenItem, put } from './open-item';
import { type OutstandingTable, outstandingTable, plainTable, textOf } from './tables';

/** A table is that of the outstanding actions, one of new actions, minutes in columns, or a table. */
export function readTable(item: OpenItem, piece: TablePiece): void {
  const outstanding = outstandingTable(piece);
  if (outstanding) {
    readOutstanding(item, piece, outstanding);
    return;
  }
  const columns = actionColumns(piece, item.under === 'actions');
  if (columns) {
    readActionTable(item, piece, columns);
    return;
  }
  const minuted = minutedRows(piece);
  if (minuted) {
    readMinutedRows(item, piece, minuted);
    return;
  }
  const table = plainTable(piece);
  if (table) put(item, table, piece.line);
}

/** The table may go on after a page or a heading; the minute shows it once. */
function readOutstanding(item: OpenItem, piece: TablePiece, table: OutstandingTable): void {
  const here = item.blocks.some(block => block.type === 'outstandingActions');
  if (!here) put(item, { type: 'outstandingActions' }, piece.line);
  for (const head of table.heads) listWords(item, piece.line, head);
  for (const row of table.rows) {
    item.outstanding.push(row);
    listWords(item, row.endLine, row.statusWords);
  }
}

function readActionTable(item: OpenItem, piece: TablePiece, columns: ActionColumns): void {
  const heads = columns.headed ? (piece.rows[0] ?? []) : [];
  for (const head of heads) listWords(item, piece.line, textOf(head));
  for (const row of actionRows(piece, columns)) addTableAction(item, row);
}

/** Minutes set as a table, with a column that says who is to act. */
function readMinutedRows(item: OpenItem, piece: TablePiece, minuted: MinutedRows): void {
  for (const head of minuted.heads) listWords(item, piece.line, head);
  for (const { line, heading, said, actions } of minuted.rows) {
    if (heading !== '') put(item, subheading(words(heading)), line);
    for (const words of said) readText(item, textPiece(line, words));
    for (const words of actions) addActionFor(item, line, words);
  }
}
