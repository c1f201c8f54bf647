import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Book, recordsOf } from '../../../shared/model/book';
import type { AnyRecord } from '../../../shared/model/record';
import { meetingsOf } from '../../../shared/registers/meetings';
import { builtScript } from '../../e2e/built-script';

/** How many records are saved in one change. */
const AT_ONCE = 1_500;

/**
 * Puts a book where the program at this address keeps its own, through the program's own storage, as
 * if it had been written here: its records in the order of time, and the second copy.
 */
export async function fillBook(page: Page, root: string, address: string, book: Book) {
  const script = await builtScript(path.join(root, 'tests/bench/page/filling/fill.ts'));
  await page.route(`${address}filling.js`, route =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route(`${address}filling.html`, route =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.goto(`${address}filling.html`);
  await page.waitForFunction(() => window.filling);
  for (const records of inParts(inTime(book))) {
    await page.evaluate(some => window.filling.save(some), records);
  }
  await page.evaluate(() => window.filling.close());
  await page.unrouteAll();
}

const PAGE = '<!doctype html><script type="module" src="/filling.js"></script>';

/** What is of no meeting first, then each meeting with all that is part of it. */
function inTime(book: Book): AnyRecord[] {
  const meetings = recordsOf(book, 'committee').flatMap(({ id }) => meetingsOf(book, id));
  const order = new Map(meetings.map(({ id }, at) => [id, at]));
  const placeOf = (record: AnyRecord) => {
    if (record.kind === 'meeting') return order.get(record.id) ?? -1;
    return 'meetingId' in record ? (order.get(record.meetingId ?? '') ?? -1) : -1;
  };
  return [...book.records.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function inParts(records: readonly AnyRecord[]): AnyRecord[][] {
  const count = Math.ceil(records.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => records.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
