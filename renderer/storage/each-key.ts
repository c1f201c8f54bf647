import type { Table } from 'dexie';

/**
 * The rows that an index has under each of these keys. One question a key, all on their way at once:
 * a cursor that goes from key to key waits for every step.
 */
export async function rowsUnder<T>(
  table: Table<T, string>,
  index: string,
  keys: Iterable<string | readonly string[]>,
): Promise<T[]> {
  const asked = [...keys].map(key => table.where(index).equals(key).toArray());
  return (await Promise.all(asked)).flat();
}

/** The primary keys that an index has under each of these keys. */
export async function keysUnder<T>(
  table: Table<T, string>,
  index: string,
  keys: Iterable<string>,
): Promise<string[]> {
  const asked = [...keys].map(key => table.where(index).equals(key).primaryKeys());
  return (await Promise.all(asked)).flat();
}
