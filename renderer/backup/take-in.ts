import type { Change } from '../../shared/model/change';
import { isNothing } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import { openAnew } from '../desk/other-book';
import { failureOf } from '../storage/failure';
import type { BackupWorker } from './in-worker';
import { makeBackup } from './make-backup';
import type { ShownImport } from './questions';

/** What taking these entries into the book as it is now would come to. */
export async function tryTaking(
  desk: Desk,
  worker: BackupWorker,
  chosen: readonly Id[],
): Promise<ShownImport> {
  return worker.ask('take', (await desk.whole()).records, chosen);
}

/**
 * Writes the book to a backup file, and then takes the change in and opens the page anew, for what
 * is at hand of the book may now be only part of what a screen needs. Words for her where it cannot.
 */
export async function takeIn(desk: Desk, change: Change, from: string): Promise<string | null> {
  if (isNothing(change)) return 'All of it is in your book already.';
  if (!(await makeBackup(desk))) {
    return 'Your book was not written to a backup file, so nothing was taken in. It is untouched.';
  }
  try {
    await desk.saveUnseen(change);
  } catch (error) {
    return failureOf(error, 'notSaved').message;
  }
  const count = change.put.length;
  openAnew(
    desk,
    `${count === 1 ? '1 record was' : `${count} records were`} taken in from ${from}.`,
  );
  return null;
}
