import { sameValue } from '../../shared/model/same-value';
import type { Database } from '../storage/database';
import { type AskHeaders, headersOnce } from '../storage/headers';
import { partsToRead } from '../storage/parts';
import { readForClerk } from '../storage/read-for-clerk';
import type { Rows } from '../storage/register-rows';
import type { Part } from '../storage/rows';
import { isNone, rowsOfNothing, wrongRows } from '../storage/wrong-rows';
import type { KeptBook } from './kept-book';

/** What did not agree with the saved minutes. */
export interface LookedOver {
  /** The parts of the book of which something was wrong, in what is kept of them or in their rows. */
  readonly parts: readonly Part[];
  /** Rows in the book's own database, which only the window that has it in hand can put right. */
  readonly rows: Rows;
}

/** What looking over needs from around it. */
export interface LookOverSurroundings {
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly follow: () => Promise<void>;
  readonly pause: () => Promise<void>;
}

/**
 * Compares what is kept of every part, and the rows of the register, with the saved book. What is kept
 * is put right. `alone` runs a step while nothing else is done with what is kept, `follow` brings that
 * up to what is saved.
 */
export async function lookOver(
  kept: KeptBook,
  { alone, follow, pause }: LookOverSurroundings,
): Promise<LookedOver> {
  const wrong = new Set<Part>();
  const rows: Rows[] = [await kept.lent.use(rowsOfNothing)];
  const parts = new Set([...(await kept.lent.use(partsToRead)), ...kept.atHand.parts()]);
  const headers = await kept.lent.use(async database => headersOnce(database));
  for (const part of parts) {
    await pause();
    const isWrong = await alone(async () => {
      await follow();
      return putRight(kept, part);
    });
    if (isWrong) wrong.add(part);
    const ofPart = await kept.lent.use(database => rowsIn(database, part, headers));
    if (!isNone(ofPart)) wrong.add(part);
    rows.push(ofPart);
  }
  return { parts: [...wrong], rows: joined(rows) };
}

/** Whether the part was wrong. */
async function putRight(kept: KeptBook, part: Part): Promise<boolean> {
  const read = await kept.lent.use(from => readForClerk(from, part));
  // Saved between the two: it will be followed, and is looked at when the book is next opened.
  if (read.revision !== kept.revision()) return false;
  if (sameValue(read.kept.records, kept.atHand.of(part))) return false;
  kept.put([read.kept]);
  return true;
}

async function rowsIn(database: Database, part: Part, headers: AskHeaders): Promise<Rows> {
  const { heldBy, ...wrong } = await wrongRows(database, part, headers);
  const ids = new Set(wrong.actions);
  return { ...wrong, heldBy: heldBy.filter(([id]) => ids.has(id)) };
}

function joined(all: readonly Rows[]): Rows {
  return {
    actions: [...new Set(all.flatMap(({ actions }) => actions))],
    mentions: [...new Set(all.flatMap(({ mentions }) => mentions))],
    heldBy: all.flatMap(({ heldBy }) => heldBy),
  };
}
