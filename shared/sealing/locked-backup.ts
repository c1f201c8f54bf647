import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { type BackupRefusal, isBackupRefusal } from '../backup/backup';
import type { FolderLock } from '../backup/folder-lock';
import { damaged, unsafe, WRONG_PASSPHRASE } from '../backup/refusals';
import { sameBytes } from '../bytes/same-bytes';
import { textOf, utf8 } from '../bytes/utf8';
import { lockedFile, lockedParts } from './locked-file';

/**
 * How hard each guess at the passphrase is, as the power of two that scrypt takes for N: what `age`
 * itself takes. About a second and 256 MB, here and for whoever guesses.
 */
const WORK = 18;

/** The head of a seal is shorter than this, in bytes: a key and its proof for one or two who open it. */
const MOST_HEAD = 1_000;

/**
 * The backup as a file that needs this passphrase, which must not be empty. `made` is what the backup
 * in it says; `work` is less only where tests cannot wait. No two are the same bytes: the seal draws
 * its salt and its key at random, or it would be none.
 */
export async function lockedBackup(
  backup: Uint8Array,
  passphrase: string,
  made: string,
  work = WORK,
): Promise<Uint8Array> {
  const sealed = await sealedWith(passphrase, backup, work);
  return lockedFile({ sealed, key: null }, made);
}

/** What backups can be locked with from now on without asking for this passphrase again. */
export async function newFolderLock(passphrase: string, work = WORK): Promise<FolderLock> {
  const identity = await generateX25519Identity();
  const key = await sealedWith(passphrase, utf8(`${identity}\n`), work);
  return { recipient: await identityToRecipient(identity), key: armor.encode(key) };
}

/**
 * The backup as a file that needs the passphrase of the lock. It is opened once before it is given,
 * by a second key that is then forgotten; rejects where it does not open as it was.
 */
export async function backupLockedBy(
  lock: FolderLock,
  backup: Uint8Array,
  made: string,
): Promise<Uint8Array> {
  const once = await generateX25519Identity();
  const age = new Encrypter();
  age.addRecipient(lock.recipient);
  age.addRecipient(await identityToRecipient(once));
  const sealed = await age.encrypt(backup);
  const opened = await openedWith(once, sealed);
  if (isBackupRefusal(opened) || !sameBytes(opened, backup)) {
    throw new Error('A locked backup does not open as it was.');
  }
  return lockedFile({ sealed, key: utf8(lock.key) }, made);
}

/** The backup in such a file, for `openBackup`; or why it could not be unlocked. Never throws. */
export async function unlockedBackup(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | BackupRefusal> {
  const parts = lockedParts(bytes);
  if (isBackupRefusal(parts)) return parts;
  const { sealed, key } = parts;
  if (key === null) return unsealed(sealed, passphrase);
  const bare = dearmored(key);
  if (bare === null) return damaged('its key cannot be read');
  const identity = await unsealed(bare, passphrase);
  return isBackupRefusal(identity) ? identity : openedWith(textOf(identity).trim(), sealed);
}

async function sealedWith(
  passphrase: string,
  content: Uint8Array,
  work: number,
): Promise<Uint8Array> {
  if (passphrase === '') throw new Error('Something was to be locked with an empty passphrase.');
  const age = new Encrypter();
  age.setPassphrase(passphrase.normalize('NFC'));
  age.setScryptWorkFactor(work);
  return age.encrypt(content);
}

async function unsealed(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | BackupRefusal> {
  if (workOf(sealed) > WORK) return unsafe('it asks for more work than a passphrase needs');
  const age = new Decrypter();
  age.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await age.decrypt(sealed);
  } catch (error) {
    // What is sealed is as it was written, so no key fits only where the passphrase is another.
    return isNoMatch(error) ? WRONG_PASSPHRASE : damaged('what is locked in it cannot be read');
  }
}

/** What is sealed for a key; every failure is damage, since the key came with it. */
async function openedWith(
  identity: string,
  sealed: Uint8Array,
): Promise<Uint8Array | BackupRefusal> {
  if (!hasShortHead(sealed)) return unsafe('it asks for more work than a key needs');
  try {
    const age = new Decrypter();
    age.addIdentity(identity);
    return await age.decrypt(sealed);
  } catch {
    return damaged('what is locked in it cannot be read');
  }
}

/** What the seal asks for; a hostile one would keep the computer busy for as long as it likes. */
function workOf(sealed: Uint8Array): number {
  const [, work = '0'] = /^-> scrypt \S+ (\d+)$/m.exec(textOf(sealed.subarray(0, 300))) ?? [];
  return Number(work);
}

/** Each stanza of a head costs as much as a key does; a hostile one has thousands. */
function hasShortHead(sealed: Uint8Array): boolean {
  return /^--- /m.test(textOf(sealed.subarray(0, MOST_HEAD)));
}

function dearmored(key: Uint8Array): Uint8Array | null {
  try {
    return armor.decode(textOf(key));
  } catch {
    return null;
  }
}

function isNoMatch(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}
