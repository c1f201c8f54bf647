import type { BackupRefusal } from '../../shared/backup/backup';
import type { BookCounts } from '../../shared/backup/counts';
import type { FolderLock } from '../../shared/backup/folder-lock';
import type { Standing } from '../../shared/merge/comparison';
import type { Difference } from '../../shared/merge/differences';
import type { Fault } from '../../shared/merge/faults';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { Notice } from '../../shared/model/notice';
import type { AnyRecord } from '../../shared/model/record';
import type { WholeBook } from '../books/whole-book';

/** What a backup is locked with: a passphrase, what the folder keeps, or nothing. */
export type Seal = string | FolderLock | null;

/** What a backup is to be made of. */
export interface WantedBackup extends WholeBook {
  readonly name: string;
  readonly made: string;
  readonly seal: Seal;
}

/** A backup that was written and read back, with what was counted in it. */
export interface WrittenBackup {
  readonly bytes: Uint8Array;
  readonly counts: BookCounts;
}

/** What an opened backup says of itself; its records stay in the worker. */
export interface BackupFacts {
  readonly made: string | null;
  readonly name: string;
  readonly counts: BookCounts;
  readonly setAside: number;
  readonly notices: readonly Notice[];
}

/** An entry of a comparison as the page shows it. `taken` is whether it is taken by itself. */
export interface ShownEntry {
  readonly id: Id;
  readonly name: string;
  readonly standing: Exclude<Standing, 'same'>;
  readonly taken: boolean;
}

/** A group of a comparison as the page shows it. */
export interface ShownGroup {
  readonly id: Id;
  readonly title: string;
  readonly same: number;
  readonly entries: readonly ShownEntry[];
}

/** What importing comes to: the change, and which chosen entries stay as they are here. */
export interface ShownImport {
  readonly change: Change;
  readonly left: readonly { readonly name: string; readonly fault: Fault }[];
}

/** All that the worker is asked, one member a question. */
export interface BackupQuestions {
  /** Makes a backup and reads it back. */
  write: (wanted: WantedBackup) => WrittenBackup;
  /** What backups are locked with from now on, without asking for this passphrase again. */
  newLock: (passphrase: string) => FolderLock;
  /** Opens a backup and keeps it for the questions below. */
  open: (bytes: Uint8Array, passphrase: string) => BackupFacts | BackupRefusal;
  /** The opened backup itself. */
  whole: () => WholeBook;
  /** The opened backup against our book, kept for the two questions below. */
  compare: (ours: readonly AnyRecord[]) => readonly ShownGroup[];
  /** What differs in one entry of it. */
  differences: (entryId: Id) => readonly Difference[];
  /** What taking these entries into our book, as it is now, comes to. */
  take: (ours: readonly AnyRecord[], chosen: readonly Id[]) => ShownImport;
}
