import type { Draft } from './draft';

let kept: Draft | null = null;

/** What was read and not yet taken in: it stays as she corrected it while she is elsewhere. */
export function keptDraft(): Draft | null {
  return kept;
}

/** Keeps a draft in place of the one before; `null` keeps none. */
export function keepDraft(draft: Draft | null): void {
  kept = draft;
}
