import type { RegisterView } from '../../model/register-view';
import type { Field } from './field';
import { valuesInOrder } from './field-values';
import type { Choices } from './listing';

/** The rows that a view lets pass, by their places, and what could be chosen instead. */
export interface Sifted {
  readonly found: readonly number[];
  readonly choices: Readonly<Record<string, Choices>>;
}

/**
 * Sifts the rows once. A row that fails in one field alone would be seen if that field let it pass: it
 * counts there and nowhere else.
 */
export function sifted<Row>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  view: RegisterView,
): Sifted {
  const hasWords = lookingFor(fields, view.words);
  const sieves = fields.map(field => sieveOf(field, view.where[field.name] ?? []));
  // Thousands of rows need not be asked by sieves that let all pass.
  const strict = sieves.filter(({ isStrict }) => isStrict);
  const found: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (!hasWords(row)) continue;
    const failed = strict.filter(sieve => !sieve.lets(row));
    const [only, second] = failed;
    if (!only) found.push(at);
    if (second) continue;
    for (const sieve of only ? failed : sieves) sieve.count(row);
  }
  const choices = sieves.map(sieve => [sieve.name, sieve.choices(rows)] as const);
  return { found, choices: Object.fromEntries(choices) };
}

interface Sieve<Row> {
  readonly name: string;
  /** Whether there is a row that it could keep back. */
  readonly isStrict: boolean;
  readonly lets: (row: Row) => boolean;
  readonly count: (row: Row) => void;
  readonly choices: (rows: readonly Row[]) => Choices;
}

function sieveOf<Row>(field: Field<Row>, wanted: readonly string[]): Sieve<Row> {
  const counts = new Map<string, { row: Row; count: number }>();
  let any = 0;
  const lets = (row: Row) => field.valuesOf(row).some(value => wanted.includes(value));
  const count = (row: Row) => {
    any += 1;
    for (const value of field.valuesOf(row)) {
      const known = counts.get(value);
      if (known) known.count += 1;
      else counts.set(value, { row, count: 1 });
    }
  };
  /** What is wanted stays to be seen, and to be taken back, where no row is left that has it. */
  const withWanted = (rows: readonly Row[]) => {
    for (const value of wanted.filter(each => !counts.has(each))) {
      const row = rows.find(each => field.valuesOf(each).includes(value));
      if (row !== undefined) counts.set(value, { row, count: 0 });
    }
    return counts;
  };
  const choices = (rows: readonly Row[]) => ({
    any,
    values: valuesInOrder(field, withWanted(rows)),
  });
  return { name: field.name, isStrict: wanted.length > 0, lets, count, choices };
}

/** Whether a row has all the words, each in whichever field. */
function lookingFor<Row>(fields: readonly Field<Row>[], words: string): (row: Row) => boolean {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return () => true;
  const parts = fields.flatMap(({ wordsOf }) => wordsOf ?? []);
  return row => {
    const text = parts
      .map(wordsOf => wordsOf(row))
      .join('\n')
      .toLowerCase();
    return wanted.every(word => text.includes(word));
  };
}
