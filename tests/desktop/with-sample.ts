import type { Page } from 'playwright-core';
import { type DesktopProgram, startDesktop } from './started-desktop';

/** The desktop program with the sample book open, and the keys of a secretary. */
export interface DesktopWithSample extends DesktopProgram {
  /** The page of the window there is now. */
  readonly page: () => Promise<Page>;
  readonly press: (...keys: string[]) => Promise<void>;
  /** Goes on writing at the end of an item. */
  readonly writeIn: (item: string, words: string) => Promise<void>;
}

/** Starts the desktop program where Minutebook was never used, and opens the sample. */
export async function startWithSample(): Promise<DesktopWithSample> {
  const program = await startDesktop();
  const page = () => program.app.firstWindow();
  const first = await page();
  await first.getByRole('button', { name: 'Open the sample book' }).press('Enter');
  await first.locator('.minute-editor').waitFor();
  const press = async (...keys: string[]) => {
    const { keyboard } = await page();
    for (const key of keys) {
      await keyboard.press(key);
      await new Promise(resolve => setTimeout(resolve, 30));
    }
  };
  // The program that runs changes with each start, so it is looked up.
  return Object.assign(program, {
    page,
    press,
    writeIn: async (item: string, words: string) => {
      const shown = await page();
      await press('Control+g');
      await shown.getByRole('dialog', { name: 'Go to an item' }).waitFor();
      await shown.keyboard.type(item);
      await press('Enter');
      await shown.locator(`.minute-editor:focus[aria-label^="Minute of item ${item},"]`).waitFor();
      await press('Control+End', 'Enter');
      await shown.keyboard.type(words);
    },
  });
}
