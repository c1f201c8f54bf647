import type { Database } from './database';
import type { Found } from './look-over';
import { mayBeLostValue, removeLostValues } from './lost-values';
import { rowsInForm } from './register-rows';
import { restoreAll } from './restore';
import { isRow } from './rows';
import type { SecondCopy } from './second-copy';

/** What mending needs from around it. */
export interface MendSurroundings {
  readonly database: Database;
  readonly copy: SecondCopy;
  readonly now: () => string;
  readonly tell: (found: Found) => void;
  /** Runs with no other window, and no copying, at the second copy. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Does some work, and once more where lost values were in its way and have been mended. */
export type Mended = <T>(work: () => PromiseLike<T>) => Promise<T>;

/**
 * Work on a database of which the browser may have lost single values: one lost value would fail
 * every reading that comes across it. Its records come back from the second copy.
 */
export function mended(around: MendSurroundings): Mended {
  let isWorthLooking = true;
  let looking: Promise<boolean> | null = null;

  async function look(): Promise<boolean> {
    const isMended = await mend(around).finally(() => {
      looking = null;
    });
    isWorthLooking = isMended;
    return isMended;
  }

  return async work => {
    try {
      return await work();
    } catch (error) {
      if (!isWorthLooking || !mayBeLostValue(error)) throw error;
      looking ??= look();
      if (!(await looking)) throw error;
    }
    return work();
  };
}

/** Tells whether there was something to mend. */
async function mend({ database, copy, now, tell, alone }: MendSurroundings): Promise<boolean> {
  const lost = await removeLostValues(database);
  if (lost === null) return false;
  const { restored } = await alone(() => restoreAll(database, copy, now()));
  await rowsInForm(database);
  const rows = (await database.records.bulkGet([...restored])).filter(isRow);
  const back = new Set(restored);
  const found = { unreadable: [], rewritten: null, lost: lost.filter(id => !back.has(id)) };
  if (rows.length + found.lost.length > 0) tell({ ...found, restored: rows });
  return true;
}
