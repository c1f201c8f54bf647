import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLeftOver, writeWhole } from '../../../electron/files/write-whole';
import { seededWeakness } from '../../support/seeded-weakness';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'minutebook-write-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is written, and written over, and nothing lies beside it', async () => {
  const file = path.join(folder, 'book.json');
  await writeWhole(file, 'first');
  await writeWhole(file, new Uint8Array([115, 101, 99]));
  expect(await readFile(file, 'utf8')).toBe('sec');
  expect(await readdir(folder)).toEqual(['book.json']);
});

test('what cannot take its place leaves what was there, and nothing beside it', async () => {
  const taken = path.join(folder, 'taken.json');
  await mkdir(path.join(taken, 'inside'), { recursive: true });
  await expect(writeWhole(taken, 'words')).rejects.toThrow();
  await expect(writeWhole(path.join(folder, 'gone', 'a.json'), 'words')).rejects.toThrow('ENOENT');
  expect(await readdir(taken)).toEqual(['inside']);
  expect((await readdir(folder)).filter(isLeftOver)).toEqual([]);
});

test('what a cut-short write leaves is known by its name, and nothing of hers is', () => {
  expect(isLeftOver('.0123456789ab.tmp')).toBe(true);
  for (const name of ['book.json', 'notes.tmp', '.hidden', '.0123456789ab.tmp.docx']) {
    expect(isLeftOver(name)).toBe(false);
  }
});

describe('a process that is killed while it writes', () => {
  const KILLS = 25;
  let writer: string;

  beforeAll(async () => {
    const outDir = path.join(folder, 'built');
    await build({
      root: fileURLToPath(new URL('.', import.meta.url)),
      configFile: false,
      logLevel: 'error',
      plugins: [seededWeakness()],
      build: { ssr: 'writing-on-and-on.ts', outDir, minify: false },
    });
    await writeFile(path.join(outDir, 'package.json'), '{"type":"module"}');
    writer = path.join(outDir, 'writing-on-and-on.js');
  });

  test(`leaves after each of ${KILLS} kills a whole file, never older than what it told`, async () => {
    const file = path.join(folder, 'killed.json');
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = fork(writer, [file]);
      let told = 0;
      child.on('message', (revision: number) => {
        told = revision;
      });
      await once(child, 'message');
      await new Promise(resolve => setTimeout(resolve, (kill * 7) % 40));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { revision, filler } = JSON.parse(await readFile(file, 'utf8'));
      expect(revision).toBeGreaterThanOrEqual(told);
      expect(filler).toHaveLength(1_000_000);
    }
  }, 60_000);
});
