import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { where } from './program';
import { samplePages } from './sample-page';

/** The page is looked at long after it was opened, when nobody waits for it. */
const LONG_AFTER = 60_000;

describe.skipIf(noChromium)(
  `a register that was found wrong${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    test('is put right by itself, and she is told that the minutes are as they were', async () => {
      const { page, press } = await openSample();
      await press('Control+Alt+1');
      await page.getByText('11 of 19').waitFor();
      await expect.poll(() => forgotMinutesOfAMeeting(page)).toBe(true);
      await page.reload();
      await page.locator('.register-row:focus').waitFor();
      expect(await page.getByText('11 of 19').count()).toBe(0);
      const told = page.getByText('The registers did not agree with the minutes of one meeting');
      await told.waitFor({ timeout: LONG_AFTER });
      await page.getByText('11 of 19').waitFor();
    }, 120_000);
  },
);

/**
 * Takes the minutes of a meeting with actions out of what is kept for the registers alone; tells
 * whether one was kept by now.
 */
function forgotMinutesOfAMeeting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('minutebook registers');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const change = database.transaction('parts', 'readwrite');
    const parts = change.objectStore('parts');
    const asking = parts.getAll();
    asking.onsuccess = () => {
      const rows: { kept: { records: { kind: string }[] } }[] = asking.result;
      const row = rows.find(each => JSON.stringify(each).includes('"type":"action"'));
      if (!row) return change.abort();
      row.kept.records = row.kept.records.filter(({ kind }) => kind !== 'minute');
      return parts.put(row);
    };
    const isKept = await new Promise<boolean>(resolve => {
      change.oncomplete = () => resolve(true);
      change.onabort = () => resolve(false);
    });
    database.close();
    return isKept;
  });
}
