import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { programDesk } from './program-desk';

/** How often the browser is killed; `FAULTS=200 npm run faults` kills it 200 times. */
const KILLS = Number(process.env['FAULTS'] ?? 25);

/** A kill comes at a random moment up to so long after she began to type, in milliseconds; … */
const LATEST_KILL = 4_000;

/** … each so many times it is after the page stands, whatever it does then. */
const EARLY_KILL = 5;

/** How much of the typing a kill may cost, in milliseconds: the last second. */
const MAY_BE_LOST = 1_000;

/** A fast typist's pace, in milliseconds from key to key. */
const PACE = 15;

/** After so many words she listens for a while, in milliseconds: then "Saved" is said. */
const WORDS_IN_A_ROW = 3;
const LISTENS = 1_200;

/** A word that was typed, with the moment by which its last key was in the page. */
interface Typed {
  readonly word: string;
  readonly at: number;
}

/** A round of typing: what was typed, what of it was called saved, and when the kill came. */
interface Round {
  readonly typed: readonly Typed[];
  readonly saved: readonly string[];
  readonly killedAt: number;
}

declare global {
  interface Window {
    /** Given by the test: told of what stands in the text at each moment that it is called saved. */
    calledSaved: (text: string) => void;
  }
}

/** In a page: tells of the text that is written in, whenever the foot of the window says "Saved". */
function tellWhenSaved(): void {
  const foot = document.querySelector('.status-bar');
  if (!foot) throw new Error('The window has no foot.');
  let before = foot.textContent ?? '';
  new MutationObserver(() => {
    const now = foot.textContent ?? '';
    if (now !== before && now.startsWith('Saved on this computer')) {
      window.calledSaved(document.querySelector('.minute-editor:focus')?.textContent ?? '');
    }
    before = now;
  }).observe(foot, { childList: true, characterData: true, subtree: true });
}

/** The word of that number of a round. A part of it is none, whatever stands right after it. */
function wordOf(kill: number, count: number): string {
  return `k${String(kill).padStart(4, '0')}w${String(count).padStart(4, '0')}z`;
}

/** The whole words of all rounds, in the order they stand in the minutes. */
function wordsIn(text: string): string[] {
  return text.match(/k\d{4}w\d{4}z/g) ?? [];
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

    /** Types word after word until the page is gone. */
    async function typeOnAndOn(page: Page, kill: number, typed: Typed[]): Promise<void> {
      for (let count = 1; ; count += 1) {
        const word = wordOf(kill, count);
        await page.keyboard.type(`${word} `, { delay: PACE });
        typed.push({ word, at: Date.now() });
        if (count % WORDS_IN_A_ROW === 0) await page.waitForTimeout(LISTENS);
      }
    }

    /** Types on a page until its browser is killed, at a random moment. */
    async function round(kill: number): Promise<Round> {
      const typed: Typed[] = [];
      const saved: string[] = [];
      const { page, kill: killNow } = await desk.open(profile);
      try {
        await page.locator('.minute-editor').waitFor();
        await page.exposeFunction('calledSaved', (text: string) => {
          saved.push(...wordsIn(text));
        });
        await page.evaluate(tellWhenSaved);
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
