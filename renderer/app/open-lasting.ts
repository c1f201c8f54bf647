import type { Book } from '../../shared/model/book';
import type { BookStorage, StorageEvent, StorageSurroundings } from '../storage/book-storage';
import { failureOf, StorageFailure } from '../storage/failure';
import { lastingStorage } from '../storage/lasting-storage';
import { notesOn } from '../storage/notes';
import type { StorageRefusal } from '../storage/refusal';
import { scribeInWorker } from '../storage/scribe-in-worker';
import { isStorageRefusal, type OpenedStorage, openStorage } from '../storage/storage';
import type { BookStore } from '../store/book-store';
import { say } from '../store/said';
import type { ViewStore } from '../store/view-store';

/** What opening a book in a window needs from around it. */
export interface LastingSurroundings extends Pick<StorageSurroundings, 'copy' | 'now' | 'found'> {
  readonly book: BookStore;
  readonly view: ViewStore;
}

/**
 * Opens the book of that name so that it stays open: where the browser closes its database under the
 * window, it is opened anew with what the second copy holds, and she is told.
 */
export async function openLasting(
  name: string,
  { book, view, ...around }: LastingSurroundings,
): Promise<OpenedStorage | StorageRefusal> {
  const open = () =>
    openStorage(name, { ...around, notes: notesOn(name), scribeFor: scribeInWorker, tell });
  const opened = await open();
  if (isStorageRefusal(opened)) return opened;
  const storage = lastingStorage(opened.storage, async () => {
    const again = await open();
    if (isStorageRefusal(again)) throw new StorageFailure(whyClosed(again));
    for (const { message } of again.notices) say(view, message, true);
    return notEmptied(again.storage, book.getState().book);
  });

  function tell(event: StorageEvent): void {
    if (event === 'newVersion') shut(view, new StorageFailure('newerBook'));
    // Whatever is asked next opens it anew, so it is asked at once.
    if (event === 'closed') storage.revision().catch(error => shut(view, error));
  }

  return { ...opened, storage };
}

function whyClosed({ code }: StorageRefusal): 'newerBook' | 'full' | 'closed' {
  return code === 'cannotOpen' ? 'closed' : code;
}

/** With neither copy there is nothing to go on with, and what is typed would be all that is kept. */
async function notEmptied(storage: BookStorage, atHand: Book): Promise<BookStorage> {
  if (atHand.records.size > 0 && (await storage.revision()) === 0) {
    storage.close();
    throw new StorageFailure('closed');
  }
  return storage;
}

/** Says that nothing can be saved any more, and why. */
function shut(view: ViewStore, error: unknown): void {
  const { code, message } = failureOf(error, 'closed');
  view.setState({ saving: { state: 'failed', code, message }, readOnly: code === 'newerBook' });
}
