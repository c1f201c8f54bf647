import type { Id } from '../../model/id';
import type { RegisterAsAt } from './change-register';
import type { ModificationAsAt } from './modification-as-at';

/**
 * What a release holds, as the modifications tell: those that take effect with it, or are targeted at
 * it while nothing else is said; those that are targeted at it and were given another date, with a
 * remark; and what it holds beside them.
 */
export function scopeOf({ modifications, releases }: RegisterAsAt, releaseId: Id): string[] {
  const references = modifications.flatMap(at => inScope(at, releaseId));
  const found = releases.find(({ release }) => release.id === releaseId);
  return [...references, ...(found?.facts.designations ?? [])];
}

function inScope({ modification, facts }: ModificationAsAt, releaseId: Id): string[] {
  const { implementation, targetReleaseId } = facts;
  const { reference } = modification;
  const isGiven = implementation?.by === 'release' && implementation.releaseId === releaseId;
  if (isGiven) return [reference];
  if (targetReleaseId !== releaseId || implementation?.by === 'date') return [];
  return implementation?.by === 'release' ? [`${reference} (targeted)`] : [reference];
}
