import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSampleBook } from '../resources/open-sample-book';
import { wholeBookFrom } from '../support/backups';
import { noChromium, openChromium } from './chromium';
import { freePort, type StartedApp, startApp } from './started-app';

describe.skipIf(noChromium)(
  `a book of which only one meeting is at hand${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    let app: StartedApp;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      app = await startApp(await freePort());
      browser = await openChromium();
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await app?.stop();
    });

    afterEach(async () => {
      await page?.context().close();
    });

    /** The sample, saved and opened anew, so that nothing but its latest meeting was brought. */
    async function reopened(place = ''): Promise<void> {
      page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      await page.goto(app.address);
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.getByText('Saved on this computer').first().waitFor();
      await page.goto('about:blank');
      await page.goto(`${app.address}${place}`);
      await page.locator('.sheet').first().waitFor();
    }

    /** Does what the palette finds first for these words. */
    async function command(words: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    }

    test('a backup file holds every meeting all the same', async () => {
      await reopened();
      const [download] = await Promise.all([page.waitForEvent('download'), command('backup file')]);
      const book = wholeBookFrom(await readFile(await download.path()));
      expect([...book.records.keys()].sort()).toEqual(
        [...openSampleBook().value.records.keys()].sort(),
      );
    });

    test('an address that names an action of an earlier meeting opens it there', async () => {
      await reopened('#action:stsc-31-action-01');
      await page.getByRole('link', { name: 'Meeting 31', exact: true }).waitFor();
      await expect.poll(() => page.title()).toContain('Meeting 31');
    });

    test('an earlier meeting cannot be removed where later ones speak of it', async () => {
      await reopened();
      await page.goto(`${app.address}#meetings`);
      await page.getByRole('link', { name: /^Meeting 31/ }).press('Delete');
      await page.getByText('Meeting 31 stays:').waitFor();
    });

    test('a meeting that is removed goes with its minutes, and comes back with them', async () => {
      await reopened();
      await page.keyboard.press('Control+Alt+w');
      await page.getByRole('button', { name: 'Make the meeting' }).press('Enter');
      await page.getByRole('link', { name: 'Meeting 34', exact: true }).waitFor();
      await page.getByText('Saved on this computer').first().waitFor();
      await page.goto('about:blank');
      await page.goto(`${app.address}#meetings`);
      await page.getByRole('button', { name: 'Remove Meeting 34' }).press('Enter');
      await page.getByText('Meeting 34 is in the trash').waitFor();
      await page.getByText('Saved on this computer').first().waitFor();
      await page.reload();
      await page.getByText('Saved on this computer').first().waitFor();
      await command('trash');
      await page.getByRole('button', { name: 'Put back' }).press('Enter');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: /^Meeting 34/ }).press('Enter');
      await expect.poll(() => page.locator('.agenda-name').count()).toBeGreaterThan(5);
    });
  },
);
