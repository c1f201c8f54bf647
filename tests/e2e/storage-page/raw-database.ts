/** The database behind the storage's back, as the browser itself gives it. */
export const rawDatabase = {
  /** Does what a fault does to one table of the book. */
  async put(book: string, table: string, row: unknown): Promise<void> {
    await change(book, table, store => store.put(row));
  },

  async putAll(book: string, table: string, rows: readonly unknown[]): Promise<void> {
    await change(book, table, store => {
      for (const row of rows) store.put(row);
    });
  },

  async remove(book: string, table: string, key: string): Promise<void> {
    await change(book, table, store => store.delete(key));
  },

  async empty(book: string, table: string): Promise<void> {
    await change(book, table, store => store.clear());
  },

  /** Takes the actions out of one of the meetings that are kept for the registers. */
  async damageParts(kept: string): Promise<void> {
    const rows = (await rawDatabase.rows(kept, 'parts')) as KeptRow[];
    const row = rows.find(({ kept: { records } }) =>
      JSON.stringify(records).includes('"type":"action"'),
    );
    if (!row) throw new Error('No meeting with an action is kept.');
    const records = row.kept.records.filter(({ kind }) => kind !== 'minute');
    await rawDatabase.put(kept, 'parts', { ...row, kept: { ...row.kept, records } });
  },

  /** Turns one bit of the index that the clerk keeps of a book. */
  async damageIndex(kept: string): Promise<void> {
    const rows = (await rawDatabase.rows(kept, 'state')) as { key: string; bytes?: Uint8Array }[];
    const row = rows.find(({ key }) => key === 'index');
    if (!row?.bytes) throw new Error('No index is kept.');
    const middle = row.bytes.length >> 1;
    const bytes = row.bytes.with(middle, (row.bytes[middle] ?? 0) ^ 1);
    await rawDatabase.put(kept, 'state', { ...row, bytes });
  },

  async rows(book: string, table: string): Promise<unknown> {
    const database = await settled(indexedDB.open(book));
    const rows = await settled(database.transaction(table).objectStore(table).getAll());
    database.close();
    return rows;
  },

  /** The version of the database on disk, or `null` where there is none. */
  async version(book: string): Promise<number | null> {
    const known = await indexedDB.databases();
    return known.find(({ name }) => name === book)?.version ?? null;
  },

  /** Takes the database to a version, as a newer Minutebook does. */
  async upgrade(book: string, version: number): Promise<void> {
    (await settled(indexedDB.open(book, version))).close();
  },

  /** From now on no database can be opened in the usual place, as where its files cannot be read. */
  breakUsualPlace(): void {
    const fail = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    Object.assign(indexedDB, { open: fail, databases: fail, deleteDatabase: fail });
  },

  async wipe(book: string): Promise<void> {
    await settled(indexedDB.deleteDatabase(book));
  },
};

interface KeptRow {
  readonly key: string;
  readonly kept: { readonly records: readonly { readonly kind: string }[] };
}

async function change(
  book: string,
  table: string,
  act: (store: IDBObjectStore) => void,
): Promise<void> {
  const database = await settled(indexedDB.open(book));
  const transaction = database.transaction(table, 'readwrite');
  act(transaction.objectStore(table));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  database.close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
