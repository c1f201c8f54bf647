import { namedBackup } from '../../../shared/backup/backup-names';
import { isSafeFileName } from '../../../shared/files/safe-file-name';
import {
  type Answer,
  done,
  type Host,
  type HostRefusal,
  type Place,
  refusal,
} from '../../../shared/host';
import { openBackupFolder } from './backup-folder';

/** Files of one place, as they are kept there. */
interface Files {
  readonly names: () => Promise<readonly string[]>;
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly write: (name: string, bytes: Uint8Array) => Promise<null>;
  readonly remove: (name: string) => Promise<null>;
}

const IS_OWN: { readonly [P in Place]: (name: string) => boolean } = {
  secondCopy: name => name.endsWith('.json'),
  backups: name => namedBackup(name) !== null,
};

type Questions = Pick<Host, 'fileNames' | 'readFrom' | 'writeTo' | 'removeFrom'>;

/** The files that the program keeps by itself, for the book of this name. */
export function placesOf(bookName: string): Questions {
  async function inPlace<T>(
    place: Place,
    name: string | null,
    work: (files: Files) => Promise<T>,
  ): Promise<Answer<T>> {
    if (name !== null && !isSafeFileName(name)) throw new Error(`${name} is no name of a file.`);
    if (name !== null && !IS_OWN[place](name)) {
      return refusal('refused', `${name} is no file of Minutebook's there. Nothing was done.`);
    }
    try {
      const folder =
        place === 'backups' ? await openBackupFolder() : done(await privateFolder(bookName));
      return folder.ok ? done(await work(filesIn(folder.value))) : folder;
    } catch (error) {
      return whyNot(name ?? 'The folder', error);
    }
  }

  return {
    fileNames: place =>
      inPlace(place, null, async files => (await files.names()).filter(IS_OWN[place])),
    readFrom: (place, name) => inPlace(place, name, files => files.read(name)),
    writeTo: (place, name, bytes) => inPlace(place, name, files => files.write(name, bytes)),
    removeFrom: (place, name) => inPlace(place, name, files => files.remove(name)),
  };
}

/** A folder of the origin's private file system. */
async function privateFolder(bookName: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(`copy-of-${bookName}`, { create: true });
}

function filesIn(folder: FileSystemDirectoryHandle): Files {
  return {
    names: async () => {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    read: async name => {
      const handle = await folder.getFileHandle(name).catch(orNull);
      return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
    },
    write: async (name, bytes) => {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
      return null;
    },
    remove: async name => {
      await folder.removeEntry(name).catch(orNull);
      return null;
    },
  };
}

function orNull(error: unknown): null {
  if (nameOf(error) === 'NotFoundError') return null;
  throw error;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  NotFoundError: 'a drive or a share may be gone, or the folder was moved',
  NotAllowedError: 'the browser was not allowed to',
  NoModificationAllowedError: 'another program has it open',
  NotReadableError: 'the drive does not answer as it should, and may be failing',
};

function whyNot(name: string, error: unknown): HostRefusal {
  if (nameOf(error) === 'QuotaExceededError') {
    return refusal(
      'full',
      `${name} was not written: the disk is full. What was there is untouched.`,
    );
  }
  const why = WHY_NOT[nameOf(error)] ?? String(error);
  return refusal('gone', `${name} cannot be reached: ${why}. What was there is untouched.`);
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}
