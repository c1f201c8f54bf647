import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../shared/bytes/utf8';
import { lockedBackup } from '../../shared/sealing/locked-backup';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf, MADE, partsIn } from '../support/backups';

const PASSPHRASE = 'Pum câth Ddu 1 £';

/** `age` asks a terminal for its passphrase; `script` is one. */
const canAsk = ['age', 'script'].every(name => !spawnSync(name, ['--version']).error);

let folder: string;
let sealed: string;
let parts: Map<string, Uint8Array>;
const backup = bytesOf(openSampleBook().value);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  sealed = path.join(folder, 'backup.age');
  parts = partsIn(await lockedBackup(backup, PASSPHRASE, MADE));
  writeFileSync(sealed, parts.get('backup.age') ?? '');
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
    const opened = path.join(folder, 'backup.zip');
    await decryptedByAge(opened);
    expect(new Uint8Array(readFileSync(opened))).toEqual(backup);
  });
});

/** Types the passphrase when `age` asks for it. */
function decryptedByAge(output: string): Promise<void> {
  const command = `age --decrypt --output '${output}' '${sealed}'`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { timeout: 60_000 });
  terminal.stdout.on('data', (said: Buffer) => {
    if (said.includes('passphrase')) terminal.stdin.write(`${PASSPHRASE}\n`);
  });
  return new Promise((resolve, reject) => {
    terminal.on('error', reject);
    terminal.on('exit', code => (code === 0 ? resolve() : reject(new Error(`age: ${code}`))));
  });
}
