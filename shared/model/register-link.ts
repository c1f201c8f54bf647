import * as z from 'zod/mini';
import { ReferenceKind } from './inline';

/**
 * Where a row of a register leads: an item, an action, a modification, another row. `target` is what a
 * reference of the minutes would hold: an id, or what is printed where the book does not hold it.
 */
export const RegisterLink = z.object({
  to: ReferenceKind,
  target: z.string().check(z.minLength(1)),
});
export type RegisterLink = z.infer<typeof RegisterLink>;
