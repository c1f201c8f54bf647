import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
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

  /** Removes what a write left behind that was cut short, when the program starts. */
  async tidy(): Promise<void> {
    const folder = this.folderOf('secondCopy');
    if (folder === null) return;
    for (const name of (await namesIn(folder)).filter(isLeftOver)) {
      await rm(path.join(folder, name), { force: true });
    }
  }

  async names(place: Place): Promise<Answer<readonly string[]>> {
    const folder = this.folderOf(place);
    if (folder === null) return NOT_CHOSEN;
    try {
      return done((await namesIn(folder)).filter(IS_OWN[place]));
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

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
