import type { RegisterView } from '../../model/register-view';
import { compared } from './compared';
import type { Field, Order } from './field';
import { groupsOf } from './groups';
import type { Listed } from './listing';
import { sifted } from './sift';

/** The rows of a register as a view has them; rows that are equal in its order keep their own. */
export function listed<Row>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  view: RegisterView,
): Listed {
  const { found, choices } = sifted(rows, fields, view);
  const ordered = inOrder(rows, fields, view.sort, found);
  const groupField = fields.find(({ name }) => name === view.groupBy);
  const { order, groups } = groupField
    ? groupsOf(rows, groupField, ordered)
    : { order: Int32Array.from(ordered), groups: [] };
  const counts = { total: rows.length, found: found.length, lines: order.length };
  return { listing: { ...counts, groups, choices }, order };
}

function inOrder<Row>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  sort: RegisterView['sort'],
  found: readonly number[],
): readonly number[] {
  const orderOf = fields.find(({ name }) => name === sort?.field)?.orderOf;
  if (!orderOf) return found;
  const keyed = found.flatMap(at => {
    const row = rows[at];
    return row === undefined ? [] : [{ at, key: orderOf(row) }];
  });
  const turn = sort?.descending ? -1 : 1;
  return keyed.sort((a, b) => inTurn(a.key, b.key, turn) || a.at - b.at).map(({ at }) => at);
}

function inTurn(a: Order | null, b: Order | null, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * compared(a, b);
}
