import type { Book } from '../model/book';
import type { Notice } from '../model/notice';
import type { BookCounts } from './counts';

/**
 * All that a backup keeps. `setAside` are records that could not be read, as they lay; `attachments`
 * are files by safe names; `made` is by the clock on the wall (`2018-08-21T10:12:07`), `null` for a
 * plain book file, which does not tell; `name` is what she calls the book.
 */
export interface Backup {
  readonly book: Book;
  readonly setAside: readonly unknown[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly made: string | null;
  readonly name: string;
}

/** A backup that was opened. `counts` are counted in what was read, not believed. */
export interface OpenedBackup {
  readonly backup: Backup;
  readonly counts: BookCounts;
  readonly notices: readonly Notice[];
}

/** Why a file was not opened as a backup, in words for her. Nothing was changed by the attempt. */
export interface BackupRefusal {
  readonly code:
    | 'notABackup'
    | 'cutOff'
    | 'damaged'
    | 'unsafe'
    | 'newer'
    | 'locked'
    | 'wrongPassphrase';
  readonly message: string;
}

/** Whether a file could not be opened as a backup. */
export function isBackupRefusal<T extends object>(
  result: T | BackupRefusal,
): result is BackupRefusal {
  return 'code' in result;
}
