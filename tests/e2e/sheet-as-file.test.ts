import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { withHouseStyle } from './house-style';
import { samplePages } from './sample-page';

/** One point, as a picture. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

describe.skipIf(noChromium)(
  `the sheet looks like the file${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('paragraphs are counted as they are typed, and what follows counts on', async () => {
      const { page, press, type, toItem } = await openSample();
      await withHouseStyle(page, { numberParagraphs: true });
      await toItem('6');
      const numbers = () =>
        page
          .locator('.minute-editor > p')
          .evaluateAll(lines => lines.map(line => line.getAttribute('data-number')));
      const before = (await numbers()).filter(number => number !== null);
      await press('Control+Home', 'Enter', 'ArrowUp');
      await expect.poll(async () => (await numbers())[0]).toBeNull();
      await type('First of all.');
      const counted = [...before, `6.${before.length + 1}`];
      await expect
        .poll(async () => (await numbers()).filter(number => number !== null))
        .toEqual(counted);
      await toItem('1');
      const elsewhere = page.locator('[data-number^="6."]');
      await expect
        .poll(() => elsewhere.evaluateAll(all => all.map(p => p.getAttribute('data-number'))))
        .toEqual(counted);
    });

    test('the logo is painted at the head, and nothing is asked of anyone for it', async () => {
      const { page } = await openSample();
      const logo = { png: PNG, width: 1, height: 1, alternativeText: 'Sample Code Company' };
      await withHouseStyle(page, { logo, contents: true, signature: true, glossary: true });
      const picture = page.getByRole('img', { name: 'Sample Code Company' });
      await expect
        .poll(() =>
          picture.evaluate(canvas =>
            canvas instanceof HTMLCanvasElement
              ? [...(canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [])][3]
              : null,
          ),
        )
        .toBeGreaterThan(0);
      expect(await axeFindings(page)).toEqual([]);
    });

    test('its lines are as wide as the lines of the file', async () => {
      const { page } = await openSample();
      // A4 less two margins of two centimetres, at 96 points to the inch.
      const minute = page.locator('.minute-editor');
      await expect
        .poll(() => minute.evaluate(drawn => drawn.getBoundingClientRect().width))
        .toBeCloseTo(642.5, 0);
    });
  },
);
