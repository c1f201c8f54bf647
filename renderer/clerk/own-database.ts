import { type ClerkDatabase, openClerkDatabase } from '../storage/clerk-database';
import type { LiesAt } from '../storage/scribe';

/**
 * The clerk's own database, where it can be had. Without it everything works and is read anew at the
 * next start, so that none of its failures is anybody's.
 */
export function ownDatabase(liesAt: LiesAt): ClerkDatabase {
  let opening: Promise<ClerkDatabase | null> | null = null;

  function opened(): Promise<ClerkDatabase | null> {
    opening ??= openClerkDatabase(liesAt).catch(() => null);
    return opening;
  }

  async function quietly(work: (database: ClerkDatabase) => Promise<void>): Promise<void> {
    const database = await opened();
    if (database) await work(database).catch(() => {});
  }

  return {
    read: async () => (await opened())?.read().catch(() => null) ?? null,
    begin: () => quietly(database => database.begin()),
    keep: kept => quietly(database => database.keep(kept)),
    readIndex: async () => (await opened())?.readIndex().catch(() => null) ?? null,
    keepIndex: index => quietly(database => database.keepIndex(index)),
    close: () => void quietly(async database => database.close()),
  };
}
