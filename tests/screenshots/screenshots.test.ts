import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium, openChromium } from '../e2e/chromium';
import { SCREENS } from '../e2e/screens';
import { freePort, type StartedApp, startApp } from '../e2e/started-app';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

/** The pictures show one and the same time of day, so that they change only with the screens. */
const THEN = new Date(2018, 8, 18, 10, 14, 7);

const PICTURES = SCREENS.flatMap(({ name, pictures, open }) =>
  pictures.map(colorScheme => ({
    file: colorScheme === 'light' ? `${name}.png` : `${name}-dark.png`,
    colorScheme,
    open,
  })),
);

describe.skipIf(noChromium)('the pictures of the screens in docs/screenshots', () => {
  let app: StartedApp;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    const wanted = new Set(PICTURES.map(({ file }) => file));
    for (const file of readdirSync(FOLDER)) if (!wanted.has(file)) rmSync(`${FOLDER}${file}`);
    app = await startApp(await freePort());
    browser = await openChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test.each(PICTURES)('$file', async ({ file, colorScheme, open }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
    await page.clock.setFixedTime(THEN);
    await page.goto(app.address);
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
    await open(page);
    await page.getByText('Saved on this computer').first().waitFor();
    await page.waitForTimeout(500);
    const picture = await page.screenshot({ path: `${FOLDER}${file}` });
    expect(picture.length).toBeGreaterThan(10_000);
    await page.context().close();
  });
});
