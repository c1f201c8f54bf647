import { useState } from 'react';

/** What becomes of a change: it is taken into the minutes, or the minutes stay as they are. */
export type Decision = 'taken' | 'left';

/** What she has decided, change by change, and which one she looks at. */
export interface Decisions {
  readonly at: number;
  readonly of: (at: number) => Decision | null;
  readonly look: (at: number) => void;
  /** Decides of the one that is looked at, and goes on to the next that is not decided. */
  readonly decide: (decision: Decision) => void;
  readonly takeRest: () => void;
  readonly count: (decision: Decision) => number;
}

/** Decisions of so many changes, of which those that `isOpen` can be taken. */
export function useDecisions(size: number, isOpen: (at: number) => boolean): Decisions {
  const all = Array.from({ length: size }, (_, index) => index);
  const [at, setAt] = useState(() => all.find(isOpen) ?? 0);
  const [made, setMade] = useState<ReadonlyMap<number, Decision>>(new Map());
  const look = (to: number) => setAt(Math.min(Math.max(to, 0), Math.max(0, size - 1)));

  function decide(decision: Decision): void {
    if (!isOpen(at)) {
      look(at + 1);
      return;
    }
    const now = new Map(made).set(at, decision);
    setMade(now);
    const isLeft = (index: number) => isOpen(index) && !now.has(index);
    look(all.slice(at + 1).find(isLeft) ?? all.find(isLeft) ?? at);
  }

  return {
    at,
    of: index => made.get(index) ?? null,
    look,
    decide,
    takeRest: () =>
      setMade(new Map(all.filter(isOpen).map(index => [index, made.get(index) ?? 'taken']))),
    count: decision => [...made.values()].filter(each => each === decision).length,
  };
}
