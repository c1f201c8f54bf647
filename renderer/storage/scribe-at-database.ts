import { partText } from './copy-files';
import { type ExistingDatabase, existingDatabase } from './database';
import { partAt } from './parts';
import { openPlace } from './place';
import type { Part } from './rows';
import type { LiesAt, Scribe, WrittenPart } from './scribe';

/** An open database that nobody asks is let go after this, in milliseconds. */
const LET_GO_AFTER = 2_000;

/** A scribe with a connection of its own to the database, for as long as it is asked. */
export function scribeAtDatabase({ name, bucket }: LiesAt): Scribe {
  let database: ExistingDatabase | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function letGo(): void {
    clearTimeout(timer);
    database?.dexie.close();
    database = null;
  }

  async function opened(): Promise<ExistingDatabase> {
    // Dexie closes it by itself where the database is to be changed or removed.
    if (database?.dexie.isOpen()) return database;
    database = await existingDatabase(name, (await openPlace(bucket)).factory);
    return database;
  }

  async function write(part: Part): Promise<WrittenPart> {
    clearTimeout(timer);
    try {
      const written = await writtenFrom(await opened(), part);
      timer = setTimeout(letGo, LET_GO_AFTER);
      return written;
    } catch (error) {
      letGo();
      throw error;
    }
  }

  return { write, end: letGo };
}

async function writtenFrom(database: ExistingDatabase, part: Part): Promise<WrittenPart> {
  const { revision, rows } = await partAt(database, part);
  if (rows.length === 0 && part !== null) return { revision, bytes: null };
  return { revision, bytes: new TextEncoder().encode(await partText(part, revision, rows)) };
}
