import { describe, expect, test } from 'vitest';
import { isBackupRefusal } from '../../shared/backup/backup';
import { checksumList } from '../../shared/backup/checksums';
import { isFolderLock } from '../../shared/backup/folder-lock';
import { openBackup } from '../../shared/backup/read-backup';
import { textOf, utf8 } from '../../shared/bytes/utf8';
import { zipped } from '../../shared/bytes/zip';
import { bookText } from '../../shared/model/book';
import {
  backupLockedBy,
  lockedBackup,
  newFolderLock,
  unlockedBackup,
} from '../../shared/sealing/locked-backup';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf, MADE, openedFrom, partsIn } from '../support/backups';

/** A thousandth of the usual work: these tests try many times. */
const LITTLE_WORK = 8;
const PASSPHRASE = 'Pum câth Ddu 1 £';

const book = openSampleBook().value;
const backup = bytesOf(book);
const locked = await lockedBackup(backup, PASSPHRASE, MADE, LITTLE_WORK);

async function refusalOf(bytes: Uint8Array, passphrase = PASSPHRASE) {
  const unlocked = await unlockedBackup(bytes, passphrase);
  return unlocked instanceof Uint8Array ? null : unlocked;
}

function rebuilt(
  change: (parts: Map<string, Uint8Array>) => void,
  from: Uint8Array = locked,
): Uint8Array {
  const parts = partsIn(from);
  parts.delete('SHA256SUMS');
  change(parts);
  return zipped(new Map([...parts, ['SHA256SUMS', checksumList(parts)]]), MADE);
}

describe('a locked backup', () => {
  test('opens with its passphrase as the backup it was', async () => {
    const unlocked = await unlockedBackup(locked, PASSPHRASE);
    if (isBackupRefusal(unlocked)) throw new Error(unlocked.message);
    expect(unlocked).toEqual(backup);
    expect(bookText(openedFrom(unlocked).backup.book)).toBe(bookText(book));
  });

  test('asks for the passphrase where it is opened without', () => {
    expect(openBackup(locked)).toMatchObject({ code: 'locked' });
  });

  test('opens however the letters of the passphrase are composed', async () => {
    expect(await refusalOf(locked, PASSPHRASE.normalize('NFD'))).toBeNull();
  });

  test('shows nothing of the book to someone who unpacks it', () => {
    const parts = partsIn(locked);
    expect([...parts.keys()]).toEqual(['README.txt', 'manifest.json', 'backup.age', 'SHA256SUMS']);
    expect(JSON.parse(textOf(parts.get('manifest.json') ?? new Uint8Array()))).toEqual({
      format: 'minutebook-backup',
      version: 1,
      schema: 1,
      made: MADE,
      locked: true,
    });
  });

  test('is no two times the same', async () => {
    expect(await lockedBackup(backup, PASSPHRASE, MADE, LITTLE_WORK)).not.toEqual(locked);
  });

  test('cannot be locked with nothing', async () => {
    await expect(lockedBackup(backup, '', MADE)).rejects.toThrow('empty passphrase');
    await expect(newFolderLock('')).rejects.toThrow('empty passphrase');
  });
});

