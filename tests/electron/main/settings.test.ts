import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settingsIn } from '../../../electron/main/settings';
import { newFolderLock } from '../../../shared/sealing/locked-backup';

describe('the settings of the desktop program', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'minutebook-settings-'));
    file = path.join(folder, 'settings.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('outlive the program', async () => {
    const lock = await newFolderLock('horse battery staple', 1);
    const settings = settingsIn(folder);
    expect(await settings.change({ backupFolder: '/media/stick' })).toBe(true);
    expect(await settings.change({ backupLock: lock })).toBe(true);
    expect(settingsIn(folder).now()).toMatchObject({
      backupFolder: '/media/stick',
      backupLock: lock,
    });
  });

  test('a lock that cannot be read takes the folder with it: no backup there is left open', async () => {
    const lock = await newFolderLock('horse battery staple', 1);
    await settingsIn(folder).change({ backupFolder: '/media/stick', backupLock: lock });
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('age1', 'age2'));
    expect(settingsIn(folder).now()).toMatchObject({ backupFolder: null, backupLock: null });
  });

  test('a disk that takes nothing is told', async () => {
    await mkdir(file);
    expect(await settingsIn(folder).change({ lastFolder: '/home' })).toBe(false);
  });

  test.each(['', '{"window":', '[]', 'null', '{"recent":7,"written":{"a":1}}'])(
    'what is none is as at the first start: %j',
    async text => {
      await writeFile(file, text);
      expect(settingsIn(folder).now()).toEqual(settingsIn(path.join(folder, 'new')).now());
    },
  );
});
