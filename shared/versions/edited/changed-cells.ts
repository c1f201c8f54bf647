import type { AttendanceRow } from './attendance-rows';
import { NO_LINE, type NumberedLine } from './numbered-lines';
import { columnOfLine, personInRow } from './person-in-row';
import type { Partners, RowsOf } from './row-partners';
import type { SaidLine } from './said-line';

/** A cell of someone's row that says something in one of two documents, and nothing in the other. */
export interface ChangedCell {
  readonly how: 'filled' | 'emptied';
  readonly column: CellOfDetails;
  /** Their row in the document before. */
  readonly before: AttendanceRow;
  /** The lines of the cell, by their numbers in the document that has them. */
  readonly lines: readonly number[];
}

/** What besides the name is known of someone, and read back from the table. */
export type CellOfDetails = (typeof DETAILS)[number];

const DETAILS = ['organisation', 'capacity'] as const;

/** The cells that were filled or emptied since the document before. */
export function changedCells(before: RowsOf, after: RowsOf, partners: Partners): ChangedCell[] {
  return [...partners].flatMap(([row, now]) => {
    const [was, is] = [personInRow(before.lines, row), personInRow(after.lines, now)];
    return DETAILS.flatMap((column): ChangedCell[] => {
      if ((was[column] === '') === (is[column] === '')) return [];
      const isFilled = was[column] === '';
      const lines = isFilled ? linesIn(after, now, column) : linesIn(before, row, column);
      return [{ how: isFilled ? 'filled' : 'emptied', column, before: row, lines }];
    });
  });
}

function linesIn({ lines }: RowsOf, { from, to }: AttendanceRow, column: CellOfDetails): number[] {
  return Array.from({ length: to - from }, (_, nth) => from + nth).filter(at => {
    const line = lines[at];
    return line !== undefined && columnOfLine(lines, line) === column;
  });
}

/** The lines of someone's row as if no cell of it had been filled or emptied. */
export function cellsPutBack(
  row: readonly NumberedLine[],
  version: readonly SaidLine[],
  changed: readonly ChangedCell[],
): NumberedLine[] {
  const filled = new Set(changed.flatMap(({ how, lines }) => (how === 'filled' ? lines : [])));
  const emptied = changed.flatMap(({ how, lines }) => (how === 'emptied' ? lines : []));
  const back = emptied.flatMap((at): NumberedLine[] => {
    const line = version[at];
    return line ? [{ line, at: NO_LINE }] : [];
  });
  const columnOf = ({ line }: NumberedLine): number => line.column ?? 0;
  return [...row.filter(({ at }) => !filled.has(at)), ...back].toSorted(
    (one, other) => columnOf(one) - columnOf(other),
  );
}
