import { performance } from 'node:perf_hooks';

/** Work to be timed. */
export type Job = () => unknown;

/**
 * How long a job took beside another, in milliseconds, and their ratio round by round: all medians
 * of one run.
 */
export interface Ratio {
  readonly ms: number;
  readonly floorMs: number;
  readonly ratio: number;
}

/** How long to warm up and to measure, in milliseconds, and how often at the least. */
const WARM_UP = { ms: 600, rounds: 3 } as const;
const MEASURE = { ms: 900, rounds: 7 } as const;

/** Times a job and its floor in turn, so that a machine that slows down slows both. */
export async function besideFloor(job: Job, floor: Job): Promise<Ratio> {
  await roundsOf(job, floor, WARM_UP);
  const rounds = await roundsOf(job, floor, MEASURE);
  return {
    ms: median(rounds.map(round => round.ms)),
    floorMs: median(rounds.map(round => round.floorMs)),
    ratio: median(rounds.map(round => round.ms / round.floorMs)),
  };
}

async function roundsOf(job: Job, floor: Job, least: { ms: number; rounds: number }) {
  const rounds: { ms: number; floorMs: number }[] = [];
  const end = performance.now() + least.ms;
  while (rounds.length < least.rounds || performance.now() < end) {
    rounds.push({ floorMs: await timed(floor), ms: await timed(job) });
  }
  return rounds;
}

/** The middle value; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

async function timed(job: Job): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
