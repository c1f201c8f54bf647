import { words } from '../../model/inline';
import type { PieceCell } from '../piece';
import { isBarRule } from './bar-rule';
import { type ColumnTable, headCell } from './column-table';
import type { Group } from './groups';
import type { Line } from './lines';

/**
 * The table that a group is, where its second line is a rule of bars. A row that has fewer cells than the
 * rule goes on in the next line. `null` where the group is none.
 */
export function barTableAt(groups: readonly Group[], at: number): ColumnTable | null {
  const [heads, rule, ...lines] = groups[at]?.lines ?? [];
  if (!heads || !rule || !isBarRule(rule.text)) return null;
  const width = cellsOf(rule.text).length;
  const rows = [rowOf(heads, heads.text, width), ...rowsOf(lines, width)];
  return { groups: 1, table: { kind: 'table', line: heads.number, rows } };
}

function rowsOf(lines: readonly Line[], width: number): PieceCell[][] {
  const rows: PieceCell[][] = [];
  let open: { readonly line: Line; text: string } | null = null;
  for (const line of lines) {
    open = open
      ? { line: open.line, text: `${open.text} ${line.text}` }
      : { line, text: line.text };
    if (cellsOf(open.text).length < width) continue;
    rows.push(rowOf(open.line, open.text, width));
    open = null;
  }
  if (open) rows.push(rowOf(open.line, open.text, width));
  return rows;
}

/** What is more than the rule has columns stands in the last of them. */
function rowOf(line: Line, text: string, width: number): PieceCell[] {
  const cells = cellsOf(text);
  const last = cells
    .slice(width - 1)
    .join(' ')
    .trim();
  return Array.from({ length: width }, (_, at) => {
    const cell = at < width - 1 ? (cells[at] ?? '') : last;
    return { ...headCell('', line.number), header: false, lines: cell === '' ? [] : [words(cell)] };
  });
}

function cellsOf(text: string): string[] {
  const bare = text.replace(/^\|\s*(?=\S)/, '').replace(/\|$/, '');
  return bare.split('|').map(cell => cell.trim());
}
