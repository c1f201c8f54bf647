/**
 * The cell that an arrow key, Home or End leads to from another, of `count` cells in rows of `columns`,
 * counted in reading order; `null` where there is none. An arrow stops at the edge, Home and End stay
 * in the row.
 */
export function cellBeside(key: string, at: number, columns: number, count: number): number | null {
  const column = at % columns;
  switch (key) {
    case 'ArrowRight':
      return column < columns - 1 ? at + 1 : null;
    case 'ArrowLeft':
      return column > 0 ? at - 1 : null;
    case 'ArrowDown':
      return at + columns < count ? at + columns : null;
    case 'ArrowUp':
      return at - columns >= 0 ? at - columns : null;
    case 'Home':
      return at - column;
    case 'End':
      return at - column + columns - 1;
    default:
      return null;
  }
}
