/**
 * Runs one job at a time, and after it only the one that was asked for last: what is out of date by
 * then is never begun.
 */
export function latestOnly(): (job: () => Promise<void>) => void {
  let waiting: (() => Promise<void>) | null = null;
  let isRunning = false;
  const run = async (job: () => Promise<void>) => {
    isRunning = true;
    for (let next: typeof waiting = job; next; ) {
      waiting = null;
      await next().catch(() => {});
      next = waiting;
    }
    isRunning = false;
  };
  return job => {
    waiting = job;
    if (!isRunning) void run(job);
  };
}
