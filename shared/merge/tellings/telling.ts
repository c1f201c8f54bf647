import type { PartialDate } from '../../model/partial-date';
import type { Kind, RecordOf } from '../../model/record';

/** One fact of a record, called by what she calls it, in words; several lines for a text or list. */
export interface Telling<R> {
  readonly label: string;
  readonly of: (record: R) => string;
}

/** What is told of records of some kinds. */
export type TellingsOf<K extends Kind> = { readonly [N in K]: readonly Telling<RecordOf<N>>[] };

/** One under the other. */
export function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}

/** Beside each other; what is not there is left out. */
export function words(...parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(' ');
}

/** Any value, readable if plain. */
export function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A statement of a modification or a release: `2018-08-21 (newsletter) stage: refinement`. */
export function toldInWords(told: {
  readonly on: PartialDate;
  readonly source: string;
  readonly facts: object;
}): string {
  const facts = Object.entries(told.facts).map(([name, value]) => `${name}: ${plainValue(value)}`);
  return words(told.on, told.source === '' ? null : `(${told.source})`, facts.join('; '));
}

/** Why something is confidential; nothing where it is not. */
export function confidentialInWords(why: string | null): string {
  return why === null ? '' : `yes${why === '' ? '' : `: ${why}`}`;
}
