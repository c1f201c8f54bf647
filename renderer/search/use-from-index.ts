import { useEffect, useState } from 'react';
import type { Clerk } from '../clerk/clerk';
import type { FromIndex } from '../clerk/clerk-questions';
import { readingWords } from './reading-words';

/** What the index answered; `null` while it is looked through. */
export type Answered<T> = FromIndex<readonly T[]> | 'broken' | null;

/**
 * Asks the index, and again when more of the book is in it. `ask` stays the same function for as long
 * as the question does; `null` asks nothing.
 */
export function useFromIndex<T>(
  clerk: Clerk,
  ask: (() => Promise<FromIndex<readonly T[]>>) | null,
): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>(null);
  useEffect(() => {
    let isWanted = true;
    const look = () =>
      ask?.().then(
        answer => isWanted && setAnswered(answer),
        () => isWanted && setAnswered('broken'),
      );
    void look();
    const end = clerk.subscribeIndex(look);
    return () => {
      isWanted = false;
      end();
    };
  }, [clerk, ask]);
  return answered;
}

/** What was found so far. */
export function foundIn<T>(answered: Answered<T>): readonly T[] {
  return answered === null || answered === 'broken' ? [] : answered.value;
}

/** What a list says while nothing is in it; `otherwise` where the whole book was looked through. */
export function nothingWords<T>(answered: Answered<T>, otherwise: string): string {
  if (answered === null) return 'Looking through the book …';
  if (answered === 'broken')
    return 'The book could not be looked through just now. Nothing of yours is affected; ask again in a moment.';
  return answered.progress ? readingWords(answered.progress) : otherwise;
}
