import type { ChangeNames } from './change-names';
import { meantForInWords } from './meant-for';
import type { ModificationAsAt } from './modification-as-at';

/**
 * The modifications in whose reference, title, proposer, stage, path, documents, target or next step
 * every word of a query stands, in their order; all of them where nothing is looked for.
 */
export function lookForChanges(
  query: string,
  modifications: readonly ModificationAsAt[],
  names: ChangeNames,
): readonly ModificationAsAt[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return modifications;
  return modifications.filter(at => {
    const words = wordsOf(at, names);
    return wanted.every(word => words.includes(word));
  });
}

/** Thousands are looked through at each key: the words of each are put together once. */
const WORDS = new WeakMap<
  ModificationAsAt,
  { readonly names: ChangeNames; readonly words: string }
>();

function wordsOf(at: ModificationAsAt, names: ChangeNames): string {
  const known = WORDS.get(at);
  if (known?.names === names) return known.words;
  const { modification, facts, stage } = at;
  const words = [
    modification.reference,
    facts.title,
    facts.proposer,
    stage?.name ?? '',
    names.path(facts.pathId),
    ...facts.documents,
    meantForInWords(facts, names),
    facts.nextStep,
  ]
    .join('\n')
    .toLowerCase();
  WORDS.set(at, { names, words });
  return words;
}
