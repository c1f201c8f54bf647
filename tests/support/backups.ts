import { type Backup, isBackupRefusal, type OpenedBackup } from '../../shared/backup/backup';
import { openBackup } from '../../shared/backup/read-backup';
import { backupFile, type DatedBackup } from '../../shared/backup/write-backup';
import { isZipFault, unzipped } from '../../shared/bytes/zip';
import type { Book } from '../../shared/model/book';

/** When the backups of the tests are made. */
export const MADE = '2018-08-21T10:12:07';

/** A backup of this book and nothing else. */
export function backupOf(book: Book, known: Partial<Backup> = {}): DatedBackup {
  return { book, setAside: [], attachments: new Map(), name: 'Minutebook', ...known, made: MADE };
}

/** The bytes of such a backup. */
export function bytesOf(book: Book, known: Partial<Backup> = {}): Uint8Array {
  return backupFile(backupOf(book, known));
}

/** The backup in these bytes; throws where it is refused. */
export function openedFrom(bytes: Uint8Array): OpenedBackup {
  const opened = openBackup(bytes);
  if (isBackupRefusal(opened)) throw new Error(`${opened.code}: ${opened.message}`);
  return opened;
}

/** The parts of a zip without any limit worth the name. */
export function partsIn(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = unzipped(bytes, {
    entries: 1e6,
    unpacked: 1e9,
    text: 1e9,
    textEnding: '',
  });
  if (isZipFault(parts)) throw new Error(parts.why);
  return new Map(parts);
}

/** The book in these bytes, whole; throws where it is refused or a record of it cannot be read. */
export function wholeBookFrom(bytes: Uint8Array): Book {
  const { book, setAside } = openedFrom(bytes).backup;
  if (setAside.length > 0) throw new Error('The book has records that cannot be read.');
  return book;
}
