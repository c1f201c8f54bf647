import { compared } from './compared';
import { type Field, orderOfText } from './field';
import type { Choice } from './listing';

/** How many rows have a value, and one of them. */
export interface Counted<Row> {
  readonly row: Row;
  readonly count: number;
}

/** The values of a field in their order, with their names: those it always has, else those counted. */
export function valuesInOrder<Row>(
  field: Field<Row>,
  counts: ReadonlyMap<string, Counted<Row>>,
): Choice[] {
  const always = [...(field.always ?? [])].map(([value, label]) => ({
    value,
    label,
    count: counts.get(value)?.count ?? 0,
  }));
  const others = [...counts]
    .filter(([value]) => !field.always?.has(value))
    .map(([value, { row, count }]) => ({
      choice: { value, label: field.labelOf?.(value, row) ?? value, count },
      row,
    }))
    .map(each => ({ ...each, order: orderOf(field, each.choice, each.row) }))
    .sort((a, b) => compared(a.order, b.order) || compared(a.choice.value, b.choice.value));
  return [...always, ...others.map(({ choice }) => choice)];
}

function orderOf<Row>(field: Field<Row>, { value, label }: Choice, row: Row) {
  return field.orderOfValue?.(value, row) ?? orderOfText(label);
}
