import type { SaidLine } from './said-line';

/** A line of a document with its number there. */
export interface NumberedLine {
  readonly line: SaidLine;
  /** `NO_LINE` for one that the document does not have. */
  readonly at: number;
  /** Of a line in rows that were put back where another document has them: which of these rows it is in. */
  readonly back?: number;
}

/** The number of a line that stands in for one that a document does not have. */
export const NO_LINE = -1;

/** Lines with their numbers, in their order. */
export function numberedLines(lines: readonly SaidLine[]): NumberedLine[] {
  return lines.map((line, at) => ({ line, at }));
}
