import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { programDesk } from './program-desk';

/** How often the browser is killed; `FAULTS=200 npm run faults` kills it 200 times. */
const KILLS = Number(process.env['FAULTS'] ?? 25);

/** A kill comes at a random moment up to so long after the page stands, in milliseconds. */
const LATEST_KILL = 4_000;

/** How much of the typing a kill may cost, in milliseconds: the last second. */
const MAY_BE_LOST = 1_000;

/** A fast typist's pace, in milliseconds from key to key. */
const PACE = 15;

/** A word that was typed, with the moment by which its last key was in the page. */
interface Typed {
  readonly word: string;
  readonly at: number;
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

/** The word of that number of a round. A part of it is none. */
function wordOf(kill: number, count: number): string {
  return `k${String(kill).padStart(4, '0')}w${String(count).padStart(4, '0')}`;
}

/** The whole words of all rounds, in the order they stand in the minutes. */
function wordsIn(text: string): string[] {
  return text.match(/k\d{4}w\d{4}/g) ?? [];
}

describe.skipIf(noChromium)(
  `killed while she types${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = programDesk();
    const kept: string[] = [];
    const sums = { typed: 0, calledSaved: 0 };
    let profile: string;

    afterAll(() => {
      const { typed, calledSaved } = sums;
      process.stdout.write(
        `${KILLS} kills: ${typed} words typed, ${calledSaved} called saved, ${typed - kept.length} of the last second gone.\n`,
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

    /** Types word after word at the end of an item until the page is gone. */
    async function typeOnAndOn(page: Page, kill: number, typed: Typed[]): Promise<void> {
      await page.keyboard.press('Control+g');
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await page.locator('.minute-editor:focus').waitFor();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      for (let count = 1; ; count += 1) {
        const word = wordOf(kill, count);
        await page.keyboard.type(`${word} `, { delay: PACE });
        typed.push({ word, at: Date.now() });
      }
    }

    test.each(Array.from({ length: KILLS }, (_, at) => at + 1))(
      'kill %i: what was called saved is there, and of the rest all but the last second',
      async kill => {
        const { page, kill: killNow } = await desk.open(profile);
        await page.locator('.minute-editor').waitFor();
        const typed: Typed[] = [];
        const saved = new Set<string>();
        await page.exposeFunction('calledSaved', (text: string) => {
          for (const word of wordsIn(text)) saved.add(word);
        });
        await page.evaluate(tellWhenSaved);
        const typing = typeOnAndOn(page, kill, typed).catch(() => {});
        await new Promise(resolve => setTimeout(resolve, Math.random() * LATEST_KILL));
        const killedAt = Date.now();
        await killNow();
        await typing;

        const own = typed.map(({ word }) => word);
        const due = typed.filter(({ at }) => at < killedAt - MAY_BE_LOST).map(({ word }) => word);
        await desk.onProgram(profile, async again => {
          await again.locator('.minute-editor').waitFor();
          expect(await again.getByRole('button', { name: 'Open the sample book' }).count()).toBe(0);
          const there = wordsIn((await again.locator('main').textContent()) ?? '');
          expect(there.filter(word => kept.includes(word))).toEqual(kept);
          expect([...saved].filter(word => !there.includes(word))).toEqual([]);
          expect(due.filter(word => !there.includes(word))).toEqual([]);
          const fresh = there.filter(word => !kept.includes(word));
          // The last word may be in the page before the test knows that it was typed.
          const wanted = [...own, wordOf(kill, own.length + 1)];
          expect(fresh).toEqual(wanted.slice(0, fresh.length));
          kept.push(...fresh);
          sums.typed += Math.max(own.length, fresh.length);
          sums.calledSaved += saved.size;
        });
      },
    );
  },
);
