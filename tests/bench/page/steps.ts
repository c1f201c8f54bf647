import type { Page } from 'playwright-core';
import { median } from '../measure';
import type { PageFigure } from './page-figure';
import { FELT, type Turns, turnsOf } from './turns';

/** What a step took, and the turns of the page meanwhile. */
export interface Taken extends Turns {
  readonly ms: number;
}

/** Steps that were taken one after the other, by their names. */
export type Steps<Name extends string> = Readonly<Record<Name, Taken>>;

/** What follows a step belongs to it: saving, and the second copy within a second. Milliseconds. */
const AFTERWARDS = 1_500;

/** Takes a step and notes what it took; what it leads to is looked at too. */
export async function taken(page: Page, doing: () => Promise<unknown>): Promise<Taken> {
  let ms = 0;
  const turns = await turnsOf(page, async () => {
    const begun = performance.now();
    await doing();
    ms = performance.now() - begun;
    await page.waitForTimeout(AFTERWARDS);
  });
  return { ms, ...turns };
}

/**
 * Two figures for each step, in the order of `words`: what it took, and the longest turn of the page
 * meanwhile, with every turn that was felt. Medians of the rounds, each beside that of the few.
 */
export function stepFigures<Name extends string>(
  words: Readonly<Record<Name, string>>,
  { few, many }: { readonly few: readonly Steps<Name>[]; readonly many: readonly Steps<Name>[] },
  beside: string,
): PageFigure[] {
  return (Object.keys(words) as Name[]).flatMap(name => {
    const [small, large] = [few, many].map(rounds => rounds.map(each => each[name]));
    const middle = (steps: readonly Taken[] = [], what: 'ms' | 'longest') =>
      median(steps.map(each => each[what]));
    const figure = (what: 'ms' | 'longest') =>
      ({ value: middle(large, what), baseline: middle(small, what), beside, unit: 'ms' }) as const;
    return [
      { what: words[name], target: null, ...figure('ms') },
      {
        what: 'longest turn of the page meanwhile',
        target: { most: FELT },
        ...figure('longest'),
        felt: (large ?? []).flatMap(({ felt }) =>
          felt.map(turn => ({ during: words[name], ...turn })),
        ),
        told: (large ?? []).reduce((sum, each) => sum + each.told, 0),
      },
    ];
  });
}
