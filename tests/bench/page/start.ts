import { chromiumOn, freshPage, usableAt } from './chromium-for-bench';
import { inTurn } from './in-turn';
import type { PageFigure } from './page-figure';
import type { Workplace } from './workplace';
import { forEachYears, type KeptYears, withBrowsers, type Years } from './years';

const ROUNDS = 11;
const COLD_ROUNDS = 5;

/**
 * From the start to the latest meeting with a place to write in, with 120 and 1,200 meetings beside
 * one: in a fresh page of a browser that runs, and in a fresh browser.
 */
export async function startFigures(at: Workplace, kept: KeptYears): Promise<PageFigure[]> {
  const { address } = at;
  const warm = await withBrowsers(kept.profiles, contexts =>
    inTurn(
      forEachYears(years => async () => {
        const page = await freshPage(contexts[years]);
        await page.goto(address);
        const ms = await usableAt(page);
        await page.close();
        return ms;
      }),
      ROUNDS,
      2,
    ),
  );
  const cold = await inTurn(
    forEachYears(years => () => coldMs(kept.profiles[years], address)),
    COLD_ROUNDS,
  );
  return [...figures('start to usable', warm), ...figures('the same, fresh browser', cold)];
}

async function coldMs(profile: string, address: string): Promise<number> {
  const begun = performance.now();
  const context = await chromiumOn(profile);
  const page = await freshPage(context);
  await page.goto(address);
  await usableAt(page);
  const ms = performance.now() - begun;
  await context.close();
  return ms;
}

function figures(what: string, ms: Readonly<Record<Years, number>>): PageFigure[] {
  const common = {
    baseline: ms['1'],
    beside: 'with 1',
    unit: 'ms',
    target: { ratio: 1.5 },
  } as const;
  return [
    { what: `${what}, 120 meetings`, value: ms['120'], ...common },
    { what: `${what}, 1,200 meetings`, value: ms['1200'], ...common },
  ];
}
