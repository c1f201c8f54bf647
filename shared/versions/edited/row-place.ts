import type { AlignedLine } from './aligned-line';
import type { BookLine } from './book-lines';
import type { RowPlace } from './edit';

/** The book that a file is set beside, how far it was gone through, and what became of the version there. */
interface Reached {
  readonly toOurs: readonly number[];
  readonly ours: readonly BookLine[];
  /** The line of the book that was reached. */
  readonly after: number | null;
}

/** Where in a table of the book a line stands that comes, or that goes with its row; nothing of others. */
export function rowPlace(
  { row }: AlignedLine,
  { toOurs, ours, after }: Reached,
): { readonly row?: RowPlace } {
  if (!row) return {};
  const [line, below] = [row.beside, row.below].map(lines =>
    lines.map(at => toOurs[at]).find(at => at !== undefined),
  );
  if (row.is !== 'come') return { row: line === undefined ? APART : { is: row.is, line } };
  const known = line ?? below;
  const isNew = row.beside.length + row.below.length === 0;
  if (known === undefined) return { row: isNew ? { is: 'new' } : APART };
  // What she took from the file before stands there by now.
  const isReached = after !== null && ours[after]?.table === ours[known]?.table;
  if (isReached && (line === undefined || after > line))
    return { row: { is: 'after', line: after } };
  return { row: { is: line === undefined ? 'before' : 'after', line: known } };
}

const APART: RowPlace = { is: 'apart' };
