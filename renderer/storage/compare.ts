import { isNameOfPart, nameOf, readPart } from './copy-files';
import type { Database } from './database';
import type { LookOver } from './look-over';
import { partsOf } from './parts';
import type { Part } from './rows';
import type { SecondCopy } from './second-copy';

/** What a comparison needs from around it. */
export interface CompareSurroundings {
  readonly database: Database;
  readonly copy: SecondCopy;
  readonly look: LookOver;
  /** Brings the second copy up to what is saved. */
  readonly bringUpToDate: () => Promise<void>;
  /** Runs with no other window, and no copying, at the second copy. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves when there is time for the next part; rejects where there will be none. */
  readonly pause: () => Promise<void>;
}

/** What a comparison found of whole files; what it found inside them is told part by part. */
export interface ComparedFiles {
  /** Files that were gone, and were written anew from the book. */
  readonly gone: readonly string[];
  /** Damaged files of which the book has nothing. Each is kept, under another name. */
  readonly kept: readonly string[];
}

/**
 * Looks over every part of the book, and every file of its second copy, one at a time with a pause
 * before each. Afterwards both copies hold the same.
 */
export async function compare(around: CompareSurroundings): Promise<ComparedFiles> {
  const { database, copy, bringUpToDate, alone } = around;
  await alone(bringUpToDate);
  const before = (await copy.names()).filter(isNameOfPart);
  const parts = await partsOf(database);
  const own = new Set<string>();
  const gone: string[] = [];
  for (const part of parts) {
    const name = await nameOf(part);
    own.add(name);
    if (!(await lookAt(part, around))) gone.push(name);
  }
  const kept: string[] = [];
  for (const name of before.filter(each => !own.has(each))) {
    const isDamaged = await lookIntoFile(name, around);
    if (isDamaged) kept.push(name);
  }
  await alone(bringUpToDate);
  return { gone, kept };
}

/** Looks a part over; tells whether it had a file. */
async function lookAt(
  part: Part,
  { copy, look, bringUpToDate, alone, pause }: CompareSurroundings,
): Promise<boolean> {
  if (look.knows(part)) return true;
  await pause();
  return alone(async () => {
    const isThere = async () => (await copy.read(await nameOf(part))) !== null;
    // A meeting that was made a moment ago has no file yet; that is no damage.
    if (!(await isThere())) await bringUpToDate();
    const wasThere = await isThere();
    await look.part(part);
    return wasThere;
  });
}

/** A file of which the book has no part: its rows come back, or it is done with, or it is damaged. */
async function lookIntoFile(name: string, around: CompareSurroundings): Promise<boolean> {
  const { copy, alone, pause } = around;
  await pause();
  const text = await copy.read(name);
  if (text === null) return false;
  const file = await readPart(text);
  if (file) await lookAt(file.part, around);
  else await alone(() => keepAside(copy, name, text));
  return file === null;
}

/** Out of the way of the files that are read, and with every letter. */
async function keepAside(copy: SecondCopy, name: string, text: string): Promise<void> {
  await copy.write(`damaged-${name}`, text);
  await copy.remove(name);
}
