import { useEffect, useState } from 'react';

/** How it stands with records that a screen asked for. */
export type Brought = 'bringing' | 'brought' | 'failed';

/**
 * Asks for records when a screen is first shown, and again when `of` changes: what they are of.
 */
export function useBrought(of: string, bring: () => Promise<unknown>): Brought {
  const [answer, setAnswer] = useState<{ readonly of: string; readonly brought: Brought } | null>(
    null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is named by `of`
  useEffect(() => {
    let wanted = true;
    const tell = (brought: Brought) => () => {
      if (wanted) setAnswer({ of, brought });
    };
    bring().then(tell('brought'), tell('failed'));
    return () => {
      wanted = false;
    };
  }, [of]);
  return answer?.of === of ? answer.brought : 'bringing';
}
