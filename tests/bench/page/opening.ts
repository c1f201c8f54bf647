import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Id } from '../../../shared/model/id';
import { freshPage } from './chromium-for-bench';
import { inTurn } from './in-turn';
import type { PageFigure } from './page-figure';
import type { Workplace } from './workplace';
import { forEachYears, type KeptYears, withBrowsers } from './years';

const ROUNDS = 15;

/** Opening a meeting out of 120 and 1,200, from the list of meetings, beside one out of one. */
export async function openingFigures(at: Workplace, kept: KeptYears): Promise<PageFigure[]> {
  const { profiles, meetingId } = kept;
  const scripts = scriptsOf(at.root);
  const ms = await withBrowsers(profiles, contexts =>
    inTurn(
      forEachYears(years => () => openingMs(contexts[years], at.address, meetingId, scripts)),
      ROUNDS,
      2,
    ),
  );
  const beside = 'out of 1';
  const target = { ratio: 1.3 };
  const figure = (value: number, count: string) =>
    ({
      what: `open a meeting out of ${count}`,
      value,
      baseline: ms['1'],
      beside,
      unit: 'ms',
      target,
    }) as const;
  return [figure(ms['120'], '120'), figure(ms['1200'], '1,200')];
}

/** In a fresh page, where nothing of the meeting is at hand yet; the program itself is loaded. */
async function openingMs(
  context: BrowserContext,
  address: string,
  meetingId: Id,
  scripts: readonly string[],
): Promise<number> {
  const page = await freshPage(context);
  await page.goto(`${address}#meetings`);
  await page.locator('.meetings-screen').waitFor();
  await page.evaluate(names => Promise.all(names.map(name => import(name))), scripts);
  await page.waitForTimeout(400);
  const begun = await page.evaluate(id => {
    location.hash = `meeting:${id}`;
    return performance.now();
  }, meetingId);
  await page.waitForFunction(() => window.usableAt !== undefined);
  const usable = await page.evaluate(() => window.usableAt ?? Number.NaN);
  await page.close();
  return usable - begun;
}

function scriptsOf(root: string): string[] {
  const names = readdirSync(path.join(root, 'out/web/assets'));
  return names
    .filter(name => /^(?:MeetingScreen|MeetingStatus|MinuteEditor|Sheet).*\.js$/.test(name))
    .map(name => `/assets/${name}`);
}
