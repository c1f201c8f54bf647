import type { Page } from 'playwright-core';
import type { Book } from '../../../shared/model/book';

/** Puts a book behind the app's back where it keeps its own, and opens the app on it. */
export async function openWithBook(page: Page, address: string, book: Book): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the sample book' }).waitFor();
  const records = [...book.records.values()];
  for (let from = 0; from < records.length; from += 2_000) {
    await page.evaluate(putRows, records.slice(from, from + 2_000));
  }
  await page.reload();
  await page.locator('.minute-editor').waitFor();
}

async function putRows(rows: readonly unknown[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('minutebook');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const change = database.transaction('records', 'readwrite');
  for (const row of rows) change.objectStore('records').put(row);
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onabort = () => reject(change.error);
  });
  database.close();
}
