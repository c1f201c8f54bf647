import { Decrypter, Encrypter } from 'age-encryption';
import type { BackupRefusal } from '../backup/backup';
import { isBackupRefusal } from '../backup/backup';
import { checkedParts } from '../backup/checked-parts';
import { CHECKSUMS, checksumList } from '../backup/checksums';
import { BACKUP_VERSION, LockedManifest, MANIFEST, README_NAME } from '../backup/manifest';
import { damaged, unsafe, WRONG_PASSPHRASE } from '../backup/refusals';
import { textOf, utf8 } from '../bytes/utf8';
import { zipped } from '../bytes/zip';
import { SCHEMA } from '../model/book';
import { LOCKED_README } from './locked-readme';

/** The part that holds the backup itself, in the form of age. */
const SEALED = 'backup.age';

/**
 * How hard each guess at the passphrase is, as the power of two that scrypt takes for N: what `age`
 * itself takes. About a second and 256 MB, here and for whoever guesses.
 */
const WORK = 18;

/**
 * The backup as a file that needs this passphrase, which must not be empty. It is a zip again, with
 * check sums of what is sealed: so a damaged file can be told from a wrong passphrase. `made` is
 * what the backup in it says; `work` is less only where tests cannot wait. No two are the same
 * bytes: the seal draws its salt and its key at random, or it would be none.
 */
export async function lockedBackup(
  backup: Uint8Array,
  passphrase: string,
  made: string,
  work = WORK,
): Promise<Uint8Array> {
  if (passphrase === '') throw new Error('A backup was to be locked with an empty passphrase.');
  const age = new Encrypter();
  age.setPassphrase(passphrase.normalize('NFC'));
  age.setScryptWorkFactor(work);
  const parts = new Map<string, Uint8Array>([
    [README_NAME, utf8(LOCKED_README)],
    [MANIFEST, utf8(`${JSON.stringify(manifestOf(made), null, 1)}\n`)],
    [SEALED, await age.encrypt(backup)],
  ]);
  parts.set(CHECKSUMS, checksumList(parts));
  return zipped(parts, made, new Set([SEALED]));
}

/** The backup in such a file, for `openBackup`; or why it could not be unlocked. Never throws. */
export async function unlockedBackup(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | BackupRefusal> {
  const checked = checkedParts(bytes);
  if (isBackupRefusal(checked)) return checked;
  const sealed = checked.listed.get(SEALED);
  if (sealed === undefined || !LockedManifest.safeParse(checked.manifest).success) {
    return damaged('what it says of itself cannot be read');
  }
  if (workOf(sealed) > WORK) return unsafe('it asks for more work than a passphrase needs');
  return unsealed(sealed, passphrase);
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

/** What the seal asks for; a hostile one would keep the computer busy for as long as it likes. */
function workOf(sealed: Uint8Array): number {
  const [, work = '0'] = /^-> scrypt \S+ (\d+)$/m.exec(textOf(sealed.subarray(0, 300))) ?? [];
  return Number(work);
}

async function unsealed(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | BackupRefusal> {
  const age = new Decrypter();
  age.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await age.decrypt(sealed);
  } catch (error) {
    // What is sealed is as it was written, so no key fits only where the passphrase is another.
    return isNoMatch(error) ? WRONG_PASSPHRASE : damaged('what is locked in it cannot be read');
  }
}

function isNoMatch(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}
