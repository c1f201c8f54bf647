import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium, openChromium } from '../e2e/chromium';
import { SCREENS } from '../e2e/screens';
import { freePort, type StartedApp, startApp } from '../e2e/started-app';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

describe.skipIf(noChromium)('the pictures of the screens in docs/screenshots', () => {
  let app: StartedApp;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    app = await startApp(await freePort());
    browser = await openChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test.each(SCREENS)('$name', async ({ name, open }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(app.address);
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
    await open(page);
    await page.getByText('Saved on this computer').first().waitFor();
    await page.waitForTimeout(500);
    const picture = await page.screenshot({ path: `${FOLDER}${name}.png` });
    expect(picture.length).toBeGreaterThan(10_000);
    await page.context().close();
  });
});
