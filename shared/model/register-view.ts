import * as z from 'zod/mini';

/**
 * What she sees of a register: the rows that have all these words, and in each field named one of
 * the wanted values (none wanted lets all pass), in this order, under the heads of this field. Fields
 * are called by their names; what no register knows is passed over.
 */
export const RegisterView = z.object({
  words: z.string(),
  where: z.record(z.string(), z.array(z.string())),
  sort: z.nullable(z.object({ field: z.string(), descending: z.boolean() })),
  groupBy: z.nullable(z.string()),
});
export type RegisterView = z.infer<typeof RegisterView>;

/** The whole register in its own order. */
export const WHOLE_REGISTER: RegisterView = { words: '', where: {}, sort: null, groupBy: null };

/** The view with just these values wanted of a field. */
export function wanting(
  view: RegisterView,
  field: string,
  values: readonly string[],
): RegisterView {
  const { [field]: _, ...others } = view.where;
  return { ...view, where: values.length === 0 ? others : { ...others, [field]: [...values] } };
}
