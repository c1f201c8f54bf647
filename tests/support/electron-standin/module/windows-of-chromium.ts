import type { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';

/** What stands behind a page: it knows where the program itself goes, and is told of the rest. */
interface BehindPage extends Pick<EventEmitter, 'emit'> {
  readonly goesThere: (address: string) => boolean;
}

const contents = new Map<Page, BehindPage>();
let context: BrowserContext | null = null;
let opening = 0;
let allowed = 0;

/** What stands behind a page, or `undefined` where no window shows it. */
export function contentsOf(page: Page): BehindPage | undefined {
  return contents.get(page);
}

/** Says what stands behind a page. */
export function showPage(page: Page, shown: BehindPage): void {
  contents.set(page, shown);
}

/** From now on windows are made of this Chromium's pages, and a page that is no window is closed. */
export function adoptPages(from: BrowserContext): void {
  context = from;
  from.on('page', page => {
    if (opening > 0) return;
    // The program's answer to `window.open` was given before: a page that it denied is left over.
    if (allowed > 0) allowed -= 1;
    else void page.close().catch(() => {});
  });
}

/** The next page that opens by itself stays: the program has allowed it. */
export function allowPage(): void {
  allowed += 1;
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
