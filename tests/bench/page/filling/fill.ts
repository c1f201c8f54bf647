import { secondCopyOn } from '../../../../renderer/books/second-copy-on';
import { browserHost } from '../../../../renderer/host/browser/browser-host';
import { notesOn } from '../../../../renderer/storage/notes';
import { scribeAtDatabase } from '../../../../renderer/storage/scribe-at-database';
import { isStorageRefusal, openStorage } from '../../../../renderer/storage/storage';
import type { AnyRecord } from '../../../../shared/model/record';

/** The name under which the program keeps its book. */
const BOOK_NAME = 'minutebook';

async function opened() {
  const result = await openStorage(BOOK_NAME, {
    copy: secondCopyOn(browserHost(BOOK_NAME), BOOK_NAME),
    notes: notesOn(BOOK_NAME),
    scribeFor: scribeAtDatabase,
    now: () => new Date().toISOString(),
    tell: () => {},
    found: () => {},
  });
  if (isStorageRefusal(result)) throw new Error(result.message);
  const { storage } = result;
  return { storage, hand: storage.takeInHand() };
}

const opening = opened();

/** Saves records as the program does. */
async function save(records: readonly AnyRecord[]): Promise<void> {
  const { hand } = await opening;
  await hand.save({ put: records, remove: [] }, new Date().toISOString());
}

/** Brings the second copy up to what was saved, and closes the book as a window does. */
async function close(): Promise<void> {
  const { storage, hand } = await opening;
  await storage.copy();
  hand.closeCleanly();
  storage.close();
}

declare global {
  interface Window {
    filling: { readonly save: typeof save; readonly close: typeof close };
  }
}

window.filling = { save, close };
