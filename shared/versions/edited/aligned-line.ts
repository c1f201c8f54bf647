import type { Aligned } from '../aligned';
import type { NumberedLine } from './numbered-lines';

/** A line of two documents side by side; of one in a table, what is known of its row. */
export type AlignedLine = Aligned<NumberedLine> & { readonly row?: RowBeside };

/** How a line of a table stands to the rows of the document before. */
export interface RowBeside {
  /** In a row that both documents have, or in one that goes or comes as a whole. */
  readonly is: 'in' | 'gone' | 'come';
  /**
   * The lines of that row in the document before, by their numbers; of one that comes, those of the rows of
   * its table above it, the nearest first.
   */
  readonly beside: readonly number[];
  /** Of a row that comes, the lines of the rows of its table below it, the nearest first. */
  readonly below: readonly number[];
  /** The lines of its own row in the document after. */
  readonly own: readonly NumberedLine[];
}
