import type { Edit, Step } from './edit';

/** A step, and whether it was a change that the book has already. */
export type Looked = Step & { readonly isKnown: boolean };

/** A step at which something was changed; without an edit the book has the change already. */
export function looked(how: Step['how'], at: number | null, edit: Edit | null): Looked {
  return { how, at, edit, isKnown: edit === null };
}
