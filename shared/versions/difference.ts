import {
  type CellBlock,
  type ReportBlock,
  type ReportCell,
  type Run,
  runsText,
} from '../report/report';
import { type Aligned, aligned, type Comparing } from './aligned';
import { documentLines } from './document-lines';
import { likenessOf, type Words, wordsOnce } from './likeness';
import { joined, type LinePiece, lineDifference, runKey } from './line-difference';

/**
 * A block of two documents: in both, in one of them, or changed. `moved` is one that was removed here
 * and stands elsewhere, as it was.
 */
export type BlockDifference<B = ReportBlock> =
  | { readonly how: 'same'; readonly before: B; readonly after: B }
  | { readonly how: 'removed'; readonly before: B; readonly moved: boolean }
  | { readonly how: 'added'; readonly after: B; readonly moved: boolean }
  | { readonly how: 'changed'; readonly before: B; readonly after: B; readonly inside: Inside };

/** What was changed inside a block: words of its line, points of a list, rows of a table. */
export type Inside =
  | { readonly of: 'line'; readonly pieces: readonly LinePiece[] }
  | { readonly of: 'list'; readonly points: readonly PartDifference<Point>[] }
  | { readonly of: 'table'; readonly rows: readonly PartDifference<Row>[] };

/** A point of a list or a row of a table; of a changed one the blocks of each of its cells. */
export type PartDifference<T> =
  | { readonly how: 'same'; readonly before: T; readonly after: T }
  | { readonly how: 'removed'; readonly before: T }
  | { readonly how: 'added'; readonly after: T }
  | {
      readonly how: 'changed';
      readonly before: T;
      readonly after: T;
      readonly cells: readonly (readonly BlockDifference<CellBlock>[])[];
    };

/** A point of a list: what stands in it. */
export type Point = readonly CellBlock[];

/** A row of a table. */
export type Row = readonly ReportCell[];

/** How two documents differ, block by block, in the order of both. */
export function difference(
  before: readonly ReportBlock[],
  after: readonly ReportBlock[],
): BlockDifference[] {
  const all = differenceOf<ReportBlock>(before, after);
  return withMoves(all);
}

function differenceOf<B extends ReportBlock>(
  before: readonly B[],
  after: readonly B[],
): BlockDifference<B>[] {
  return aligned(before, after, comparingBlocks()).flatMap(blockDifference);
}

function blockDifference<B extends ReportBlock>(each: Aligned<B>): BlockDifference<B>[] {
  if (each.how === 'removed') return [{ ...each, moved: false }];
  if (each.how === 'added') return [{ ...each, moved: false }];
  const { before, after } = each;
  if (each.how === 'same') return [{ how: 'same', before, after }];
  const inside = insideOf(before, after);
  if (inside) return [{ how: 'changed', before, after, inside }];
  return [
    { how: 'removed', before, moved: false },
    { how: 'added', after, moved: false },
  ];
}

/** What differs inside two blocks of one sort; `null` where they have nothing to be compared by. */
function insideOf(before: ReportBlock, after: ReportBlock): Inside | null {
  if (before.kind === 'list' && after.kind === 'list') {
    return { of: 'list', points: pointsOf(before.points, after.points) };
  }
  if (before.kind === 'table' && after.kind === 'table') {
    return { of: 'table', rows: rowsOf(before.rows, after.rows) };
  }
  if (!('runs' in before && 'runs' in after)) return null;
  return { of: 'line', pieces: lineDifference(before.runs, after.runs) };
}

function pointsOf(before: readonly Point[], after: readonly Point[]): PartDifference<Point>[] {
  return aligned(before, after, COMPARING_POINTS).map(each =>
    each.how === 'changed'
      ? { ...each, how: 'changed', cells: [differenceOf(each.before, each.after)] }
      : (each as PartDifference<Point>),
  );
}

function rowsOf(before: readonly Row[], after: readonly Row[]): PartDifference<Row>[] {
  return aligned(before, after, COMPARING_ROWS).map(each =>
    each.how === 'changed'
      ? { ...each, how: 'changed', cells: cellsOf(each.before, each.after) }
      : (each as PartDifference<Row>),
  );
}

