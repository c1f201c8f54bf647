import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { openProgram, type Program, shell } from './program';

/** Two windows of one computer are a matter of the browser; the desktop program has one window. */
const skipped = noChromium ?? (shell === 'desktop' ? 'one window' : null);

/** How often each window takes the book over, and how many words it types each time. */
const TURNS = 10;
const WORDS = 10;

describe.skipIf(skipped !== null)(
  `two windows on one book${skipped ? ` (skipped: ${skipped})` : ''}`,
  () => {
    let program: Program;
    let first: Page;
    let second: Page;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(() => program?.stop());

    afterEach(() => program.closePages());

    async function openBoth(): Promise<void> {
      first = await program.newPage();
      await first.addInitScript(standStillBeforeSaving);
      await first.goto(program.address(first));
      await first.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await first.locator('.minute-editor').waitFor();
      await first.getByText('Saved on this computer').waitFor();
      second = await first.context().newPage();
      await second.goto(program.address(first));
      await second.getByText('This window only shows the book').waitFor();
    }

    async function takeOver(page: Page): Promise<void> {
      await page.bringToFront();
      await page.getByRole('button', { name: 'Write here instead' }).click();
      await page.getByRole('button', { name: 'Write here instead' }).waitFor({ state: 'detached' });
    }

    /** Goes to the end of an item of the agenda, to write there. */
    async function goToEndOf(page: Page, item: string): Promise<void> {
      await page.bringToFront();
      await page.keyboard.press('Control+g');
      await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
      await page.keyboard.type(item);
      await page.keyboard.press('Enter');
      await page.locator(`.minute-editor:focus[aria-label^="Minute of item ${item},"]`).waitFor();
      await page.keyboard.press('Control+End');
    }

    /**
     * Types a word and has the window stand still as it begins to save it; the answer lets it go on.
     * A window that stood still within a transaction would keep the others out of the database.
     */
    async function typeAndFreeze(page: Page, item: string, word: string) {
      await goToEndOf(page, item);
      await page.evaluate(() => dispatchEvent(new Event('stand-still')));
      const session = await page.context().newCDPSession(page);
      await session.send('Debugger.enable');
      const standing = new Promise<void>(stands => session.once('Debugger.paused', () => stands()));
      await Promise.all([standing, page.keyboard.insertText(` ${word}`)]);
      return () => session.send('Debugger.disable');
    }

    async function wordsOn(page: Page): Promise<string[]> {
      const text = await page.locator('main').first().textContent();
      return text?.match(/q[ab]\d{3}q/g) ?? [];
    }

    test('a hundred words typed in each, taking the book to and fro: two hundred are there', async () => {
      await openBoth();
      const typed: string[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        for (const [page, letter] of [
          [first, 'a'],
          [second, 'b'],
        ] as const) {
          if (turn > 0 || page === second) await takeOver(page);
          const words = Array.from(
            { length: WORDS },
            (_, at) => `q${letter}${String(turn * WORDS + at).padStart(3, '0')}q`,
          );
          await goToEndOf(page, '5');
          for (const word of words) await page.keyboard.type(` ${word}`);
          typed.push(...words);
        }
      }
      await second.getByText('Saved on this computer').waitFor();
      expect(typed).toHaveLength(200);
      await expect.poll(() => wordsOn(second)).toEqual(typed);
      await expect.poll(() => wordsOn(first)).toEqual(typed);
      await second.reload();
      await second.locator('.minute-editor').waitFor();
      await expect.poll(() => wordsOn(second)).toEqual(typed);
    }, 120_000);

    test('words that a window had not saved when it stood still come to the one that took over', async () => {
      await openBoth();
      const goOn = await typeAndFreeze(first, '5', 'qa000q');
      await takeOver(second);
      await goToEndOf(second, '6');
      await second.keyboard.type(' qb000q');
      await second.getByText('Saved on this computer').waitFor();
      await expect.poll(() => wordsOn(second)).toEqual(['qb000q']);
      await goOn();
      await expect.poll(() => wordsOn(second)).toEqual(['qa000q', 'qb000q']);
      await expect.poll(() => wordsOn(first)).toEqual(['qa000q', 'qb000q']);
      await first.getByText('This window only shows the book').waitFor();
    });

    test('where both wrote in one text it has the words of both, and that is said', async () => {
      await openBoth();
      const goOn = await typeAndFreeze(first, '5', 'qa000q');
      await takeOver(second);
      await goToEndOf(second, '5');
      await second.keyboard.type(' qb000q');
      await second.getByText('Saved on this computer').waitFor();
      await goOn();
      await second.getByText('They now stand at its end').waitFor();
      await expect.poll(() => wordsOn(second)).toEqual(['qb000q', 'qa000q']);
      await expect.poll(() => wordsOn(first)).toEqual(['qb000q', 'qa000q']);
    });
  },
);

/** Runs in the page: once asked, the write that follows what is typed stops at its breakpoint. */
function standStillBeforeSaving(): void {
  let typed = false;
  const awaitTyping = () =>
    addEventListener('input', () => (typed = true), { capture: true, once: true });
  addEventListener('stand-still', awaitTyping, { once: true });
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    // biome-ignore lint/suspicious/noDebugger: this is where the window stands still
    if (typed && mode === 'readwrite') debugger;
    return begin.call(this, stores, mode, options);
  };
}
