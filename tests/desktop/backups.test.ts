import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isLeftOver } from '../../electron/files/write-whole';
import type {} from '../../renderer/host/the-host';
import { MANIFEST } from '../../renderer/storage/copy-files';
import { unsealed } from '../../renderer/storage/sealed-text';
import { isBackupRefusal } from '../../shared/backup/backup';
import { openBackup } from '../../shared/backup/read-backup';
import { unlockedBackup } from '../../shared/sealing/locked-backup';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

const PASSPHRASE = 'horse battery staple';

/** The files of the first book's second copy, by their names. */
const FIRST = /^(?!.*~)/;

describe.skipIf(noChromium)('backups of the desktop program', () => {
  let program: DesktopWithSample;
  let stick: string;
  beforeEach(async () => {
    program = await startWithSample();
    stick = path.join(program.userData, 'stick');
    await mkdir(stick);
  });
  afterEach(() => program?.stop());

  async function toBackups(): Promise<void> {
    await program.press('Control+Alt+k');
    await (await program.page()).getByRole('heading', { name: 'Backup and restore' }).waitFor();
  }

  async function press(name: string): Promise<void> {
    await (await program.page()).getByRole('button', { name }).first().press('Enter');
  }

  /** She chooses the stick as the folder, and the first backup is written there. */
  async function chooseStick(): Promise<void> {
    await toBackups();
    await program.app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [folder] })) as never;
    }, stick);
    await press('Choose a folder');
    await expect.poll(() => onStick()).not.toEqual([]);
    await (await program.page()).getByText('A backup is written here').waitFor();
  }

  /** What lies on the stick, without what is only being written. */
  async function onStick(): Promise<string[]> {
    return (await readdir(stick)).filter(name => !isLeftOver(name)).sort();
  }

  async function latest(): Promise<Uint8Array> {
    return new Uint8Array(await readFile(path.join(stick, (await onStick()).at(-1) ?? '')));
  }

  async function says(words: string): Promise<void> {
    await (await program.page()).getByText(words).first().waitFor();
  }

  async function writeAndSave(words: string): Promise<void> {
    await program.writeIn('5', words);
    await says('Saved on this computer');
  }

  async function back(): Promise<void> {
    const page = await program.page();
    await page.goBack();
    await page.locator('.minute-editor').waitFor();
  }

  test('one is written when the program closes, with the last words typed', async () => {
    await chooseStick();
    await back();
    await program.writeIn('5', 'Typed just before closing.');
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await program.app.ended).toBe(0);
    expect(textOf(await latest())).toContain('Typed just before closing.');
  });

  test('one is written after ten minutes of work, and none where nothing was done', async () => {
    await chooseStick();
    await back();
    const page = await program.page();
    await page.clock.install();
    await page.reload();
    await page.locator('.minute-editor').waitFor();
    const before = await onStick();
    await page.clock.fastForward('10:01');
    // Whether something was done is asked about by then: one question is answered after the other.
    await page.evaluate(() => window.minutebookHost?.backupFolder());
    await writeAndSave('Typed in the eleventh minute.');
    await page.clock.fastForward('09:00');
    expect(await onStick()).toEqual(before);
    await page.clock.fastForward('01:00');
    await expect.poll(onStick).not.toEqual(before);
    expect(textOf(await latest())).toContain('Typed in the eleventh minute.');
  });

  test('those that are outdated go, and no file of hers', async () => {
    const kept = [
      'Holiday.docx',
      'My book 2020-03-30 17.00.00.minutebook',
      'My book 2020-04-01 16.00.00.minutebook',
      'Other book 2020-03-30 11.00.00.minutebook',
    ];
    const outdated = [
      'My book 2020-03-30 16.00.00.minutebook',
      'My book 2020-04-01 09.00.00.minutebook',
    ];
    for (const name of [...kept, ...outdated]) await writeFile(path.join(stick, name), 'x');
    await chooseStick();
    await expect.poll(async () => (await onStick()).length).toBe(kept.length + 1);
    expect(await onStick()).toEqual(expect.arrayContaining(kept));
  });

  test('a folder that gives back other bytes than it took is told, and no older one goes', async () => {
    await chooseStick();
    const before = await onStick();
    await program.app.evaluate(() => {
      const { promises } = process.getBuiltinModule('node:fs');
      const read = promises.readFile;
      Object.assign(promises, {
        readFile: async (file: unknown, ...how: never[]) => {
          const found: unknown = await read(file as string, ...how);
          if (String(file).endsWith('.minutebook') && found instanceof Uint8Array)
            found.fill(0, 99, 109);
          return found;
        },
      });
      process.getBuiltinModule('node:module').syncBuiltinESMExports();
    });
    await press('Write one now');
    await says('could not be read back as it was written');
    expect(await onStick()).toEqual(expect.arrayContaining(before));
  });

  test('a stick that was taken out is told, and keeps no window open', async () => {
    await chooseStick();
    await rename(stick, `${stick} in her bag`);
    await press('Write one now');
    await says('its folder cannot be reached; a drive or a share may be gone');
    await back();
    await program.writeIn('5', 'Typed without the stick.');
    await program.app.close();
    expect(await readdir(program.userData)).not.toContain('stick');
    await program.again();
    await says('Typed without the stick.');
  });

  test('where they are locked they stay locked, and the passphrase is nowhere', async () => {
    await chooseStick();
    await press('Lock them with a passphrase');
    const page = await program.page();
    const asks = page.getByRole('region', { name: 'Lock the backups in the folder' });
    await asks.getByLabel('Passphrase').fill(PASSPHRASE);
    await asks.getByLabel('Once more').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await says('New backups here are locked');
    await back();
    await program.app.close();
    await program.again();
    await (await program.page()).locator('.minute-editor').waitFor();
    await program.writeIn('5', 'Typed after a new start.');
    await program.app.close();
    const backup = await unlockedBackup(await latest(), PASSPHRASE);
    expect(openBackup(await latest())).toMatchObject({ code: 'locked' });
    expect(isBackupRefusal(backup) ? backup : textOf(backup)).toContain('Typed after a new start.');
    expect(await filesWith(program.userData, PASSPHRASE)).toEqual([]);
  });

  test('a second book has a second copy of its own, and the first keeps its', async () => {
    await toBackups();
    const file = path.join(stick, 'mine.minutebook');
    await program.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as never;
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
    }, file);
    await press('Make a backup now');
    await says('It was read back');
    const first = await secondCopy(FIRST, MANIFEST);
    await press('Open a backup');
    await press('Open it as a second book');
    await says('is open now');
    await writeAndSave('Only in the second book.');
    const ofSecond = () => secondCopy(/^minutebook-2~/, `minutebook-2~${MANIFEST}`);
    await expect.poll(async () => wordsOf(await ofSecond())).toContain('Only in the second book.');
    expect((await ofSecond()).size).toBe(first.size);
    expect(wordsOf(await secondCopy(FIRST, MANIFEST))).not.toContain('Only in the second');
  });

  /** The files of a book's second copy; it is whole from the moment that its manifest is there. */
  async function secondCopy(names: RegExp, manifest: string): Promise<Map<string, string>> {
    const folder = path.join(program.userData, 'second-copy');
    await expect.poll(() => readdir(folder)).toContain(manifest);
    const found = new Map<string, string>();
    const whole = (await readdir(folder)).filter(each => names.test(each) && !isLeftOver(each));
    for (const name of whole) {
      const content = await unsealed(await readFile(path.join(folder, name), 'utf8'));
      if (content === null) throw new Error(`${name} cannot be read.`);
      found.set(name, JSON.stringify(content));
    }
    return found;
  }
});

function textOf(bytes: Uint8Array): string {
  const opened = openBackup(bytes);
  return isBackupRefusal(opened) ? opened.message : JSON.stringify([...opened.backup.book.records]);
}

function wordsOf(files: Map<string, string>): string {
  return [...files.values()].join();
}

/** The files anywhere in a folder that hold these words. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async file => (await readFile(file)).includes(words) || file.includes(words)),
  );
  return files.filter((_file, at) => found[at]);
}