function cellsOf(before: Row, after: Row): BlockDifference<CellBlock>[][] {
  return before.map(({ blocks }, at) => differenceOf(blocks, after[at]?.blocks ?? []));
}

/** A paragraph of this many letters that stands elsewhere word for word was moved there. */
const LONG_ENOUGH_TO_MOVE = 20;

function withMoves(all: readonly BlockDifference[]): BlockDifference[] {
  const gone = new Set(all.flatMap(each => (each.how === 'removed' ? moving(each.before) : [])));
  const come = new Set(all.flatMap(each => (each.how === 'added' ? moving(each.after) : [])));
  const isMoved = (block: ReportBlock) => moving(block).some(key => gone.has(key) && come.has(key));
  return all.map(each => {
    if (each.how === 'removed') return { ...each, moved: isMoved(each.before) };
    return each.how === 'added' ? { ...each, moved: isMoved(each.after) } : each;
  });
}

function moving(block: ReportBlock): string[] {
  if (!('runs' in block) || runsText(block.runs).length < LONG_ENOUGH_TO_MOVE) return [];
  return [blockKey(block)];
}

/** Equal for blocks that read and look the same, wherever their links lead. */
export function blockKey(block: ReportBlock): string {
  if (block.kind === 'list') return listKey(block);
  if (block.kind === 'table') return tableKey(block);
  if (!('runs' in block)) return JSON.stringify(block);
  const { runs, ...frame } = block;
  return `${JSON.stringify({ ...frame, bookmark: undefined })}${runsKey(runs)}`;
}

function listKey({ style, start, points }: Extract<ReportBlock, { kind: 'list' }>): string {
  return `list ${style} ${start} ${JSON.stringify(points.map(pointKey))}`;
}

function tableKey(table: Extract<ReportBlock, { kind: 'table' }>): string {
  return `${table.role} ${table.headerRows} ${JSON.stringify(table.rows.map(rowKey))}`;
}

function runsKey(runs: readonly Run[]): string {
  return joined(runs.filter(run => run.kind !== 'text' || run.text !== ''))
    .map(runKey)
    .join('\u0001');
}

function pointKey(point: Point): string {
  return JSON.stringify(point.map(blockKey));
}

function rowKey(row: Row): string {
  return JSON.stringify(
    row.map(({ colspan, rowspan, blocks }) => [colspan, rowspan, pointKey(blocks)]),
  );
}

function comparingBlocks<B extends ReportBlock>(): Comparing<B> {
  return {
    key: blockKey,
    likeness: (before, after) =>
      isOneSort(before, after) ? likenessOf(wordsOf(before), wordsOf(after)) : 0,
  };
}

/** A change inside says all that differs, so what frames it has to be the same or tell by itself. */
function isOneSort(before: ReportBlock, after: ReportBlock): boolean {
  if (before.kind === 'list' && after.kind === 'list') {
    return before.style === after.style && before.start === after.start;
  }
  if (before.kind === 'table' && after.kind === 'table') {
    return (
      before.role === after.role &&
      before.headerRows === after.headerRows &&
      before.widths.length === after.widths.length
    );
  }
  if (before.kind === 'heading' && after.kind === 'heading') return before.level === after.level;
  if (before.kind === 'paragraph' && after.kind === 'paragraph') {
    return before.role === after.role && before.numbered === after.numbered;
  }
  return before.kind === after.kind && 'runs' in before;
}

const COMPARING_POINTS: Comparing<Point> = {
  key: pointKey,
  likeness: (before, after) => likenessOf(wordsInside(before), wordsInside(after)),
};

const COMPARING_ROWS: Comparing<Row> = {
  key: rowKey,
  likeness: (before, after) =>
    spansOf(before) === spansOf(after)
      ? likenessOf(
          wordsInside(before.flatMap(({ blocks }) => blocks)),
          wordsInside(after.flatMap(({ blocks }) => blocks)),
        )
      : 0,
};

function spansOf(row: Row): string {
  return row.map(({ colspan, rowspan }) => `${colspan}/${rowspan}`).join();
}

function wordsOf(block: ReportBlock): Words {
  return wordsOnce(block, () => documentLines([block]));
}

function wordsInside(blocks: Point): Words {
  return wordsOnce(blocks, () => documentLines(blocks));
}
