import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Places } from '../../../../electron/main/host/places';
import type { Place } from '../../../../shared/host';

const BACKUP = 'My book 2018-08-21 10.12.07.minutebook';
const CUT_SHORT = '.0123456789ab.tmp';
const BYTES = new Uint8Array([77, 66]);

describe('the folders that the program keeps', () => {
  let root: string;
  let places: Places;
  const folder = (place: Place) => path.join(root, place);
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'minutebook-places-'));
    places = new Places(folder);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function cutShort(place: Place, hoursAgo: number): Promise<void> {
    await mkdir(folder(place), { recursive: true });
    const file = path.join(folder(place), CUT_SHORT);
    await writeFile(file, 'half a file');
    const then = new Date(Date.now() - hoursAgo * 3_600_000);
    await utimes(file, then, then);
  }

  test('what a cut-short write left is gone from the second copy after a new start', async () => {
    await cutShort('secondCopy', 0);
    await places.tidy();
    expect(await readdir(folder('secondCopy'))).toEqual([]);
  });

  test('from her folder it goes a day later: another computer may be writing there', async () => {
    await cutShort('backups', 2);
    expect(await places.write('backups', BACKUP, BYTES)).toMatchObject({ ok: true });
    expect((await readdir(folder('backups'))).sort()).toEqual([CUT_SHORT, BACKUP]);
    await cutShort('backups', 25);
    await places.write('backups', BACKUP, BYTES);
    expect(await readdir(folder('backups'))).toEqual([BACKUP]);
  });

  test('the second copy makes its folder, hers is not made anew', async () => {
    expect(await places.write('secondCopy', 'book.json', BYTES)).toMatchObject({ ok: true });
    expect(await places.write('backups', BACKUP, BYTES)).toMatchObject({ code: 'gone' });
    expect(await readdir(root)).toEqual(['secondCopy']);
  });

  test('of other files nothing is listed, and a folder of hers that is gone is told', async () => {
    expect(await places.names('secondCopy')).toEqual({ ok: true, value: [] });
    expect(await places.names('backups')).toMatchObject({ ok: false, code: 'gone' });
    await mkdir(folder('backups'));
    await writeFile(path.join(folder('backups'), 'Holiday.docx'), 'hers');
    await places.write('backups', BACKUP, BYTES);
    expect(await places.names('backups')).toEqual({ ok: true, value: [BACKUP] });
  });
});
