/** The passing of time, as an argument so that tests need not wait for it. */
export interface Timers {
  /** Runs once after so many milliseconds; the answer calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** A piece of work that is asked for again and again, and goes on until it has succeeded. */
export interface Errand {
  /** Asks for a run at the latest so many milliseconds from now; asking again never delays it. */
  readonly ask: (milliseconds: number) => void;
  /** Runs at once what was asked for. Rejects as the run does, which is then tried again later. */
  readonly flush: () => Promise<void>;
}

/** The pauses before the second, third … try; the last one stays. In milliseconds. */
export const PAUSES = [500, 1_000, 2_000, 5_000, 15_000, 30_000];

/** An errand that runs one at a time, and again after a failure, in growing pauses. */
export function errand(run: () => Promise<void>, timers: Timers): Errand {
  let asked = false;
  let late = false;
  let failures = 0;
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;

  function ask(milliseconds: number): void {
    asked = true;
    callOff ??= timers.after(milliseconds, due);
  }

  function due(): void {
    callOff = null;
    if (running) late = true;
    else startQuietly();
  }

  function startQuietly(): void {
    // Who waits for a run hears of its failure by `flush`; the next try is planned by then.
    start().catch(() => {});
  }

  function start(): Promise<void> {
    callOff?.();
    callOff = null;
    asked = false;
    running = Promise.resolve().then(attempt);
    return running;
  }

  async function attempt(): Promise<void> {
    try {
      await run();
      failures = 0;
    } catch (error) {
      pause();
      throw error;
    } finally {
      running = null;
      if (late) startQuietly();
      late = false;
    }
  }

  function pause(): void {
    callOff?.();
    callOff = null;
    late = false;
    ask(PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0);
    failures += 1;
  }

  async function flush(): Promise<void> {
    while (asked || running) await (running ?? start());
  }

  return { ask, flush };
}
