import type { Page } from 'playwright-core';

/** A screen of the program, and the keys that lead to it from the open sample meeting. */
export interface ScreenOfProgram {
  /** What its picture is called: `in-session`. */
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const keys =
  (...pressed: string[]) =>
  async (page: Page) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

/** Every screen there is, as a secretary comes to it from the sample's latest meeting. */
export const SCREENS: readonly ScreenOfProgram[] = [
  { name: 'meeting', open: keys() },
  { name: 'writing', open: keys('Control+g', '3', 'Enter') },
  { name: 'attendance', open: keys('Alt+a') },
  { name: 'guest', open: keys('Alt+a', 'g', 'Tab', 'Tab', 'Tab') },
  { name: 'private-notes', open: keys('Alt+n') },
  { name: 'item-alone', open: keys('F9') },
  { name: 'palette', open: keys('Control+k') },
  { name: 'go-to-item', open: keys('Control+g') },
  { name: 'keys', open: keys('F1') },
  { name: 'read-back', open: keys('F8') },
  { name: 'find', open: keys('Control+f') },
  { name: 'as-it-stood', open: keys('Control+Alt+y') },
  { name: 'trash', open: keys('Control+Alt+x') },
  { name: 'item-details', open: keys('F2') },
  { name: 'add-items', open: keys('Control+Alt+n') },
  { name: 'meetings', open: keys('Control+Alt+h') },
  { name: 'new-meeting', open: keys('Control+Alt+w') },
  { name: 'meeting-details', open: keys('Control+Alt+d') },
  { name: 'committee', open: keys('Control+,') },
];
