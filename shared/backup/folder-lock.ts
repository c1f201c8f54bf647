/**
 * What backups are locked with that the program writes by itself, when nobody is asked for a
 * passphrase: `recipient` locks them (age's public key, `age1…`), and `key` opens them again, itself
 * locked with the passphrase (age's ASCII armor). Neither gives away anything without it.
 */
export interface FolderLock {
  readonly recipient: string;
  readonly key: string;
}

const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const KEY =
  /^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]{1,2000}-----END AGE ENCRYPTED FILE-----\n$/;

/** Whether something from disk, or from a page, is what backups are locked with. */
export function isFolderLock(value: unknown): value is FolderLock {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'recipient' in value &&
    typeof value.recipient === 'string' &&
    RECIPIENT.test(value.recipient) &&
    'key' in value &&
    typeof value.key === 'string' &&
    KEY.test(value.key)
  );
}

/** The same, or `null` for backups that are not locked. */
export function isLockOrNone(value: unknown): value is FolderLock | null {
  return value === null || isFolderLock(value);
}
