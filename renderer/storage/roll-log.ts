/** The name of the database that is written for its size alone, and deleted. */
const SCRATCH = 'minutebook-scratch';

/**
 * How much is written. Chromium begins a new log after 4 MB (measured); what is random cannot be
 * packed smaller. A value of 64 KB or more would lie in a file of its own, and not in the log at all.
 */
const CHUNK = 32_768;
const CHUNKS = 192;

/**
 * Has the browser begin a new log file for what lies beside the book, by writing 6 MB and deleting
 * them. After a kill the log may end in half a record: Chromium then starts well once, and finds the
 * database damaged and deletes it at a later start. A log that was left behind is not read again.
 */
export async function rollLog(factory: IDBFactory, pause: () => Promise<void>): Promise<void> {
  const scratch = await opened(factory);
  try {
    for (let count = 0; count < CHUNKS; count += 1) {
      await pause();
      await write(scratch, crypto.getRandomValues(new Uint8Array(CHUNK)));
    }
  } finally {
    scratch.close();
    factory.deleteDatabase(SCRATCH);
  }
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(SCRATCH, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('scratch');
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function write(scratch: IDBDatabase, chunk: Uint8Array): Promise<void> {
  const writing = scratch.transaction('scratch', 'readwrite', { durability: 'relaxed' });
  writing.objectStore('scratch').put(chunk, 'chunk');
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
}
