import type { CellBlock, Report, ReportBlock, Run } from '../report/report';
import type { Revision, Revisions } from '../word/revisions';
import { type BlockDifference, difference, type Inside, type PartDifference } from './difference';
import type { LinePiece } from './line-difference';

/** Whose the changes are, and when they were made (ISO 8601). */
export type Reviewer = Pick<Revisions, 'author' | 'date'>;

/** Two versions in one document, and which parts of it are of one of them only. */
export interface MergedReport {
  readonly report: Report;
  readonly revisions: Revisions;
}

/**
 * Two versions of a document as one with revisions: accepted they give what the later says, rejected
 * what the earlier said, in the look of the later.
 */
export function mergedReport(before: Report, after: Report, reviewer: Reviewer): MergedReport {
  const of = new Map<object, Revision>();
  const blocks = difference(before.blocks, after.blocks).flatMap(each => mergedBlock(each, of));
  return { report: { ...after, blocks }, revisions: { ...reviewer, of } };
}

type Marks = Map<object, Revision>;

function mergedBlock<B extends ReportBlock>(each: BlockDifference<B>, of: Marks): B[] {
  switch (each.how) {
    case 'same':
      return [each.after];
    case 'added':
      return [marked({ ...each.after }, 'inserted', of)];
    case 'removed':
      return [marked(withoutBookmarks(each.before), 'deleted', of)];
    case 'changed':
      return mergedInside(each, of);
  }
}

function mergedInside<B extends ReportBlock>(
  { before, after, inside }: Extract<BlockDifference<B>, { how: 'changed' }>,
  of: Marks,
): B[] {
  if (!isToldInside(before, after, inside)) {
    return [marked(withoutBookmarks(before), 'deleted', of), marked({ ...after }, 'inserted', of)];
  }
  return [{ ...after, ...contentOf(inside, of) }];
}

function contentOf(
  inside: Inside,
  of: Marks,
): Partial<Record<'runs' | 'points' | 'rows', unknown>> {
  switch (inside.of) {
    case 'line':
      return { runs: inside.pieces.flatMap(piece => mergedPiece(piece, of)) };
    case 'list':
      return {
        points: inside.points.map(part =>
          mergedPart(part, of, (_, [blocks = []]) => blocks, withoutBookmarksInside),
        ),
      };
    case 'table':
      return {
        rows: inside.rows.map(part =>
          mergedPart(
            part,
            of,
            (row, cells) => row.map((cell, at) => ({ ...cell, blocks: cells[at] ?? [] })),
            row => row.map(cell => ({ ...cell, blocks: withoutBookmarksInside(cell.blocks) })),
          ),
        ),
      };
  }
}

function mergedPart<T extends readonly unknown[]>(
  part: PartDifference<T>,
  of: Marks,
  withCells: (whole: T, cells: readonly (readonly CellBlock[])[]) => T,
  unmarked: (whole: T) => T,
): T {
  switch (part.how) {
    case 'same':
      return part.after;
    case 'added':
      return marked([...part.after] as unknown as T, 'inserted', of);
    case 'removed':
      return marked(unmarked(part.before), 'deleted', of);
    case 'changed':
      return withCells(
        part.after,
        part.cells.map(cell => cell.flatMap(each => mergedBlock(each, of))),
      );
  }
}

function mergedPiece({ how, runs }: LinePiece, of: Marks): Run[] {
  if (how === 'same') return [...runs];
  return runs.map(run => marked({ ...run }, how === 'added' ? 'inserted' : 'deleted', of));
}

/** Whether the words inside are all that differs, and a file can say so in place. */
function isToldInside(before: ReportBlock, after: ReportBlock, inside: Inside): boolean {
  if (before.kind === 'heading' && after.kind === 'heading') return before.number === after.number;
  if (before.kind === 'action' && after.kind === 'action') return before.label === after.label;
  // A cell that covers rows which are not all in both would cover others in one of them.
  if (inside.of === 'table') return !hasTallCell(before) && !hasTallCell(after);
  return true;
}

function hasTallCell(block: ReportBlock): boolean {
  return block.kind === 'table' && block.rows.some(row => row.some(({ rowspan }) => rowspan > 1));
}

function marked<T extends object>(part: T, revision: Revision, of: Marks): T {
  of.set(part, revision);
  return part;
}

/** A place stands in a file once, and the one that links lead to is that of the later version. */
function withoutBookmarks<B extends ReportBlock>(block: B): B {
  if (block.kind === 'heading') return { ...block, bookmark: null };
  if (block.kind === 'action') return { ...block, bookmark: REMOVED_PLACE };
  if (block.kind === 'paragraph') {
    const { bookmark, ...rest } = block;
    return rest as B;
  }
  if (block.kind === 'list') return { ...block, points: block.points.map(withoutBookmarksInside) };
  if (block.kind !== 'table') return { ...block };
  const rows = block.rows.map(row =>
    row.map(cell => ({ ...cell, blocks: withoutBookmarksInside(cell.blocks) })),
  );
  return { ...block, rows };
}

function withoutBookmarksInside(blocks: readonly CellBlock[]): CellBlock[] {
  return blocks.map(block => withoutBookmarks(block));
}

/** An action always has a place; nothing leads to that of one that was removed. */
const REMOVED_PLACE = 'removed action';
