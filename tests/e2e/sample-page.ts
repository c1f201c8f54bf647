import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Look, openProgram, type Program, type SavedByPage } from './program';

/** The sample book open in Chromium, and the ways a secretary's hands have. */
export interface SamplePage {
  readonly page: Page;
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Goes on writing at the end of an item, by the key that goes to an item. */
  readonly toItem: (number: string) => Promise<void>;
  /** The accessible name of what has the keyboard. */
  readonly focused: () => Promise<string | null | undefined>;
  /** The words before the caret, in its piece of text. */
  readonly beforeCaret: () => Promise<string>;
  /** The file that the page saves when this is done, in a browser or on the desktop. */
  readonly saved: (doing: () => Promise<void>) => Promise<SavedByPage>;
  /** She is asked for a file when this is done, and gives this one. */
  readonly gives: (file: SavedByPage, doing: () => Promise<void>) => Promise<void>;
}

/** Opens the program for the tests of a file; each test opens the sample for itself. */
export function samplePages(): (look?: Look) => Promise<SamplePage> {
  let program: Program;
  const complaints: string[] = [];

  beforeAll(async () => {
    program = await openProgram();
  }, 120_000);

  afterAll(async () => {
    await program?.stop();
  });

  afterEach(async () => {
    await program.closePages();
    expect(complaints.splice(0)).toEqual([]);
  });

  return async look => {
    const page = await program.newPage(look);
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(program.address(page));
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
    return hands(page, program);
  };
}

function hands(page: Page, program: Program): SamplePage {
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      // As keys are, a little apart: the browser tells of a moved caret only after the key.
      await page.waitForTimeout(30);
    }
  };
  return {
    page,
    press,
    type: words => page.keyboard.type(words),
    saved: doing => program.saved(page, doing),
    gives: (file, doing) => program.gives(page, file, doing),
    toItem: async number => {
      await press('Control+g');
      await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
      await page.keyboard.type(number);
      await press('Enter');
      await page.locator(`.minute-editor:focus[aria-label^="Minute of item ${number},"]`).waitFor();
      // For 200 ms after it got the focus the editor takes a caret at its beginning for a mistake of
      // the browser's; no hand is as quick.
      await page.waitForTimeout(220);
    },
    focused: () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    beforeCaret: () =>
      page.evaluate(() => {
        const caret = getSelection();
        return caret?.focusNode?.textContent?.slice(0, caret.focusOffset) ?? '';
      }),
  };
}
