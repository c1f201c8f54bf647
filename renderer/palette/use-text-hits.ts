import { useEffect, useState } from 'react';
import type { FoundPiece } from '../../shared/search/found-piece';
import { useDesk } from '../desk/desk';

/** What the words of the whole book have of what is typed. */
export interface TextHits {
  readonly typed: string;
  readonly hits: readonly FoundPiece[];
  readonly total: number;
}

/** The best of them stand in the palette; the page has them all. */
const BEST = 7;

/** A single letter is no search. */
const LEAST_LETTERS = 2;

/** A key that follows the last so soon, in milliseconds, is waited for. */
const KEY_AFTER_KEY = 90;

/** The best hits for what is typed; `null` until they have come, and where they cannot be had. */
export function useTextHits(typed: string): TextHits | null {
  const desk = useDesk();
  const [found, setFound] = useState<TextHits | null>(null);
  useEffect(() => {
    if (typed.trim().length < LEAST_LETTERS) return;
    let isWanted = true;
    const question = { typed, isTyping: true, order: 'best', from: 0, count: BEST } as const;
    const timer = setTimeout(() => {
      desk.clerk.ask('search', question, desk.now().today).then(
        ({ value: { hits, total } }) => isWanted && setFound({ typed, hits, total }),
        // The page of the search says why, and offers to try again.
        () => {},
      );
    }, KEY_AFTER_KEY);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [desk, typed]);
  // What was found for other words is not offered for these.
  return found?.typed === typed && typed.trim().length >= LEAST_LETTERS ? found : null;
}
