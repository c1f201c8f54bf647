import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium, openChromium } from './chromium';
import { SCREENS } from './screens';
import { freePort, type StartedApp, startApp } from './started-app';

describe.skipIf(noChromium)(
  `each screen for everyone${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    let app: StartedApp;
    let browser: Browser;

    beforeAll(async () => {
      app = await startApp(await freePort());
      browser = await openChromium();
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await app?.stop();
    });

    async function firstRun(): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(10_000);
      await page.goto(app.address);
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
      await page.context().close();
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
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(tooWide).toBeLessThanOrEqual(0);
        await page.context().close();
      },
    );
  },
);
