import { putSecondBook } from '../books/second-book';
import type { Desk } from '../desk/desk';
import { goToBook, openAnew } from '../desk/other-book';
import { momentOnTheWall } from '../desk/wall-clock';
import { failureOf } from '../storage/failure';
import { isRow } from '../storage/rows';
import { madeInWords } from './backup-words';
import type { BackupWorker } from './in-worker';
import { makeBackup } from './make-backup';
import type { BackupFacts } from './questions';

/** What is being done just now, in words. */
export type RestoreStep = string;

/** What a backup is restored with. */
export interface Restoring {
  readonly desk: Desk;
  /** Has the backup open. */
  readonly worker: BackupWorker;
  readonly facts: BackupFacts;
  readonly tell: (step: RestoreStep) => void;
}

/** Puts the backup beside the book as a second one, and opens it; words for her where that cannot be. */
export async function openAsSecond(restoring: Restoring): Promise<string | null> {
  const { desk, facts } = restoring;
  const title = titleOf(facts);
  const book = await putBeside(restoring, title);
  if (book === null) return NOT_PUT;
  await goToBook(desk, book, `${title} is open now. Your other book is as it was: see Backups.`);
  return null;
}

/**
 * Writes the book to a backup file, and then opens the restored one in its place. The book as it was
 * stays on this computer under another title; words for her where that cannot be.
 */
export async function putInPlace(restoring: Restoring): Promise<string | null> {
  const { desk, tell } = restoring;
  const { name, title } = desk.books.current();
  tell('Writing your book to a backup file …');
  if (!(await makeBackup(desk))) return NOT_BACKED_UP;
  const book = await putBeside(restoring, title);
  if (book === null) return NOT_PUT;
  const before = `${title}, before ${madeInWords(momentOnTheWall())}`;
  desk.books.rename(name, before);
  await goToBook(
    desk,
    book,
    `The backup is open in the place of your book. The book as it was is kept too, as "${before}".`,
  );
  return null;
}

/** Brings the backup into a book that holds nothing yet; words for her where that cannot be. */
export async function bringIn({ desk, worker, tell }: Restoring): Promise<string | null> {
  tell('Restoring …');
  try {
    const { records, setAside } = await worker.ask('whole');
    await desk.saveUnseen({ put: [...records, ...setAside.filter(isRow)], remove: [] });
  } catch (error) {
    return failureOf(error, 'notSaved').message;
  }
  openAnew(desk, 'Your book is here, as it was when the backup was made.');
  return null;
}

/** The name of the book that it became, or `null`. */
async function putBeside({ desk, worker, tell }: Restoring, title: string): Promise<string | null> {
  tell('Restoring …');
  try {
    return (await putSecondBook(await worker.ask('whole'), title, desk)).name;
  } catch {
    return null;
  }
}

function titleOf({ made, name }: BackupFacts): string {
  if (made === null) return 'Book from a file';
  return `${name === '' ? 'Book' : name}, ${madeInWords(made)}`;
}

const NOT_PUT =
  'The backup could not be put on this computer; perhaps the disk is full. Your book is untouched. Make room, and try again.';

const NOT_BACKED_UP =
  'Your book was not written to a backup file, so nothing was restored. Your book is untouched.';
