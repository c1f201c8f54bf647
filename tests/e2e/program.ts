import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launch, ranUnder } from '../support/electron-standin/launch';
import type { LaunchedApp } from '../support/electron-standin/launched-app';
import { openChromium } from './chromium';
import { freePort, startApp } from './started-app';

/** How a page is looked at. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>;

/** A file that a page has saved, or is given. */
export interface SavedByPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The program under test: the page in a browser, or the desktop program, with the same members. */
export interface Program {
  /** Where it is, ending in a slash. */
  readonly address: (page: Page) => string;
  /** A page on a computer where Minutebook was never used. It is not yet at the program's address. */
  readonly newPage: (look?: Look) => Promise<Page>;
  /** The file that the page saves when this is done: she saves it under the name it proposes. */
  readonly saved: (page: Page, doing: () => Promise<void>) => Promise<SavedByPage>;
  /** She is asked for a file when this is done, and gives this one. */
  readonly gives: (page: Page, file: SavedByPage, doing: () => Promise<void>) => Promise<void>;
  /** When she is next asked for a folder she gives an empty one. */
  readonly givesFolder: (page: Page) => Promise<void>;
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
    saved: async (page, doing) => {
      const [file] = await Promise.all([page.waitForEvent('download'), doing()]);
      return { name: file.suggestedFilename(), bytes: await bytesOf(await file.path()) };
    },
    gives: async (page, { name, bytes }, doing) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), doing()]);
      await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    },
    givesFolder: async page => {
      // No one can answer the browser's own picker here.
      await page.evaluate(() => {
        Object.assign(window, {
          showDirectoryPicker: async () =>
            (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }),
        });
      });
    },
    closePages,
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

/** On the desktop each page is a program of its own, on data of its own. */
function onDesktop(): Program {
  const running: { app: LaunchedApp; userData: string; page: Page }[] = [];
  const behind = (page: Page) => {
    const found = running.find(each => each.page === page);
    if (!found) throw new Error('No program shows this page.');
    return found;
  };
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
      const page = await app.firstWindow();
      running.push({ app, userData, page });
      await page.emulateMedia({ colorScheme });
      if (viewport) await page.setViewportSize(viewport);
      return page;
    },
    saved: (page, doing) => savedOnDesktop(behind(page), doing),
    gives: async (page, { name, bytes }, doing) => {
      const { app, userData } = behind(page);
      const folder = await mkdtemp(path.join(userData, 'given-'));
      await writeFile(path.join(folder, name), bytes);
      await choosing(app, path.join(folder, name));
      await doing();
    },
    givesFolder: async page => {
      const { app, userData } = behind(page);
      await choosing(app, await mkdtemp(path.join(userData, 'stick-')));
    },
    closePages,
    stop: closePages,
  };
}

/** What she answers when she is asked for a file or a folder. */
async function choosing(app: LaunchedApp, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, file);
}

/** She saves under the proposed name, in a folder that holds nothing else. */
async function savedOnDesktop(
  { app, userData }: { app: LaunchedApp; userData: string },
  doing: () => Promise<void>,
): Promise<SavedByPage> {
  const folder = await mkdtemp(path.join(userData, 'saved-'));
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (async (_window: unknown, asked: { defaultPath: string }) => ({
      canceled: false,
      filePath: into + asked.defaultPath.slice(asked.defaultPath.lastIndexOf('/')),
    })) as never;
  }, folder);
  await doing();
  const name = await firstIn(folder);
  return { name, bytes: await bytesOf(path.join(folder, name)) };
}

async function firstIn(folder: string): Promise<string> {
  for (;;) {
    const name = (await readdir(folder)).find(each => !each.startsWith('.'));
    if (name !== undefined) return name;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(file));
}
