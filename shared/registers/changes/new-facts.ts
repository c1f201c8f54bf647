import type { Code } from '../../model/code';
import type { Modification, ModificationTold } from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import { sameValue } from '../../model/same-value';
import { modificationAsAt, NOTHING_KNOWN } from './modification-as-at';

/** The facts among these that were not so by that date; `null` where there are none. */
export function newFacts(
  code: Code,
  record: Modification,
  { on, facts }: { readonly on: PartialDate; readonly facts: ModificationTold },
): ModificationTold | null {
  const known = modificationAsAt(code, record, on)?.facts ?? NOTHING_KNOWN;
  const before: ReadonlyMap<string, unknown> = new Map(Object.entries(known));
  const fresh = Object.entries(facts).filter(
    ([fact, value]) => !sameValue(before.get(fact), value),
  );
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
}
