import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { openProgram, type Program, where } from './program';

describe.skipIf(noChromium)(
  `what is typed right after a key${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;
    let page: Page;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
    });

    async function writing(): Promise<string | null> {
      page = await program.newPage();
      page.setDefaultTimeout(8_000);
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.locator('.minute-editor').focus();
      return page.locator('.minute-editor').textContent();
    }

    test('of the palette goes into the palette, each letter', async () => {
      const before = await writing();
      await page.waitForTimeout(1_500);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('xyzzy');
      expect(await page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('xyzzy');
      await page.keyboard.press('Escape');
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('never falls into the minutes, however soon after the start', async () => {
      const before = await writing();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('xyzzy');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });
  },
);
