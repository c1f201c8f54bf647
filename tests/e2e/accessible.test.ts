import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { openProgram, type Program, where } from './program';
import { SCREENS } from './screens';

describe.skipIf(noChromium)(
  `each screen for everyone${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    async function firstRun(): Promise<Page> {
      const page = await program.newPage();
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Open the sample book' }).waitFor();
      return page;
    }

    async function sample(): Promise<Page> {
      const page = await firstRun();
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.locator('.minute-editor').waitFor();
      return page;
    }

    test('axe finds nothing at the first start', async () => {
      const page = await firstRun();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page)).toEqual([]);
      await program.closePages();
    });

    test.each(SCREENS)(
      '$name: axe finds nothing, light and dark, and nothing is cut off in a small window',
      async ({ open }) => {
        const page = await sample();
        await open(page);
        await page.waitForTimeout(400);
        expect(await axeFindings(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFindings(page), 'dark').toEqual([]);
        await page.setViewportSize({ width: 1024, height: 700 });
        await page.waitForTimeout(200);
        const tooWide = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
        await expect.poll(tooWide).toBeLessThanOrEqual(0);
        await program.closePages();
      },
    );
  },
);
