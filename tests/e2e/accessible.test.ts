import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium, openChromium } from './chromium';
import { SCREENS } from './screens';
import { freePort, type StartedApp, startApp } from './started-app';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];

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

    async function firstRun(colorScheme: 'light' | 'dark', viewport = SIZES[0]): Promise<Page> {
      const page = await browser.newPage({ colorScheme, ...(viewport && { viewport }) });
      page.setDefaultTimeout(10_000);
      await page.goto(app.address);
      await page.getByRole('button', { name: 'Open the sample book' }).waitFor();
      return page;
    }

    async function sample(colorScheme: 'light' | 'dark', viewport = SIZES[0]): Promise<Page> {
      const page = await firstRun(colorScheme, viewport);
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.locator('.minute-editor').waitFor();
      return page;
    }

    test.each(['light', 'dark'] as const)(
      'axe finds nothing at the first start, %s',
      async scheme => {
        const page = await firstRun(scheme);
        expect(await axeFindings(page)).toEqual([]);
        await page.context().close();
      },
    );

    describe.each(SCREENS)('$name', ({ open }) => {
      test.each(['light', 'dark'] as const)('axe finds nothing, %s', async scheme => {
        const page = await sample(scheme);
        await open(page);
        await page.waitForTimeout(400);
        expect(await axeFindings(page)).toEqual([]);
        await page.context().close();
      });

      test.each(SIZES)('nothing is cut off at $width by $height', async viewport => {
        const page = await sample('light', viewport);
        await open(page);
        await page.waitForTimeout(400);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        await page.context().close();
      });
    });
  },
);
