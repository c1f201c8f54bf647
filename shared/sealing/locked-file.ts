import { type BackupRefusal, isBackupRefusal } from '../backup/backup';
import { checkedParts } from '../backup/checked-parts';
import { CHECKSUMS, checksumList } from '../backup/checksums';
import { BACKUP_VERSION, LockedManifest, MANIFEST, README_NAME } from '../backup/manifest';
import { damaged } from '../backup/refusals';
import { utf8 } from '../bytes/utf8';
import { zipped } from '../bytes/zip';
import { SCHEMA } from '../model/book';
import { KEY_README, LOCKED_README } from './locked-readme';

/** The part that holds the backup itself, in the form of age. */
const SEALED = 'backup.age';

/** The part that holds the key to it, where it has one; itself locked with the passphrase. */
const KEY = 'key.age';

/** What is locked in a file, as it lies there. */
export interface LockedParts {
  readonly sealed: Uint8Array;
  /** The key of `sealed`; `null` where the passphrase itself opens it. */
  readonly key: Uint8Array | null;
}

/**
 * A zip of what is locked, with check sums of it: so a damaged file can be told from a wrong
 * passphrase. Outside stands nothing of the book but when it was made.
 */
export function lockedFile({ sealed, key }: LockedParts, made: string): Uint8Array {
  const parts = new Map<string, Uint8Array>([
    [README_NAME, utf8(key === null ? LOCKED_README : KEY_README)],
    [MANIFEST, utf8(`${JSON.stringify(manifestOf(made), null, 1)}\n`)],
    [SEALED, sealed],
  ]);
  if (key !== null) parts.set(KEY, key);
  parts.set(CHECKSUMS, checksumList(parts));
  return zipped(parts, made, new Set([SEALED]));
}

/** What is locked in a file, which is as it was written; or why it is not such a file. */
export function lockedParts(bytes: Uint8Array): LockedParts | BackupRefusal {
  const checked = checkedParts(bytes);
  if (isBackupRefusal(checked)) return checked;
  const sealed = checked.listed.get(SEALED);
  if (sealed === undefined || !LockedManifest.safeParse(checked.manifest).success) {
    return damaged('what it says of itself cannot be read');
  }
  return { sealed, key: checked.listed.get(KEY) ?? null };
}

function manifestOf(made: string): LockedManifest {
  return {
    format: 'minutebook-backup',
    version: BACKUP_VERSION,
    schema: SCHEMA,
    made,
    locked: true,
  };
}
