import type { Declaration } from '../../shared/model/attendance';

/** The form that is open in the panel of attendance; there is one at a time. */
export type OpenForm =
  | { readonly form: 'alternate' | 'details'; readonly name: string }
  | { readonly form: 'guest' }
  | {
      readonly form: 'declaration';
      readonly first: Declaration;
      readonly changes: Declaration | null;
    };
