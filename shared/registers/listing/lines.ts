import { type Group, HEAD, type Listed } from './listing';

/** A line of a listed register: the head of a group, or a row of it. */
export type Line<Row> =
  | { readonly is: 'head'; readonly group: Group }
  | { readonly is: 'row'; readonly row: Row };

/** The lines from one to before another, counted from 0; fewer where there are no more. */
export function linesOf<Row>(
  rows: readonly Row[],
  { listing, order }: Listed,
  from: number,
  to: number,
): Line<Row>[] {
  const heads = new Map(listing.groups.map(group => [group.line, group]));
  return [...order.subarray(Math.max(0, from), Math.max(0, to))].flatMap((at, n): Line<Row>[] => {
    const group = at === HEAD ? heads.get(Math.max(0, from) + n) : undefined;
    if (group) return [{ is: 'head', group }];
    const row = rows[at];
    return row === undefined ? [] : [{ is: 'row', row }];
  });
}

/** The first line in which a row stands, counted from 0; `-1` where it is not seen. */
export function lineOfRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { order }: Listed,
  id: string,
): number {
  const at = rows.findIndex(row => row.id === id);
  return at < 0 ? -1 : order.indexOf(at);
}
