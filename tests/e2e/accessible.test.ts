import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium, openChromium } from './chromium';
import { SCREENS } from './screens';
import { freePort, type StartedApp, startApp } from './started-app';

const USUAL = { width: 1440, height: 900 };
const SMALL = { width: 1024, height: 700 };

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

    async function firstRun(colorScheme: 'light' | 'dark', viewport = USUAL): Promise<Page> {
      const page = await browser.newPage({ colorScheme, viewport });
      page.setDefaultTimeout(10_000);
      await page.goto(app.address);
      await page.getByRole('button', { name: 'Open the sample book' }).waitFor();
      return page;
    }

    async function sample(colorScheme: 'light' | 'dark', viewport = USUAL): Promise<Page> {
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

      test('nothing is cut off in a window of 1024 by 700', async () => {
        const page = await sample('light', SMALL);
        await open(page);
        await page.waitForTimeout(400);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(tooWide).toBeLessThanOrEqual(0);
        await page.context().close();
      });
    });
  },
);
