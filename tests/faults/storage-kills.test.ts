import { EventEmitter, once } from 'node:events';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { load, open, storageDesk } from '../e2e/storage-page/desk';

/** Lets the page save on and on until it has told of so many that are in both copies. */
async function savedUntil(page: Page, prefix: string, enough: number): Promise<string[]> {
  const saved: string[] = [];
  const reached = new EventEmitter();
  await page.exposeFunction('saved', (id: string) => {
    saved.push(id);
    if (saved.length === enough) reached.emit('enough');
  });
  // It ends with the page, in the middle of a save.
  page.evaluate(own => window.bookOnPage.saveOnAndOn(own), prefix).catch(() => {});
  await once(reached, 'enough');
  return saved;
}

describe.skipIf(noChromium)(
  `the storage under kills${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = storageDesk();

    test('what was called saved is there after each of three kills', async () => {
      const book = desk.freshBook();
      const saved: string[] = [];
      let page = await desk.openPage(book);
      for (const enough of [3, 7, 13]) {
        saved.push(...(await savedUntil(page, `kill-${enough}`, enough)));
        await desk.killAndRestart();
        page = await desk.blankPage();
        await open(page, book);
        const there = new Set((await load(page)).records.map(({ id }) => id));
        expect(saved.filter(id => !there.has(id))).toEqual([]);
      }
    });
  },
);
