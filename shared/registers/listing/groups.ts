import type { Field } from './field';
import { valuesInOrder } from './field-values';
import { type Choice, type Group, HEAD } from './listing';

/**
 * The lines of rows under the heads of their values. A row of two values stands under both; one of
 * none stands under the last head, which has no name.
 */
export function groupsOf<Row>(
  rows: readonly Row[],
  field: Field<Row>,
  ordered: readonly number[],
): { order: Int32Array; groups: readonly Group[] } {
  const members = new Map<string, { row: Row; count: number; places: number[] }>();
  const without: number[] = [];
  for (const at of ordered) {
    const row = rows[at];
    const values = row === undefined ? [] : field.valuesOf(row);
    if (row === undefined || values.length === 0) without.push(at);
    else for (const value of values) add(value, row, at);
  }
  function add(value: string, row: Row, at: number) {
    const known = members.get(value) ?? { row, count: 0, places: [] };
    known.count += 1;
    known.places.push(at);
    members.set(value, known);
  }
  const heads = valuesInOrder(field, members).filter(({ count }) => count > 0);
  const parts = heads.map(head => ({ head, places: members.get(head.value)?.places ?? [] }));
  if (without.length > 0) {
    parts.push({ head: { value: '', label: '', count: without.length }, places: without });
  }
  return inLines(parts);
}

function inLines(parts: readonly { head: Choice; places: readonly number[] }[]) {
  let line = 0;
  const groups: Group[] = [];
  for (const { head, places } of parts) {
    groups.push({ ...head, line });
    line += 1 + places.length;
  }
  return { order: Int32Array.from(parts.flatMap(({ places }) => [HEAD, ...places])), groups };
}
