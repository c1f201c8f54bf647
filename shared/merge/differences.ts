import type { AnyRecord } from '../model/record';
import { sameValue } from '../model/same-value';
import type { Entry } from './comparison';
import { toldOf } from './tellings/tellings';

/** A fact that the two books tell otherwise, in words; empty where a book does not have it. */
export interface Difference {
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * What differs in an entry, in words for her. What has no words of its own (a font, an order, a link)
 * is told as one last difference; only of an entry that is the same is there nothing to tell.
 */
export function differencesOf({ ours, theirs }: Entry): Difference[] {
  const here = new Map(ours.map(record => [record.id, record]));
  const there = new Map(theirs.map(record => [record.id, record]));
  const ids = new Set([...here.keys(), ...there.keys()]);
  return [...ids].flatMap(id => differencesIn(here.get(id), there.get(id)));
}

function differencesIn(ours: AnyRecord | undefined, theirs: AnyRecord | undefined): Difference[] {
  if (sameValue(ours, theirs)) return [];
  const here = ours ? toldOf(ours) : new Map<string, string>();
  const there = theirs ? toldOf(theirs) : new Map<string, string>();
  const labels = new Set([...here.keys(), ...there.keys()]);
  const told = [...labels]
    .map(label => ({ label, ours: here.get(label) ?? '', theirs: there.get(label) ?? '' }))
    .filter(difference => difference.ours !== difference.theirs);
  return told.length > 0 ? told : [UNTOLD];
}

/** Two records that read the same and are not. */
const UNTOLD: Difference = { label: 'details', ours: 'as here', theirs: 'otherwise' };
