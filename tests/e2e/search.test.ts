import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fillBook } from '../bench/page/fill-book';
import { demoBook } from '../demo-book/demo-book';
import { SIZES } from '../demo-book/sizes';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { openProgram, type Program } from './program';

/** What comes after a few keys. */
function eventually<T>(see: () => Promise<T>) {
  return expect.poll(see);
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe.skipIf(noChromium)(
  `searching ten years of minutes${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    let program: Program;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      program = await openProgram();
      page = await program.newPage();
      page.on('pageerror', error => complaints.push(String(error)));
      await fillBook(page, ROOT, program.address(page), demoBook(SIZES.L));
      await page.goto(program.address(page));
      await page.locator('.sheet').first().waitFor();
      // The first reading of the book.
      await search('report');
      await page.getByText(/^[\d,]+ hits/).waitFor({ timeout: 90_000 });
      await page.getByText('Still reading').waitFor({ state: 'hidden', timeout: 90_000 });
    }, 240_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(() => {
      expect(complaints).toEqual([]);
    });

    async function search(typed: string): Promise<void> {
      await page.keyboard.press('Control+Shift+f');
      await field().and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
    }

    /** Searches, and waits until what is shown was found for these words. */
    async function find(typed: string): Promise<void> {
      await search(typed);
      await page.locator('[aria-label="Hits"][aria-busy="false"]').waitFor();
    }

    function chosen() {
      return page.locator('.hit[aria-selected="true"]');
    }

    test('opens a hit in its sentence with the words selected, and comes back to it', async () => {
      await find('mirror environment');
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowDown');
      const sentence = await chosen().locator('.hit-sentence').textContent();
      const marked = await chosen().locator('.hit-mark').first().textContent();
      await page.keyboard.press('Enter');
      await page.locator('.sheet').waitFor();
      await eventually(() => page.evaluate(() => getSelection()?.toString())).toBe(marked);
      await page.keyboard.press('Alt+b');
      await field().waitFor();
      await eventually(() => chosen().locator('.hit-sentence').textContent()).toBe(sentence);
    });

    test('Enter right after the words opens a hit of these words, not of those before', async () => {
      await find('report in:outcomes');
      await search('mirror in:outcomes');
      await page.keyboard.press('Enter');
      await eventually(() => page.evaluate(() => String(getSelection()).toLowerCase())).toBe(
        'mirror',
      );
    });

    test('narrows by filters that are typed, and by kinds that are chosen by key', async () => {
      await search('mirror in:outcomes');
      await eventually(() => kindsShown()).toEqual(['Outcome']);
      await search('mirror');
      await eventually(async () => (await kindsShown()).length).toBeGreaterThan(1);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await eventually(async () => (await kindsShown()).length).toBe(1);
      expect(await field().inputValue()).toMatch(/^mirror in:/);
      await search('risk owner:chair from:2020');
      await page.getByRole('button', { name: 'Take away owner:chair' }).press('Enter');
      await eventually(() => field().inputValue()).toBe('risk from:2020');
    });

    test('says what it took for a word that was mistyped, and what it does not know', async () => {
      await search('secratary');
      await page.getByText(/“secretary”.* taken\s+for it too/).waitFor();
      await page.locator('.hit').first().waitFor();
      await search('colour:red');
      await page.getByText('There is no filter “colour:”').waitFor();
      await search('qqqzzz');
      await page.getByText('Nothing in the book has all of that').waitFor();
    });

    test('draws of thousands what is seen, and the keys lead through them', async () => {
      await find('the');
      await page.getByText(/[\d,]{5} hits/).waitFor();
      expect(await page.locator('.hit').count()).toBeLessThan(80);
      for (let n = 0; n < 20; n += 1) await page.keyboard.press('PageDown');
      await eventually(() => chosen().getAttribute('aria-posinset')).toBe('161');
      await chosen().locator('.hit-sentence').waitFor();
    });

    test('finds what was typed a second ago', async () => {
      await page.goto(`${program.address(page)}#meetings`);
      await page.keyboard.press('Control+Alt+h');
      await page.locator('.meetings-screen').waitFor();
      await openMeeting('138');
      await page.keyboard.press('Control+Alt+t');
      await page.locator('.minute-editor:focus').waitFor();
      await page.keyboard.type(' A quagga was seen near the meter. ');
      await search('quagga');
      await page.getByText('One hit').waitFor();
    });

    test('is accessible, empty and with hits', async () => {
      await find('report');
      await page.locator('.hit-sentence').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByText('the words side by side').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    test('finds words of the book from anywhere, below what is called so, and leads to the page', async () => {
      await page.keyboard.press('Control+Alt+h');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await page.keyboard.type('mirror environment');
      await page.getByText('In the words of the whole book').waitFor();
      const all = page.getByRole('option', { name: /All hits for “mirror environment”: \d+/ });
      await all.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const outcome = page.getByRole('option', { name: /^Outcome / }).first();
      await chooseOption(outcome);
      await page.keyboard.press('Enter');
      await page.locator('.sheet').waitFor();
      await eventually(() => page.evaluate(() => String(getSelection()).toLowerCase())).toBe(
        'mirror',
      );
      await page.keyboard.press('Control+k');
      await page.keyboard.type('mirror environment');
      await all.waitFor();
      await chooseOption(all);
      await page.keyboard.press('Enter');
      await eventually(() => field().inputValue()).toBe('mirror environment');
    });

    test('tells where the open item was last discussed, goes there by key and comes back', async () => {
      await openMeeting('138');
      const title = await currentItem();
      await page.keyboard.press('Alt+l');
      const first = page.locator('.pick-entries [role=option]').first();
      await first.getByText('STAC 137').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('h1').textContent()).toContain('137');
      await eventually(() => currentItem()).toBe(title);
      await page.keyboard.press('Alt+b');
      await eventually(() => page.locator('h1').textContent()).toContain('138');
    });

    test('offers past wordings like the line that is written, and puts one in its place', async () => {
      await openMeeting('138');
      await page.keyboard.press('Control+Alt+t');
      await page.locator('.minute-editor:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('The STAC NOTED the Policy Office');
      await page.keyboard.press('Alt+w');
      const first = page.locator('.pick-entries [role=option]').first();
      await first.getByText('The STAC NOTED the Policy Office Update.').waitFor();
      await first.getByText(/\d+ times, last STAC/).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.type(' More');
      await page
        .locator('.minute-editor')
        .getByText('The STAC NOTED the Policy Office Update. More')
        .waitFor();
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page
        .locator('.minute-editor')
        .getByText(/NOTED the Policy Office$/)
        .waitFor();
    });

    async function chooseOption(option: Locator): Promise<void> {
      while ((await option.getAttribute('aria-selected')) !== 'true')
        await page.keyboard.press('ArrowDown');
    }

    function currentItem(): Promise<string | null> {
      return page.locator('.agenda [aria-current] .agenda-name').textContent();
    }

    function field() {
      return page.getByRole('combobox', { name: 'Search the whole book' });
    }

    async function kindsShown(): Promise<string[]> {
      return [...new Set(await page.locator('.hit-kind').allTextContents())];
    }

    async function openMeeting(number: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await page.keyboard.type(`meeting ${number}`);
      await page.keyboard.press('Enter');
      await page.locator('h1', { hasText: number }).waitFor();
      await page.locator('.minute-editor').waitFor();
    }
  },
);
