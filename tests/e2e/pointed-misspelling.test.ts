import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { shell } from './program';
import { samplePages } from './sample-page';

/** The desktop program has a native menu, which is tested there. */
const skipped = noChromium ?? (shell === 'desktop' ? 'a native menu' : null);

describe.skipIf(skipped !== null)(
  `a misspelt word that is pointed at${skipped ? ` (skipped: ${skipped})` : ''}`,
  () => {
    const openSample = samplePages();

    async function withMisspelling() {
      const { page, type, toItem } = await openSample();
      await toItem('5');
      await type(' The comittee met. ');
      const word = page.locator('.minute-editor .misspelt', { hasText: 'comittee' });
      await word.waitFor();
      await word.click({ button: 'right' });
      await page.getByRole('menu').waitFor();
      return page;
    }

    test('is replaced by what was meant, by key, and the text has the keyboard again', async () => {
      const page = await withMisspelling();
      await page.keyboard.press('Enter');
      await page.getByText('The committee met.').first().waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className))
        .toContain('minute-editor');
    });

    test('becomes one of the committee’s words', async () => {
      const page = await withMisspelling();
      await page.getByRole('menuitem', { name: "Add to the committee's words" }).click();
      await expect.poll(() => page.locator('.misspelt', { hasText: 'comittee' }).count()).toBe(0);
      await page.locator('.minute-editor:focus').waitFor();
      await page.keyboard.type('The comittee agian. ');
      await page.locator('.misspelt', { hasText: 'agian' }).waitFor();
      expect(await page.locator('.misspelt', { hasText: 'comittee' }).count()).toBe(0);
    });

    test('is left as it is with Escape', async () => {
      const page = await withMisspelling();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      expect(await page.getByText('The comittee met.').count()).toBeGreaterThan(0);
    });
  },
);
