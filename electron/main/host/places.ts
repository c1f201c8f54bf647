import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { namedBackup } from '../../../shared/backup/backup-names';
import { type Answer, done, type Place, refusal } from '../../../shared/host';
import { notRead, notWritten } from '../../files/file-refusal';
import { codeOf, isLeftOver, writeWhole } from '../../files/write-whole';

/** Where the folders are; `null` for one that she has not chosen. */
export type FolderOf = (place: Place) => string | null;

/** Which files of a folder are the program's own; no other is listed, read, written or removed. */
const IS_OWN: { readonly [P in Place]: (name: string) => boolean } = {
  secondCopy: name => name.endsWith('.json'),
  backups: name => namedBackup(name) !== null,
};

/** The files that the program keeps by itself. Names are checked already to be names. */
export class Places {
  private readonly folderOf: FolderOf;

  constructor(folderOf: FolderOf) {
    this.folderOf = folderOf;
  }

  /** Removes what a write to the second copy left behind that was cut short, when the program starts. */
  async tidy(): Promise<void> {
    const folder = this.folderOf('secondCopy');
    if (folder !== null) await removeLeftOvers(folder, 'secondCopy', 0);
  }

  async names(place: Place): Promise<Answer<readonly string[]>> {
    const folder = this.folderOf(place);
    if (folder === null) return NOT_CHOSEN;
    try {
      return done((await namesIn(folder, place)).filter(IS_OWN[place]));
    } catch (error) {
      return notRead(path.basename(folder), error);
    }
  }

  async read(place: Place, name: string): Promise<Answer<Uint8Array | null>> {
    const file = this.fileIn(place, name);
    if (typeof file !== 'string') return file;
    try {
      return done(new Uint8Array(await readFile(file)));
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? done(null) : notRead(name, error);
    }
  }

  async write(place: Place, name: string, bytes: Uint8Array): Promise<Answer<null>> {
    const file = this.fileIn(place, name);
    if (typeof file !== 'string') return file;
    try {
      // A folder that she chose and that is gone is not made anew: it may be a stick's.
      if (place === 'secondCopy') await mkdir(path.dirname(file), { recursive: true });
      await writeWhole(file, bytes);
      if (place === 'backups')
        await removeLeftOvers(path.dirname(file), place, DAY).catch(() => {});
      return done(null);
    } catch (error) {
      return notWritten(name, error);
    }
  }

  async remove(place: Place, name: string): Promise<Answer<null>> {
    const file = this.fileIn(place, name);
    if (typeof file !== 'string') return file;
    try {
      await rm(file, { force: true });
      return done(null);
    } catch (error) {
      return notWritten(name, error);
    }
  }

  private fileIn(place: Place, name: string) {
    const folder = this.folderOf(place);
    if (folder === null) return NOT_CHOSEN;
    if (!IS_OWN[place](name)) {
      return refusal('refused', `${name} is no file of Minutebook's there. Nothing was done.`);
    }
    return path.join(folder, name);
  }
}

const NOT_CHOSEN = refusal(
  'notHere',
  'No folder for backups is chosen yet. Choose one, and Minutebook writes them there.',
);

/** In a folder that she chose another computer may be writing just now. */
const DAY = 24 * 60 * 60 * 1_000;

/** Removes what writes left behind that were cut short, if it is older than so many milliseconds. */
async function removeLeftOvers(folder: string, place: Place, age: number): Promise<void> {
  for (const name of (await namesIn(folder, place)).filter(isLeftOver)) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs >= age) await rm(file, { force: true });
  }
}

/** The second copy is not there before the first change; a folder of hers that is gone is told. */
async function namesIn(folder: string, place: Place): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (place === 'secondCopy' && codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
