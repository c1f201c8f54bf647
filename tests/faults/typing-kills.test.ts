import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { programDesk } from './program-desk';
import { noteSaved, type Typed, typeOnAndOn, wordOf, wordsIn } from './typed-words';

/** How often the browser is killed; `FAULTS=200 npm run faults` kills it 200 times. */
const KILLS = Number(process.env['FAULTS'] ?? 25);

/** A kill comes at a random moment up to so long after she began to type, in milliseconds; … */
const LATEST_KILL = 4_000;

/** … each so many times it is after the page stands, whatever it does then. */
const EARLY_KILL = 5;

/** How much of the typing a kill may cost, in milliseconds: the last second. */
const MAY_BE_LOST = 1_000;

/** A round of typing: what was typed, what of it was called saved, and when the kill came. */
interface Round {
  readonly typed: readonly Typed[];
  readonly saved: readonly string[];
  readonly killedAt: number;
}

describe.skipIf(noChromium)(
  `killed while she types${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = programDesk();
    const kept: string[] = [];
    const sums = { typed: 0, calledSaved: 0, gone: 0 };
    let profile: string;

    afterAll(() => {
      const { typed, calledSaved, gone } = sums;
      process.stdout.write(
        `${KILLS} kills: ${typed} words typed, ${calledSaved} called saved, ${gone} of the last second gone.\n`,
      );
    });

    beforeAll(async () => {
      profile = await desk.profile('typing');
      await desk.onProgram(profile, async page => {
        await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
        await page.locator('.minute-editor').waitFor();
        await page.getByText('Saved on this computer').waitFor();
      });
    }, 120_000);

    /** Goes to the end of an item, to a line of its own. */
    async function goToLine(page: Page): Promise<void> {
      await page.keyboard.press('Control+g');
      await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 5,"]').waitFor();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
    }

    /** Types on a page until its browser is killed, at a random moment. */
    async function round(kill: number): Promise<Round> {
      const typed: Typed[] = [];
      const saved: string[] = [];
      const { page, kill: killNow } = await desk.open(profile);
      try {
        await page.locator('.minute-editor').waitFor();
        await noteSaved(page, saved);
        const atLine = goToLine(page);
        if (kill % EARLY_KILL !== 0) await atLine;
        atLine.then(() => typeOnAndOn(page, kill, typed)).catch(() => {});
        await new Promise(resolve => setTimeout(resolve, Math.random() * LATEST_KILL));
        return { typed, saved, killedAt: Date.now() };
      } finally {
        await killNow();
      }
    }

    test.each(Array.from({ length: KILLS }, (_, at) => at + 1))(
      'kill %i: what was called saved is there, and of the rest all but the last second',
      async kill => {
        const { typed, saved, killedAt } = await round(kill);
        const due = typed.filter(({ at }) => at < killedAt - MAY_BE_LOST);
        const words = typed.map(({ word }) => word);
        await desk.onProgram(profile, async page => {
          await page.locator('.minute-editor').waitFor();
          expect(await page.getByRole('button', { name: 'Open the sample book' }).count()).toBe(0);
          // Long minutes are drawn in turns; the foot of the page comes last.
          await page.locator('.sheet-end .page-foot').waitFor();
          const there = wordsIn((await page.locator('main').textContent()) ?? '');
          const before = kept.splice(0, kept.length, ...there);
          expect(saved.filter(word => !there.includes(word))).toEqual([]);
          expect(due.filter(({ word }) => !there.includes(word))).toEqual([]);
          // The last word may be in the page before the test knows that it was typed.
          const all = [...before, ...words, wordOf(kill, words.length + 1)];
          expect(there.length).toBeGreaterThanOrEqual(before.length);
          expect(there).toEqual(all.slice(0, there.length));
          sums.typed += words.length;
          sums.calledSaved += new Set(saved.filter(word => !before.includes(word))).size;
          sums.gone += Math.max(0, before.length + words.length - there.length);
        });
      },
    );
  },
);
