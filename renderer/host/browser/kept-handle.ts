/** A small database beside the book's: a browser keeps handles of folders nowhere else. */
const DATABASE = 'minutebook-folders';
const STORE = 'folders';

/** The folder kept under this name, or `null`. */
export async function keptFolder(name: string): Promise<FileSystemDirectoryHandle | null> {
  const found = await kept(name);
  return found instanceof FileSystemDirectoryHandle ? found : null;
}

/** What is kept beside the folders under this name. */
export function kept(name: string): Promise<unknown> {
  return inStore('readonly', store => store.get(name));
}

/** Keeps a folder, or something that belongs to one, under this name. */
export async function keep(name: string, what: unknown): Promise<void> {
  await inStore('readwrite', store => store.put(what, name));
}

async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await resultOf(opening);
  try {
    return await resultOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
