import type { SecondCopy } from './second-copy';

/**
 * The second copy in a browser: files of the origin's private file system, in a folder of the
 * book's name. A file is written beside its place and moved there when it is closed.
 */
export function privateFiles(bookName: string): SecondCopy {
  return {
    names: async () => namesIn(await folder(bookName)),
    read: async name => textOf(await fileOrNull(await folder(bookName), name)),
    write: async (name, text) => {
      const file = await (await folder(bookName)).getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    },
    remove: async name => {
      const from = await folder(bookName);
      if (await fileOrNull(from, name)) await from.removeEntry(name);
    },
  };
}

async function folder(bookName: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(`copy-of-${bookName}`, { create: true });
}

async function namesIn(from: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of from.keys()) names.push(name);
  return names;
}

async function fileOrNull(
  from: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle | null> {
  try {
    return await from.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function textOf(file: FileSystemFileHandle | null): Promise<string | null> {
  return file ? (await file.getFile()).text() : null;
}