describe('what is wrong with a locked backup is told apart', () => {
  test.each(['', 'pum câth ddu 1 £', `${PASSPHRASE} `])('a wrong passphrase: %j', async wrong => {
    expect((await refusalOf(locked, wrong))?.code).toBe('wrongPassphrase');
  });

  test('a newer version', async () => {
    const newer = rebuilt(parts =>
      parts.set('manifest.json', utf8('{"format":"minutebook-backup","version":2,"schema":1}')),
    );
    expect((await refusalOf(newer))?.code).toBe('newer');
  });

  test('a seal that asks for too much work', async () => {
    const costly = rebuilt(parts => {
      const sealed = parts.get('backup.age') ?? new Uint8Array();
      const text = String.fromCharCode(...sealed.subarray(0, 60)).replace(/ 8\n/, ' 30\n');
      parts.set('backup.age', utf8(text));
    });
    expect((await refusalOf(costly))?.code).toBe('unsafe');
  });

  test('a seal that someone else broke', async () => {
    const broken = rebuilt(parts => {
      const sealed = Uint8Array.from(parts.get('backup.age') ?? []);
      sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
      parts.set('backup.age', sealed);
    });
    expect((await refusalOf(broken))?.code).toBe('damaged');
  });

  test('a backup that is not locked', async () => {
    expect((await refusalOf(backup))?.code).toBe('damaged');
  });

  test('each bit turned over in its beginning and its end is damage, never a wrong passphrase', async () => {
    const small = await lockedBackup(new Uint8Array(9), PASSPHRASE, MADE, LITTLE_WORK);
    for (let bit = 0; bit < small.length * 8; bit += 7) {
      const bytes = Uint8Array.from(small);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const unlocked = await unlockedBackup(bytes, PASSPHRASE);
      if (isBackupRefusal(unlocked)) expect(unlocked.code).not.toBe('wrongPassphrase');
      else expect(unlocked).toEqual(new Uint8Array(9));
    }
  });
});

describe('a backup that is locked without asking for the passphrase', async () => {
  const lock = await newFolderLock(PASSPHRASE, LITTLE_WORK);
  const kept = await backupLockedBy(lock, backup, MADE);

  test('opens with the passphrase that the lock was made with, and no other', async () => {
    expect(await unlockedBackup(kept, PASSPHRASE)).toEqual(backup);
    expect((await refusalOf(kept, 'pum câth ddu 1 £'))?.code).toBe('wrongPassphrase');
    expect(openBackup(kept)).toMatchObject({ code: 'locked' });
  });

  test('shows nothing of the book, and what the lock keeps shows nothing of the key', () => {
    expect([...partsIn(kept).keys()]).toEqual([
      'README.txt',
      'manifest.json',
      'backup.age',
      'key.age',
      'SHA256SUMS',
    ]);
    expect(isFolderLock(lock)).toBe(true);
    expect(JSON.stringify(lock)).not.toContain('SECRET');
    expect(textOf(kept)).not.toContain('SECRET');
  });

  test('does not open with the key of another lock', async () => {
    const other = await newFolderLock(PASSPHRASE, LITTLE_WORK);
    const mixed = await backupLockedBy({ ...other, key: lock.key }, backup, MADE);
    expect((await refusalOf(mixed))?.code).toBe('damaged');
  });

  test.each([
    ['a key that is none', 'damaged', 'key.age', '-----BEGIN AGE ENCRYPTED FILE-----\n'],
    ['a key of other words', 'damaged', 'key.age', 'not a key at all'],
    ['a head of thousands of keys', 'unsafe', 'backup.age', '-> X25519 abc\nabc\n'.repeat(5_000)],
  ])('%s is told', async (_what, code, part, content) => {
    const changed = rebuilt(parts => parts.set(part, utf8(content)), kept);
    expect((await refusalOf(changed))?.code).toBe(code);
  });

  test('a key that asks for too much work is told', async () => {
    const costly = await newFolderLock(PASSPHRASE, LITTLE_WORK);
    const head = utf8('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n');
    const base64 = btoa(String.fromCharCode(...head)).match(/.{1,64}/g) ?? [];
    const key = [
      '-----BEGIN AGE ENCRYPTED FILE-----',
      ...base64,
      '-----END AGE ENCRYPTED FILE-----',
      '',
    ].join('\n');
    const changed = await backupLockedBy({ ...costly, key }, backup, MADE);
    expect((await refusalOf(changed))?.code).toBe('unsafe');
  });

  test.each([
    null,
    {},
    { recipient: 'age1x', key: lock.key },
    { ...lock, key: 'AGE-SECRET-KEY-1' },
  ])('what is no lock is taken for none: %j', value => {
    expect(isFolderLock(value)).toBe(false);
  });
});
