import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type LaunchedApp, launch, ranUnder } from '../support/electron-standin/launch';
import { openChromium } from './chromium';
import { freePort, startApp } from './started-app';

/** How a page is looked at. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>;

/** The program under test: the page in a browser, or the desktop program, with the same members. */
export interface Program {
  /** Where it is, ending in a slash. */
  readonly address: (page: Page) => string;
  /** A page on a computer where Minutebook was never used. It is not yet at the program's address. */
  readonly newPage: (look?: Look) => Promise<Page>;
  readonly closePages: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Which of the two is tested here; `E2E_SHELL=desktop` is the switch. */
export const shell: 'browser' | 'desktop' =
  process.env['E2E_SHELL'] === 'desktop' ? 'desktop' : 'browser';

/** What stands behind the name of a test of the page: where it ran, if not in a browser. */
export const where = shell === 'desktop' ? ` (on the desktop: ${ranUnder()})` : '';

const WIDE = { width: 1440, height: 900 };

/** Opens the program that is under test. */
export function openProgram(): Promise<Program> {
  return shell === 'desktop' ? Promise.resolve(onDesktop()) : inBrowser();
}

async function inBrowser(): Promise<Program> {
  const app = await startApp(await freePort());
  const browser = await openChromium();
  const closePages = async () => {
    await Promise.all(browser.contexts().map(context => context.close()));
  };
  return {
    address: () => app.address,
    // In a context of its own, so that a second window of the same computer can be opened beside it.
    newPage: async look => (await browser.newContext({ viewport: WIDE, ...look })).newPage(),
    closePages,
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

/** On the desktop each page is a program of its own, on data of its own. */
function onDesktop(): Program {
  const running: { app: LaunchedApp; userData: string }[] = [];
  const closePages = async () => {
    for (const { app, userData } of running.splice(0)) {
      await app.kill();
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  return {
    address: page => new URL('/', page.url()).href,
    newPage: async ({ viewport = WIDE, colorScheme = 'light' } = {}) => {
      const userData = await mkdtemp(path.join(tmpdir(), 'minutebook-desktop-'));
      const app = await launch({ userData });
      running.push({ app, userData });
      const page = await app.firstWindow();
      await page.emulateMedia({ colorScheme });
      if (viewport) await page.setViewportSize(viewport);
      return page;
    },
    closePages,
    stop: closePages,
  };
}
