import { BACKUP_ENDING, backupName } from '../../shared/backup/backup-names';
import { countsInWords } from '../../shared/backup/counts';
import { bookOf, bookText } from '../../shared/model/book';
import type { WholeBook } from '../books/whole-book';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { momentOnTheWall } from '../desk/wall-clock';
import { say } from '../store/said';
import { inWorker } from './in-worker';
import type { Seal, WrittenBackup } from './questions';

/** A backup that was made, under the name it is to have. */
export interface NamedFile extends WrittenBackup {
  readonly name: string;
}

/**
 * Makes a backup of the whole book, also of what could not be saved, and gives it to her as a file;
 * tells whether she has it. Without a passphrase it is not locked.
 */
export async function makeBackup(desk: Desk, passphrase: string | null = null): Promise<boolean> {
  const file = await wholeFile(desk, passphrase).catch(() => null);
  if (file) {
    return giveFile(desk, file, [
      `It was read back: ${countsInWords(file.counts)}.`,
      ...(passphrase === null ? [] : ['It is locked.']),
    ]);
  }
  if (passphrase === null) return givePlainBook(desk);
  // What she wanted locked is never given open.
  say(desk.view, NOT_LOCKED, true);
  return false;
}

async function wholeFile(desk: Desk, passphrase: string | null): Promise<NamedFile> {
  return madeOf(desk, await desk.whole(), passphrase);
}

/** Makes a backup of the whole book and reads it back. Rejects where that cannot be. */
export function madeOf(desk: Desk, whole: WholeBook, seal: Seal): Promise<NamedFile> {
  const { title } = desk.books.current();
  const made = momentOnTheWall();
  return inWorker(async worker => ({
    ...(await worker.ask('write', { ...whole, name: title, made, seal })),
    name: backupName(title, made),
  }));
}

/** Where no backup can be made, the records that can be had, so that she has them in any case. */
async function givePlainBook(desk: Desk): Promise<boolean> {
  const whole = await desk.whole().catch(() => null);
  const book = whole ? bookOf(whole.records) : desk.book.getState().book;
  const name = backupName(desk.books.current().title, momentOnTheWall());
  const bytes = new TextEncoder().encode(bookText(book));
  return giveFile(desk, { name: name.replace(BACKUP_ENDING, '.json'), bytes }, [
    whole ? UNCHECKED : ONLY_PART,
  ]);
}

const UNCHECKED =
  'A checked backup could not be made; this file holds the records alone, and Minutebook opens it too.';

const ONLY_PART =
  'The book on this computer could not be read just now: this file holds only what was open in this window. Please make another backup after a new start.';

const NOT_LOCKED =
  'The locked backup could not be made, and nothing was written. Your book is untouched. Close other programs, which may need the memory, and try again.';
