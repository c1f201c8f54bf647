import { median } from '../measure';

/** What is measured once at each turn, in milliseconds. */
export type Turn = () => Promise<number>;

/**
 * Measures several things in turn, A B C A B C …, so that a machine that slows down slows all of
 * them, and gives the median of each. The first turns are not counted.
 */
export async function inTurn<Name extends string>(
  turns: Readonly<Record<Name, Turn>>,
  rounds: number,
  warmUp = 1,
): Promise<Record<Name, number>> {
  const names = Object.keys(turns) as Name[];
  const times = new Map(names.map(name => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of names) {
      const time = await turns[name]();
      if (round >= warmUp) times.get(name)?.push(time);
    }
  }
  const medians = names.map(name => [name, median(times.get(name) ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}
