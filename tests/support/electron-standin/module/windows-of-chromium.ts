import type { BrowserContext, Page } from 'playwright-core';
import type { WebContents } from './web-contents';

const contents = new Map<Page, WebContents>();
let context: BrowserContext | null = null;
let opening = 0;

/** What stands behind a page, or `undefined` where no window shows it. */
export function contentsOf(page: Page): WebContents | undefined {
  return contents.get(page);
}

/** Says what stands behind a page. */
export function showPage(page: Page, shown: WebContents): void {
  contents.set(page, shown);
}

/** From now on windows are made of this Chromium's pages, and a page that is no window is closed. */
export function adoptPages(from: BrowserContext): void {
  context = from;
  from.on('page', page => {
    // The answer of the program to `window.open` was given before; only a denied page is left over.
    if (opening === 0) void page.close().catch(() => {});
  });
}

/** A page for a window: the one Chromium began with, or a new one. */
export async function pageForWindow(): Promise<Page> {
  if (!context) throw new Error('A window can be made only after ready.');
  const first = context.pages().find(page => !contents.has(page) && page.url() === 'about:blank');
  if (first) return first;
  opening += 1;
  try {
    return await context.newPage();
  } finally {
    opening -= 1;
  }
}
