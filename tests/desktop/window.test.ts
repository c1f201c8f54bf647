import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

describe.skipIf(noChromium)('the window', () => {
  let program: DesktopWithSample;
  beforeEach(async () => {
    program = await startWithSample();
  });
  afterEach(() => program?.stop());

  function bounds() {
    return program.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window && { ...window.getNormalBounds(), maximized: window.isMaximized() };
    });
  }

  test('stands at the next start where it stood, as large as it was', async () => {
    const place = { x: 120, y: 90, width: 1000, height: 720 };
    await program.app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(to);
    }, place);
    await program.app.close();
    await program.again();
    await program.page();
    expect(await bounds()).toEqual({ ...place, maximized: false });
  });

  test('opens after a loss of power at the place that was open, though it filled the screen', async () => {
    await program.press('F11');
    await program.writeIn('7', 'Typed before the power went.');
    const kept = () => readFile(path.join(program.userData, 'settings.json'), 'utf8');
    const { hash } = new URL((await program.page()).url());
    await expect.poll(kept).toContain(hash);
    await program.app.kill();
    await program.again();
    const page = await program.page();
    await page.locator('.minute-editor[aria-label^="Minute of item 7,"]').waitFor();
    expect(await bounds()).toMatchObject({ width: 1440, height: 900 });
  });

  test('comes back on a screen where the one it stood on is gone', async () => {
    await program.app.close();
    const file = path.join(program.userData, 'settings.json');
    const settings = JSON.parse(await readFile(file, 'utf8'));
    const gone = { x: 5_000, y: -900, width: 1200, height: 800, maximized: true };
    await writeFile(file, JSON.stringify({ ...settings, window: gone }));
    await program.again();
    await program.page();
    const { x = -1, y = -1 } = (await bounds()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    await expect.poll(bounds).toMatchObject({ maximized: true });
  });

  test('settings that are damaged are as at the first start', async () => {
    await program.app.close();
    await writeFile(path.join(program.userData, 'settings.json'), '{"window":{"x":"left"');
    await program.again();
    await (await program.page()).locator('.minute-editor').waitFor();
    expect((await bounds())?.width).toBe(1440);
  });

  test('that stops is opened again where it was, and says so', async () => {
    await program.writeIn('7', 'Typed before it stopped.');
    await (await program.page()).getByText('Saved on this computer').waitFor();
    await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(async () => (await program.page()).getByText('was opened again where you were').count())
      .toBe(1);
    const page = await program.page();
    await page.locator('.minute-editor[aria-label^="Minute of item 7,"]').waitFor();
    await page.getByText('Typed before it stopped.').waitFor();
  });

  test('fills the screen to read back, and no longer after', async () => {
    const isFull = () =>
      program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
    await program.press('F8');
    await expect.poll(isFull).toBe(true);
    await (await program.page()).getByRole('dialog', { name: 'Read back' }).waitFor();
    await program.press('Escape');
    await expect.poll(isFull).toBe(false);
    await program.press('F11');
    await expect.poll(isFull).toBe(true);
  });
});
