import type { ModificationFacts } from '../../model/modification';
import type { ChangeNames } from './change-names';

type Meant = Pick<ModificationFacts, 'implementation' | 'targetReleaseId'>;

/**
 * When a modification is meant to take effect, in words: its implementation, and the release that it
 * is targeted at where that is another. Empty where neither is known.
 */
export function meantForInWords(facts: Meant, names: ChangeNames): string {
  const given = names.implementation(facts.implementation);
  const target = names.release(otherTarget(facts));
  if (given === '') return target;
  return target === '' ? given : `${given}; targeted at ${target}`;
}

/** The same in few words, for a card: a release by its name alone, the one it is targeted at first. */
export function meantForInShort(facts: Meant, names: ChangeNames): string {
  const { implementation } = facts;
  const target = names.release(otherTarget(facts));
  if (target !== '') return target;
  return implementation?.by === 'release'
    ? names.release(implementation.releaseId)
    : names.implementation(implementation);
}

/** The release it is targeted at, unless its implementation says the same, or a date of its own. */
function otherTarget({ implementation, targetReleaseId }: Meant): string | null {
  if (implementation?.by === 'date') return null;
  const isSame = implementation?.by === 'release' && implementation.releaseId === targetReleaseId;
  return isSame ? null : targetReleaseId;
}
