import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

describe.skipIf(noChromium)('closing the window and ending the program', () => {
  let program: DesktopWithSample;
  beforeEach(async () => {
    program = await startWithSample();
  });
  afterEach(() => program?.stop());

  async function shows(words: string): Promise<void> {
    const page = await program.page();
    await page.locator('.minute-editor').waitFor();
    await page.getByText(words).first().waitFor();
  }

  /** What the program asks in native dialogs; it is answered with the button of this number. */
  async function answering(button: number): Promise<() => Promise<string[]>> {
    await program.app.evaluate(({ dialog }, response) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
        asked.push(message);
        return { response, checkboxChecked: false };
      }) as never;
    }, button);
    return () => program.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
  }

  /** The second copy cannot be written while this is done, as on a disk that is gone. */
  async function withoutSecondCopy(doing: () => Promise<void>): Promise<void> {
    const folder = path.join(program.userData, 'second-copy');
    // Nothing is written any more, and no step comes between: a write would make the folder anew.
    await (await program.page()).getByText('Saved on this computer').waitFor();
    renameSync(folder, `${folder}.away`);
    writeFileSync(folder, 'in its place');
    await doing();
    rmSync(folder);
    renameSync(`${folder}.away`, folder);
  }

  test('what was typed just before is saved', async () => {
    await program.writeIn('5', 'Typed just before the window closed.');
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await program.app.ended).toBe(0);
    await program.again();
    await shows('Typed just before the window closed.');
  });

  test('quitting saves too, and the next start opens the place that was open', async () => {
    await program.writeIn('6', 'Typed just before quitting.');
    const address = (await program.page()).url();
    await program.app.close();
    await program.again();
    await shows('Typed just before quitting.');
    expect((await program.page()).url()).toBe(address);
    expect(address).toContain('#item');
  });

  test('going to sleep saves what was typed', async () => {
    await program.writeIn('5', 'Typed just before the lid closed.');
    await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await (await program.page()).getByText('Saved on this computer').waitFor();
    await program.app.kill();
    await program.again();
    await shows('Typed just before the lid closed.');
  });

  test('shutting the computer down waits, saves and quits', async () => {
    await program.writeIn('5', 'Typed just before the power went.');
    const isWaiting = await program.app.evaluate(({ powerMonitor }) => {
      let isPrevented = false;
      const preventDefault = () => {
        isPrevented = true;
      };
      powerMonitor.emit('shutdown', { preventDefault });
      return isPrevented;
    });
    expect(isWaiting).toBe(true);
    expect(await program.app.ended).toBe(0);
    await program.again();
    await shows('Typed just before the power went.');
  });

  test('what cannot be saved keeps the window open, and says so', async () => {
    const asked = await answering(0);
    await withoutSecondCopy(async () => {
      await program.writeIn('5', 'Typed while the disk was away.');
      await program.app.evaluate(({ app }) => app.quit());
      await expect.poll(asked).toEqual(['Not everything is saved.']);
    });
    await (await program.page()).getByText('Saved on this computer').waitFor();
    await program.app.close();
    await program.again();
    await shows('Typed while the disk was away.');
  });

  test('she can close without what cannot be saved', async () => {
    await answering(1);
    await withoutSecondCopy(async () => {
      await program.writeIn('5', 'Typed in vain.');
      await program.app.evaluate(({ app }) => app.quit());
      expect(await program.app.ended).toBe(0);
    });
  });
});
