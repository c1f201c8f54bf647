import { type SaidLine, saidKey } from './said-line';

/** The lines of one row of a table: from this one up to that. */
export interface LineRow {
  readonly from: number;
  readonly to: number;
}

/** The rows of all tables, in their order. */
export function rowsOfLines(lines: readonly SaidLine[]): LineRow[] {
  const rows: LineRow[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.row === undefined) continue;
    const last = rows.at(-1);
    if (last?.to === at && isOneRow(lines[last.from], line)) {
      rows[rows.length - 1] = { ...last, to: at + 1 };
    } else rows.push({ from: at, to: at + 1 });
  }
  return rows;
}

/** The lines of the row in which a line stands; those of none outside tables. */
export function rowAround<L extends SaidLine>(lines: readonly L[], at: number): L[] {
  const line = lines[at];
  if (line?.row === undefined) return [];
  let [from, to] = [at, at + 1];
  while (isOneRow(lines[from - 1], line)) from -= 1;
  while (isOneRow(lines[to], line)) to += 1;
  return lines.slice(from, to);
}

/** Whether two lines stand in the same row of the same table. */
export function isOneRow(one: SaidLine | undefined, other: SaidLine | undefined): boolean {
  return one?.row !== undefined && one.row === other?.row && one.table === other.table;
}

/** Equal for rows that say the same in the same cells. */
export function rowKey(lines: readonly SaidLine[]): string {
  return lines.map(line => `${line.column ?? ''}\u0002${saidKey(line)}`).join('\u0003');
}
