/** What is brought up to date when it is asked for, and only where there is something new. */
export interface CatchingUp {
  /** There is something new. */
  readonly fallBehind: () => void;
  /** Resolves once nothing new is left; does nothing where there was nothing. */
  readonly caughtUp: () => Promise<void>;
  /** Looks for something new, whether or not it was told of. */
  readonly again: () => Promise<void>;
}

/** It is behind to begin with, and where the work failed. Not to be run by two at once. */
export function catchingUp(work: () => Promise<void>): CatchingUp {
  let isBehind = true;

  async function again(): Promise<void> {
    isBehind = false;
    try {
      await work();
    } catch (error) {
      isBehind = true;
      throw error;
    }
  }

  return {
    fallBehind: () => {
      isBehind = true;
    },
    caughtUp: async () => {
      if (isBehind) await again();
    },
    again,
  };
}
