import type { ActionUpdate } from '../model/action-update';
import type { Block, Table } from '../model/block';
import { type Book, recordOf } from '../model/book';
import { apply, type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import { minuteIdOf } from '../model/minute';
import type { WordLine } from '../reading/word/word-lines';
import type { Edit } from '../versions/edited/edit';
import type { TableAct } from '../versions/edited/table-act';
import { linesInFile } from '../versions/edited/whole-edit';
import {
  type CellLine,
  withCellFilled,
  withoutCellLine,
  withoutRow,
  withRow,
} from '../versions/edited/with-cells';
import { withLinesIn } from '../versions/edited/with-lines-in';
import { type CarriedTo, closeAction, keepOpen, updateAction, updateOf } from './carried-actions';
import type { CommandContext } from './command';
import { putInFrom } from './file-lines';
import { editMinute } from './minutes';
import { takePart } from './take-part';

/** An edit in a table of a meeting's minutes, and what it does there. */
export interface EditInTable {
  readonly meetingId: Id;
  readonly edit: Edit;
  readonly act: TableAct;
}

/** Takes what a file does in a table: a row, a cell, what was said of an action. `null` where it cannot be. */
export function takeInTable(
  book: Book,
  { meetingId, edit, act }: EditInTable,
  context: CommandContext,
): Change | null {
  switch (act.act) {
    case 'none':
      return null;
    case 'setFact': {
      const part = { of: act.of, actionId: act.actionId } as const;
      return takePart(book, { meetingId, part, text: edit.theirs?.text ?? '' });
    }
    case 'sayUpdate':
      return saidOf(book, { meetingId, actionId: act.actionId }, act.after, linesInFile(edit));
    default:
      return inBlock(book, act, table => changed(table, act, linesInFile(edit)), context);
  }
}

type ActInBlock = Extract<TableAct, { block: number }>;

function inBlock(
  book: Book,
  { itemId, block }: ActInBlock,
  change: (table: Table) => Block[],
  context: CommandContext,
): Change | null {
  const blocks = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  const own = blocks[block];
  if (own?.type !== 'table') return null;
  return editMinute(book, { itemId, blocks: blocks.toSpliced(block, 1, ...change(own)) }, context);
}

function changed(table: Table, act: ActInBlock, lines: readonly WordLine[]): Table[] {
  switch (act.act) {
    case 'putRow':
      return [withRow(table, act.at, lines.map(cellLine))];
    case 'takeRow':
      return withoutRow(table, act.row);
    case 'fillCell':
      return [withCellFilled(table, act, lines.map(putInFrom))];
    case 'takeLine':
      return [withoutCellLine(table, act.line)];
  }
}

function cellLine(line: WordLine): CellLine {
  return { ...putInFrom(line), column: line.column ?? 0 };
}

/** What was said of an action that came forward; a line that is a status says what became of it. */
function saidOf(
  book: Book,
  carried: CarriedTo,
  after: number | null,
  lines: readonly WordLine[],
): Change | null {
  const update = updateOf(book, carried);
  const labels = labelsOf(book, carried.meetingId);
  if (!update || !labels) return null;
  const status = lines.findLast(({ text }) => labels.includes(text.trim()))?.text.trim();
  const said = lines.filter(({ text }) => !labels.includes(text.trim())).map(putInFrom);
  const blocks = withLinesIn(update.blocks, after, said) as ActionUpdate['blocks'];
  const change = updateAction(book, { ...carried, blocks });
  if (!change || status === undefined) return change;
  const then = apply(book, change);
  const isClosed = status === labels[1];
  const became = isClosed
    ? closeAction(then, { ...carried, closing: { how: 'done' } })
    : keepOpen(then, carried);
  return became ? merge(change, became) : change;
}

/** How the house says that an action goes on, and that it is closed. */
function labelsOf(book: Book, meetingId: Id): [ongoing: string, closed: string] | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return null;
  const { ongoing, closed } = committee.houseStyle.labels;
  return [ongoing, closed];
}
