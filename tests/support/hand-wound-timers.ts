import type { Timers } from '../../renderer/storage/errand';

/** A clock that goes only when it is told to. */
export interface HandWoundTimers extends Timers {
  /** Milliseconds since it was made. */
  readonly now: () => number;
  /** Lets so much time pass: what falls due runs in its order, and what it starts gets its turn. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

interface Planned {
  readonly at: number;
  readonly run: () => void;
}

/** Timers for tests that need no sleeping. */
export function handWoundTimers(): HandWoundTimers {
  const planned = new Set<Planned>();
  let now = 0;

  function after(milliseconds: number, run: () => void): () => void {
    const plan = { at: now + milliseconds, run };
    planned.add(plan);
    return () => planned.delete(plan);
  }

  async function pass(milliseconds: number): Promise<void> {
    const until = now + milliseconds;
    await everythingStarted();
    for (let next = earliest(planned); next && next.at <= until; next = earliest(planned)) {
      planned.delete(next);
      now = next.at;
      next.run();
      await everythingStarted();
    }
    now = until;
  }

  return { after, pass, now: () => now };
}

function earliest(planned: ReadonlySet<Planned>): Planned | undefined {
  return [...planned].sort((a, b) => a.at - b.at)[0];
}

/** Promises settle before the next turn of the event loop. */
function everythingStarted(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
