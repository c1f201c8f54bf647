import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

describe.skipIf(noChromium)('the look of the system', () => {
  let program: DesktopWithSample;
  let page: Page;
  beforeAll(async () => {
    program = await startWithSample();
    page = await program.page();
  });
  afterAll(() => program?.stop());

  test('dark is followed at once', async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(light);
  });

  test('in high contrast what is current has a frame, and nothing lies over the words', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    const shown = await page.evaluate(() => {
      const style = (of: string, pseudo?: string) => {
        const element = document.querySelector(of);
        if (!element) throw new Error(`There is no ${of}.`);
        return getComputedStyle(element, pseudo);
      };
      return {
        frames: ['.meetings a[aria-current]', '.agenda-item[aria-current]'].map(
          each => style(each).outlineStyle,
        ),
        watermark: style('.sheet-head[data-watermark]', '::after').content,
      };
    });
    expect(shown).toEqual({ frames: ['solid', 'solid'], watermark: 'none' });
  });
});
