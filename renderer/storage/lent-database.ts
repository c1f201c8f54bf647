import { type Database, existingDatabase } from './database';
import { openPlace } from './place';
import type { LiesAt } from './scribe';

/** An open database that nobody asks is let go after this, in milliseconds. */
const LET_GO_AFTER = 2_000;

/** A saved book that somebody else has made, lent to a worker that reads in it. */
export interface LentDatabase {
  /** Does something with it. Rejects where it is gone or cannot be read; it is never made. */
  readonly use: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  readonly end: () => void;
}

/** The database that lies there, opened for as long as it is asked. */
export function lentDatabase({ name, bucket }: LiesAt): LentDatabase {
  let database: Database | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(timer);
    database?.dexie.close();
    database = null;
  }

  async function opened(): Promise<Database> {
    // Dexie closes it by itself where the database is to be changed or removed.
    if (database?.dexie.isOpen()) return database;
    database = await existingDatabase(name, (await openPlace(bucket)).factory);
    return database;
  }

  async function use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    clearTimeout(timer);
    try {
      const done = await work(await opened());
      clearTimeout(timer);
      timer = setTimeout(end, LET_GO_AFTER);
      return done;
    } catch (error) {
      end();
      throw error;
    }
  }

  return { use, end };
}
