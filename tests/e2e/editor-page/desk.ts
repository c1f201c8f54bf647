import type { Browser, Locator, Page } from 'playwright-core';
import type { Block } from '../../../shared/model/block';

/** A page with one minute, and hands on the keyboard. */
export interface EditorDesk {
  readonly page: Page;
  readonly minute: Locator;
  readonly blocks: () => Promise<readonly Block[]>;
  readonly put: (...blocks: Block[]) => Promise<void>;
  /** A little apart, as keys are: the browser tells of a moved caret only after the key. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What the page complained of so far. */
  readonly complaints: readonly string[];
}

/** In the page: the blocks once what was typed is drawn, which takes a turn or two. */
export function drawnBlocks(): Promise<readonly Block[]> {
  return new Promise(resolve =>
    requestAnimationFrame(() => setTimeout(() => resolve(window.minuteOnPage.blocks))),
  );
}

/** Opens the page at an address, the caret in its minute. */
export async function openDesk(browser: Browser, address: string): Promise<EditorDesk> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  const minute = page.getByRole('textbox', { name: 'Minute of item 3' });
  await minute.waitFor();
  return {
    page,
    minute,
    complaints,
    blocks: () => page.evaluate(drawnBlocks),
    put: async (...given) => {
      await page.evaluate(each => window.minuteOnPage.put(each), given);
      await page.evaluate(drawnBlocks);
    },
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.waitForTimeout(20);
      }
    },
    type: text => page.keyboard.type(text, { delay: 2 }),
  };
}
