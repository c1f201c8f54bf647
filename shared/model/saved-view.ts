import * as z from 'zod/mini';
import { Id } from './id';
import { RegisterView } from './register-view';

/** What she sees of a register under a name of her own, so that she can come back to it. */
export const SavedView = z.object({
  kind: z.literal('savedView'),
  id: Id,
  /** The register it is a view of: `actions`. */
  register: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  view: RegisterView,
});
export type SavedView = z.infer<typeof SavedView>;
