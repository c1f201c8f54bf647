import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { load, open, sorted } from '../e2e/storage-page/desk';
import { endingEarly, FAULTS, FAULTS_OF_LARGE_BOOKS, type Fault, listed } from './indexed-db-files';
import { manyMeetings } from './many-meetings';
import { programDesk, saveBook } from './program-desk';

const RECORDS = [...manyMeetings().records.values()];

/** How long the whole book may take to be looked over in the background, in milliseconds. */
const LOOKED_OVER = 90_000;

/**
 * Looks at a page once the book is open and saved; it is never the page of a first run. Tells whether
 * the browser made the database anew, or could not open it.
 */
async function wasBrokenOn(page: Page): Promise<boolean> {
  await page.locator('.minute-editor').waitFor();
  await page.getByText('Saved on this computer').waitFor();
  expect(await page.getByRole('button', { name: 'Open the sample book' }).count()).toBe(0);
  return page.evaluate(() => window.wasBroken ?? false);
}

/** In a page: whether all is done that an unclean exit before this session asks for. */
async function isHealed(): Promise<unknown> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('copy-of-minutebook');
  const file = await (await folder.getFileHandle('session.json')).getFile();
  return JSON.parse(await file.text()).healed;
}

/** Waits until that is so. */
async function healed(page: Page): Promise<void> {
  const latest = Date.now() + LOOKED_OVER;
  while (!(await page.evaluate(isHealed))) {
    if (Date.now() > latest) throw new Error('The book was not looked over in time.');
    await page.waitForTimeout(200);
  }
}

describe.skipIf(noChromium)(
  `faults in the files of a book${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = programDesk();
    let closed: string;
    let killed: string;

    beforeAll(async () => {
      closed = await desk.profile('closed');
      await desk.onStorage(closed, async page => {
        await saveBook(page, RECORDS);
        await page.evaluate(() => window.bookOnPage.closeCleanly());
      });
      killed = await desk.profile('killed', closed);
      const { page, kill } = await desk.open(killed);
      await wasBrokenOn(page);
      await kill();
    }, 240_000);

    async function expectAllThere(profile: string): Promise<void> {
      await desk.onStorage(profile, async page => {
        expect(await open(page, 'minutebook')).toMatchObject({ restored: [], notices: [] });
        expect(sorted((await load(page)).records)).toEqual(sorted(RECORDS));
      });
    }

    test.each([...FAULTS, ...FAULTS_OF_LARGE_BOOKS])(
      '$name: three starts show the book whole, and she is told',
      async ({ damage, mayHide }: Fault) => {
        const profile = await desk.profile('damaged', closed);
        damage(profile);
        for (const start of [1, 2, 3]) {
          await desk.onProgram(profile, async page => {
            const wasBroken = await wasBrokenOn(page);
            if (wasBroken || (start === 1 && !mayHide)) {
              await page.locator('.said-failure').first().waitFor({ timeout: LOOKED_OVER });
            }
          });
        }
        await expectAllThere(profile);
      },
    );

    test('an exit by her is known, and nothing has to be healed after it', async () => {
      const profile = await desk.profile('damaged', closed);
      await desk.onProgram(profile, async page => {
        await wasBrokenOn(page);
        expect(await page.evaluate(isHealed)).toBe(true);
      });
    });

    test.each([1, 200, 900])(
      'after a kill that left the log %i bytes short, no later start finds the book wiped',
      async bytes => {
        const profile = await desk.profile('damaged', killed);
        endingEarly(bytes).damage(profile);
        await desk.onProgram(profile, async page => {
          await wasBrokenOn(page);
          expect(await page.evaluate(isHealed)).toBe(false);
          await healed(page);
        });
        for (const start of [2, 3, 4]) {
          await desk.onProgram(profile, async page => {
            expect(await wasBrokenOn(page), `start ${start}: ${listed(profile)}`).toBe(false);
          });
        }
        await expectAllThere(profile);
      },
    );
  },
);
