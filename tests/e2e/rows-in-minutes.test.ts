import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { where } from './program';
import { samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `risks in the minutes${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    test('a typed reference links, is picked after #, leads to the register, and is told there', async () => {
      const { page, press, type, toItem } = await openSample();
      await press('Control+Alt+3');
      await page.getByRole('button', { name: 'New risk …' }).press('Enter');
      await page.getByRole('dialog', { name: 'New risk' }).waitFor();
      await type('Coverage ends');
      await press('Tab');
      await type('R77');
      await press('Control+Enter');
      await page.locator('.register-row:focus', { hasText: 'R77' }).waitFor();
      await press('Alt+b');
      await page.locator('.sheet').waitFor();
      await toItem('3');
      await press('Control+End', 'Enter');
      await type('The committee looked at R77 again.');
      const written = page.locator('.minute-editor .place-link', { hasText: 'R77' });
      await written.waitFor();
      await press('Enter');
      await type('It is also #R7');
      await page.getByRole('option', { name: /R77/ }).waitFor();
      await press('Enter');
      await expect.poll(() => written.count()).toBe(2);
      await toItem('4');
      const link = page.locator('.sheet a', { hasText: 'R77' }).first();
      await link.press('Enter');
      await page.locator('.register-row:focus', { hasText: 'R77' }).waitFor();
      const whole = page.getByRole('complementary', { name: 'R77' });
      await whole.getByText('The committee looked at R77 again.').waitFor();
    });
  },
);
