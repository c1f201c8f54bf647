import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, CHROMIUM_PROGRAM } from '../../e2e/chromium';

/**
 * Frames are drawn as soon as they are ready. At sixty a second a key waits up to 17 ms for the next
 * frame, whatever is on the page, and that wait would hide what the page costs.
 */
export const FREE_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A busy machine makes a bench slow; that is no reason to give it up. In milliseconds. */
const PATIENCE = 180_000;

/** A Chromium with the profile in this folder. */
export async function chromiumOn(
  profile: string,
  more: readonly string[] = [],
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM_PROGRAM,
    args: [...CHROMIUM_ARGUMENTS, ...more],
    viewport: { width: 1440, height: 900 },
    timeout: PATIENCE,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** A fresh page that notes when it could first be used: `usableAt` gives that time. */
export async function freshPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(noteWhenUsable, USABLE);
  return page;
}

/** What is on the page once she can write. */
const USABLE = '.minute-editor';

/** When the page could first be used, in milliseconds from its navigation. */
export async function usableAt(page: Page): Promise<number> {
  await page.waitForFunction(() => window.usableAt !== undefined);
  return page.evaluate(() => window.usableAt ?? Number.NaN);
}

declare global {
  interface Window {
    usableAt?: number;
  }
}

/** Notes the first turn after the frame in which the place to write was drawn. */
function noteWhenUsable(selector: string): void {
  const look = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    look.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.usableAt = performance.now();
      };
      port2.postMessage(null);
    });
  });
  look.observe(document, { childList: true, subtree: true });
}
