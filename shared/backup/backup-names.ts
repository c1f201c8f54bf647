import { safeFileName } from '../files/safe-file-name';

/** The ending of a backup file. */
export const BACKUP_ENDING = '.minutebook';

/** A backup file as its name tells of it: which book, and when it was made. */
export interface NamedBackup {
  readonly name: string;
  readonly book: string;
  /** By the clock on the wall, `2018-08-21T10:12:07`. */
  readonly made: string;
}

/**
 * The name of a backup: `Minutebook 2018-08-21 10.12.07.minutebook`. Sorted by name, the backups of
 * one book are sorted by time. `made` is by the clock on the wall, `2018-08-21T10:12:07`.
 */
export function backupName(book: string, made: string): string {
  const [day = '', time = ''] = made.split('T');
  const known = safeFileName(book, '', 'Minutebook').slice(0, 60).trim();
  return safeFileName(`${known} ${day} ${time.slice(0, 8).replaceAll(':', '.')}`, BACKUP_ENDING);
}

/** What the name of a backup tells; `null` for any other file, which rotation never touches. */
export function namedBackup(name: string): NamedBackup | null {
  const parts = /^(.+) (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d)\.minutebook$/su.exec(name);
  if (!parts) return null;
  const [, book = '', day, hour, minute, second] = parts;
  return { name, book, made: `${day}T${hour}:${minute}:${second}` };
}
