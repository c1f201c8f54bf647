import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { type DesktopProgram, startDesktop } from './started-desktop';

describe.skipIf(noChromium)('the desktop program', () => {
  let program: DesktopProgram;
  beforeAll(async () => {
    program = await startDesktop();
  });
  afterAll(() => program?.stop());

  test('opens one window, which shows the first start and then the sample', async () => {
    const page = await program.app.firstWindow();
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
    await expect.poll(() => page.title()).toBe('STSC Meeting 33 – Minutebook');
    const windows = await program.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });

  test('a page that is opened anew comes back, though no page may go elsewhere', async () => {
    const page = await program.app.firstWindow();
    await page.getByText('Saved on this computer').waitFor();
    const loadedAnew = page.waitForEvent('load');
    await page.evaluate(() => location.reload());
    await loadedAnew;
    await page.locator('.minute-editor').waitFor();
    await page.evaluate(() => location.assign('https://example.org/'));
    await page.waitForTimeout(200);
    expect(await page.locator('.minute-editor').count()).toBe(1);
  });
});
