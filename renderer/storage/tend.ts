import { type ComparedFiles, type CompareSurroundings, compare } from './compare';
import { manifestOf } from './copy-book';
import { rollLog } from './roll-log';
import type { SessionMark } from './session-mark';
import { thinJournal } from './thin-journal';

/** What the care of a book needs from around it. */
export interface TendSurroundings extends CompareSurroundings {
  readonly session: SessionMark;
  /** Where the database lies. */
  readonly factory: IDBFactory;
  readonly now: () => string;
}

/**
 * Takes care of a book in the background, once after it was opened. The two copies are compared
 * thoroughly first, so that the second copy is whole and verified; only then, and only after an
 * unclean exit, the log of the database is rolled; last, the journal is thinned.
 */
export async function tend(around: TendSurroundings): Promise<ComparedFiles> {
  const { session, factory, pause } = around;
  const files = await compare(around);
  if (await session.wasUnclean) await rollLog(factory, pause);
  await session.healed();
  await thin(around);
  return files;
}

async function thin({ database, copy, now, pause }: TendSurroundings): Promise<void> {
  const manifest = await manifestOf(copy);
  if (manifest) await thinJournal(database, manifest.revision, now(), pause);
}
