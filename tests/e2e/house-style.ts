import type { Page } from 'playwright-core';
import type { HouseStyle } from '../../shared/model/house-style';

/** Puts a house style behind the app's back where it keeps its book, and opens the book anew. */
export async function withHouseStyle(page: Page, style: Partial<HouseStyle>): Promise<void> {
  // What the page still has to save it would write over this.
  await page.getByText('Saved on this computer').first().waitFor();
  await page.evaluate(putStyle, style);
  await page.reload();
  await page.locator('.minute-editor').waitFor();
}

async function putStyle(style: Partial<HouseStyle>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('minutebook');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const change = database.transaction('records', 'readwrite');
  const records = change.objectStore('records');
  const asking = records.getAll();
  asking.onsuccess = () => {
    for (const record of asking.result) {
      if (record.kind !== 'committee') continue;
      records.put({ ...record, houseStyle: { ...record.houseStyle, ...style } });
    }
  };
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onabort = () => reject(change.error);
  });
  database.close();
}
