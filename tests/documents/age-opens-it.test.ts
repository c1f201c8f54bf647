import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../shared/bytes/utf8';
import { backupLockedBy, lockedBackup, newFolderLock } from '../../shared/sealing/locked-backup';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf, MADE, partsIn } from '../support/backups';

const PASSPHRASE = 'Pum câth Ddu 1 £';

/** `age` asks a terminal for its passphrase; `script` is one. */
const canAsk = ['age', 'script'].every(name => !spawnSync(name, ['--version']).error);

let folder: string;
let parts: Map<string, Uint8Array>;
const backup = bytesOf(openSampleBook().value);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  parts = partsIn(await lockedBackup(backup, PASSPHRASE, MADE));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup locked as she locks it', () => {
  test('takes as much work as age itself would', () => {
    const [first, second] = textOf((parts.get('backup.age') ?? backup).subarray(0, 200)).split(
      '\n',
    );
    expect(first).toBe('age-encryption.org/v1');
    expect(second).toMatch(/^-> scrypt \S{22} 18$/);
  });

  test.skipIf(!canAsk)('is opened by the program age, without Minutebook', async () => {
    unpack(parts);
    expect(await decryptedByAge('backup.age')).toEqual(backup);
  });

  test.skipIf(!canAsk)('so is one that was locked without asking, by the key in it', async () => {
    const lock = await newFolderLock(PASSPHRASE);
    unpack(partsIn(await backupLockedBy(lock, backup, MADE)));
    expect(await decryptedByAge('--identity key.age backup.age')).toEqual(backup);
  });
});

function unpack(unpacked: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, content] of unpacked) writeFileSync(path.join(folder, name), content);
}

/** Types the passphrase when `age` asks for it. */
async function decryptedByAge(what: string): Promise<Uint8Array> {
  const opened = path.join(folder, 'backup.zip');
  rmSync(opened, { force: true });
  const command = `age --decrypt --output backup.zip ${what}`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    timeout: 60_000,
  });
  terminal.stdout.on('data', (said: Buffer) => {
    if (said.includes('passphrase')) terminal.stdin.write(`${PASSPHRASE}\n`);
  });
  const [code] = await once(terminal, 'exit');
  if (code !== 0) throw new Error(`age: ${code}`);
  return new Uint8Array(readFileSync(opened));
}
