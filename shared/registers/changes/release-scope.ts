import type { Id } from '../../model/id';
import type { RegisterAsAt } from './change-register';

/**
 * What a release holds, as the modifications tell: those that take effect with it, or are targeted at
 * it while nothing else is said; and what it holds beside them.
 */
export function scopeOf({ modifications, releases }: RegisterAsAt, releaseId: Id): string[] {
  const references = modifications
    .filter(({ facts: { implementation, targetReleaseId } }) =>
      implementation?.by === 'release'
        ? implementation.releaseId === releaseId
        : implementation === null && targetReleaseId === releaseId,
    )
    .map(({ modification }) => modification.reference);
  const found = releases.find(({ release }) => release.id === releaseId);
  return [...references, ...(found?.facts.designations ?? [])];
}
