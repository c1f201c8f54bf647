import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { AnyRecord } from '../../shared/model/record';
import { type ChromiumOnDisk, chromiumOnDisk } from '../e2e/chromium-on-disk';
import { freePort, type StartedApp, startApp } from '../e2e/started-app';
import { pageWith, storageScript } from '../e2e/storage-page/serve';
import { watchDatabase } from './watch-database';

/** A Chromium on a profile, and the page in it. */
export interface Start {
  readonly page: Page;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** Where the storage by itself can be asked, under the program's own address. */
const STORAGE_PAGE = 'storage-page/';

/** The program as it is built, with profiles that can be damaged, for the tests of one file. */
export function programDesk() {
  let app: StartedApp;
  let script: string;
  let folder: string;
  const running = new Set<ChromiumOnDisk>();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'minutebook-faults-'));
    [app, script] = await Promise.all([freePort().then(port => startApp(port)), storageScript()]);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([...running].map(chromium => chromium.kill()));
    await app?.stop();
    if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(profile: string): Promise<Start> {
    const chromium = await chromiumOnDisk(profile);
    running.add(chromium);
    const ending = (end: () => Promise<void>) => async () => {
      await end();
      running.delete(chromium);
    };
    const page = await chromium.newPage();
    await page.addInitScript(watchDatabase);
    page.setDefaultTimeout(30_000);
    return { page, close: ending(chromium.close), kill: ending(chromium.kill) };
  }

  /** Starts the program on a profile, as she does. */
  async function open(profile: string): Promise<Start> {
    const started = await start(profile);
    await started.page.goto(app.address);
    return started;
  }

  /** Starts the storage alone on a profile, under the address of the program. */
  async function openStorage(profile: string): Promise<Start> {
    const started = await start(profile);
    const { page } = started;
    const address = `${app.address}${STORAGE_PAGE}`;
    await page.route(address, route =>
      route.fulfill({ contentType: 'text/html', body: pageWith(`${address}page.js`) }),
    );
    await page.route(`${address}page.js`, route =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await page.goto(address);
    await page.waitForFunction(() => 'bookOnPage' in window);
    return started;
  }

  return {
    open,
    /** Does something on the program's page on a profile, and closes it as she does. */
    onProgram: (profile: string, use: (page: Page) => Promise<void>) =>
      used(() => open(profile), use),
    /** Does something with the storage alone on a profile. */
    onStorage: (profile: string, use: (page: Page) => Promise<void>) =>
      used(() => openStorage(profile), use),
    /** The folder of a profile that no test has used; where `from` is given, a copy of that one. */
    profile: async (name: string, from?: string) => {
      const made = path.join(folder, name);
      await rm(made, { recursive: true, force: true, maxRetries: 5 });
      // Without the locks of the browser that it was made by.
      const filter = (file: string) => !path.basename(file).startsWith('Singleton');
      if (from) await cp(from, made, { recursive: true, filter });
      return made;
    },
  };
}

async function used(
  start: () => Promise<Start>,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await start();
  try {
    await use(page);
  } finally {
    await close();
  }
}

/** How many records are saved in one change. */
const AT_ONCE = 500;

/** Saves a book in both copies, as the program does. */
export async function saveBook(page: Page, records: readonly AnyRecord[]): Promise<void> {
  await page.evaluate(() => window.bookOnPage.open('minutebook'));
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const put = records.slice(from, from + AT_ONCE);
    const { code } = await page.evaluate(
      each => window.bookOnPage.save({ put: each, remove: [] }),
      put,
    );
    if (code !== 'saved') throw new Error(`The book was not saved: ${code}`);
  }
  const copied = await page.evaluate(() => window.bookOnPage.copy());
  if (copied !== 'copied') throw new Error(`The book was not copied: ${copied}`);
}
