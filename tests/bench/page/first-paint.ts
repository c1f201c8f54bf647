import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumOn } from './chromium-for-bench';
import { inTurn } from './in-turn';
import type { PageFigure } from './page-figure';
import { servedFolder } from './served-folder';
import type { Workplace } from './workplace';

const ROUNDS = 15;
const COLD_ROUNDS = 5;

/** How much JavaScript may come before the first paint, in kilobytes, gzipped. */
const MOST_SCRIPT = 250;

/** The first paint beside that of a trivial React page, and what script comes before it. */
export async function firstPaintFigures(at: Workplace): Promise<PageFigure[]> {
  const trivial = await servedFolder(await trivialPage(at.root));
  try {
    const addresses = { program: at.address, trivial: trivial.address };
    const warm = await runningBrowser(at, addresses);
    const cold = await freshBrowser(at, addresses);
    const script = await scriptBeforePaint(at, at.address, 'out/web');
    const least = await scriptBeforePaint(at, trivial.address, TRIVIAL);
    const beside = 'trivial React page';
    const target = { ratio: 1.25 };
    return [
      {
        what: 'first paint',
        value: warm.program,
        baseline: warm.trivial,
        beside,
        unit: 'ms',
        target,
      },
      {
        what: 'the same, fresh browser',
        value: cold.program,
        baseline: cold.trivial,
        beside,
        unit: 'ms',
        target,
      },
      {
        what: 'script before it, gzipped',
        value: script,
        baseline: least,
        beside,
        unit: 'KB',
        target: { most: MOST_SCRIPT },
      },
    ];
  } finally {
    await trivial.stop();
  }
}

interface Addresses {
  readonly program: string;
  readonly trivial: string;
}

async function runningBrowser({ newProfile }: Workplace, { program, trivial }: Addresses) {
  const context = await chromiumOn(newProfile());
  try {
    const turns = {
      program: () => inFreshPage(context, program),
      trivial: () => inFreshPage(context, trivial),
    };
    return await inTurn(turns, ROUNDS, 3);
  } finally {
    await context.close();
  }
}

async function freshBrowser({ newProfile }: Workplace, { program, trivial }: Addresses) {
  const [first, second] = [newProfile(), newProfile()];
  const once = async (profile: string, address: string) => {
    const context = await chromiumOn(profile);
    const ms = await inFreshPage(context, address);
    await context.close();
    return ms;
  };
  const turns = { program: () => once(first, program), trivial: () => once(second, trivial) };
  return inTurn(turns, COLD_ROUNDS);
}

async function inFreshPage(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  const ms = await firstPaintOf(page);
  await page.close();
  return ms;
}

/** When something was first painted, in milliseconds from the navigation. */
async function firstPaintOf(page: Page): Promise<number> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
}

/** The script that had come when something was first painted, in kilobytes, gzipped. */
async function scriptBeforePaint(
  { root, newProfile }: Workplace,
  address: string,
  folder: string,
): Promise<number> {
  const context = await chromiumOn(newProfile());
  const page = await context.newPage();
  await page.goto(address);
  const painted = await firstPaintOf(page);
  const names = await page.evaluate(scriptsBefore, painted);
  await context.close();
  const sizes = names.map(
    async name => gzipSync(await readFile(path.join(root, folder, name))).length,
  );
  const bytes = await Promise.all(sizes);
  return bytes.reduce((sum, size) => sum + size, 0) / 1_000;
}

function scriptsBefore(painted: number): string[] {
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => name.endsWith('.js') && startTime < painted)
    .map(({ name }) => new URL(name).pathname);
}

const TRIVIAL = 'out/bench-trivial';

/** Builds the trivial page as the program is built. */
async function trivialPage(root: string): Promise<string> {
  const outDir = path.join(root, TRIVIAL);
  await build({
    root: path.join(root, 'tests/bench/page/trivial'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: true, modulePreload: { polyfill: false } },
  });
  return outDir;
}
