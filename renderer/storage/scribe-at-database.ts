import { partText } from './copy-files';
import type { Database } from './database';
import { lentDatabase } from './lent-database';
import { partAt } from './parts';
import type { Part } from './rows';
import type { LiesAt, Scribe, WrittenPart } from './scribe';

/** A scribe with a connection of its own to the database, for as long as it is asked. */
export function scribeAtDatabase(liesAt: LiesAt): Scribe {
  const { use, end } = lentDatabase(liesAt);
  return { write: part => use(database => writtenFrom(database, part)), end };
}

async function writtenFrom(database: Database, part: Part): Promise<WrittenPart> {
  const { revision, rows } = await partAt(database, part);
  if (rows.length === 0 && part !== null) return { revision, bytes: null };
  return { revision, bytes: new TextEncoder().encode(await partText(part, revision, rows)) };
}
