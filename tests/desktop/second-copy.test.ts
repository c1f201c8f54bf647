import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readManifest, readPart } from '../../renderer/storage/copy-files';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

const WORDS = 'Typed to be in both copies.';

describe.skipIf(noChromium)('the second copy of the desktop program', () => {
  let program: DesktopWithSample;
  let folder: string;
  beforeEach(async () => {
    program = await startWithSample();
    folder = path.join(program.userData, 'second-copy');
    await program.writeIn('5', WORDS);
    await shows('Saved on this computer');
  });
  afterEach(() => program?.stop());

  async function shows(words: string): Promise<void> {
    await (await program.page()).getByText(words).first().waitFor();
  }

  async function textOf(name: string): Promise<string> {
    return readFile(path.join(folder, name), 'utf8');
  }

  test('is a readable file for each meeting, sealed, with what is called saved', async () => {
    const names = (await readdir(folder)).filter(name => /^meeting-.*\.json$/.test(name));
    expect(names).toHaveLength(3);
    const files = await Promise.all(names.map(async name => readPart(await textOf(name))));
    const manifest = await readManifest(await textOf('manifest.json'));
    const revisions = files.map(file => file?.revision ?? 0);
    expect(Math.min(...revisions)).toBeGreaterThan(0);
    expect(manifest).toMatchObject({ meetings: 3, revision: Math.max(...revisions) });
    const whole = await Promise.all(names.map(textOf));
    expect(whole.filter(text => text.includes(WORDS))).toHaveLength(1);
    expect(whole.every(text => text.includes('\n "sha256": "'))).toBe(true);
  });

  test('brings the book back where the browser lost it, and she is told', async () => {
    await program.app.close();
    const entries = await readdir(program.userData, { recursive: true, withFileTypes: true });
    const databases = entries.filter(entry => entry.name === 'IndexedDB');
    expect(databases).not.toEqual([]);
    for (const { parentPath, name } of databases) {
      await rm(path.join(parentPath, name), { recursive: true });
    }
    await program.again();
    await shows('came back from the second copy');
    await shows(WORDS);
  });

  test('is written anew where it is gone or damaged', async () => {
    await program.app.close();
    const [first = '', ...others] = (await readdir(folder)).filter(name => /^meeting/.test(name));
    await writeFile(path.join(folder, first), 'torn');
    for (const name of others) await rm(path.join(folder, name));
    await program.again();
    await shows(WORDS);
    const whole = async () => {
      const names = (await readdir(folder)).filter(name => /^meeting.*\.json$/.test(name));
      const files = await Promise.all(names.map(async name => readPart(await textOf(name))));
      return files.filter(file => file !== null).length;
    };
    await expect.poll(whole).toBe(3);
  });
});
