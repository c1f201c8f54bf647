import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Id } from '../../model/id';
import type { Statement } from '../../model/modification';
import { type ReleaseStatement, release } from '../../model/release';
import { sameValue } from '../../model/same-value';
import { latestName, releaseAsAt } from '../../registers/changes/release-as-at';
import { puttingChecked } from '../checked-change';
import type { CommandContext } from '../command';

/** What became true of a release: by whose word, and by what letter. */
export type ReleaseWord = Omit<ReleaseStatement, 'id'>;

/**
 * Enters a release of a code with what is known of it. `null` where there is no such code, it is given
 * no name, or another release of the code has that name.
 */
export function enterRelease(
  book: Book,
  { codeId, told }: { codeId: Id; told: ReleaseWord },
  { newId }: CommandContext,
): Change | null {
  const name = (told.facts.name ?? '').trim();
  if (!recordOf(book, 'code', codeId) || name === '' || isTaken(book, codeId, name)) return null;
  const facts = { ...told.facts, name };
  return puttingChecked(
    release({ id: newId(), codeId, statements: [{ ...told, id: newId(), facts }] }),
  );
}

/**
 * Says what became true of a release: a date that moved, and by what letter. What was so by then
 * anyway is left out. `null` where there is no such release, or nothing new is said.
 */
export function tellOfRelease(
  book: Book,
  { releaseId, told }: { releaseId: Id; told: ReleaseWord },
  { newId }: CommandContext,
): Change | null {
  const record = recordOf(book, 'release', releaseId);
  if (!record) return null;
  const known: ReadonlyMap<string, unknown> = new Map(
    Object.entries(releaseAsAt(record, told.on)?.facts ?? {}),
  );
  const fresh = Object.entries(told.facts).filter(
    ([fact, value]) => !sameValue(known.get(fact), value),
  );
  if (fresh.length === 0) return null;
  const statement = { ...told, id: newId(), facts: Object.fromEntries(fresh) };
  return puttingChecked({ ...record, statements: [...record.statements, statement] });
}

/**
 * Puts a release into the trash. `null` where it is there already, there is none, or a modification is
 * still meant for it: that would be meant for nothing.
 */
export function removeRelease(
  book: Book,
  releaseId: Id,
  { today, now }: CommandContext,
): Change | null {
  const record = recordOf(book, 'release', releaseId);
  if (!record || record.removedAt !== undefined) return null;
  if (modificationsMeantFor(book, releaseId).length > 0) return null;
  return { put: [{ ...record, removedAt: `${today}T${now}` }], remove: [] };
}

/** The references of the modifications that are meant for a release, or were at any time. */
export function modificationsMeantFor(book: Book, releaseId: Id): string[] {
  return recordsOf(book, 'modification')
    .filter(({ removedAt, statements }) => {
      const isMeant = ({ facts: { targetReleaseId, implementation } }: Statement) =>
        targetReleaseId === releaseId ||
        (implementation?.by === 'release' && implementation.releaseId === releaseId);
      return removedAt === undefined && statements.some(isMeant);
    })
    .map(({ reference }) => reference);
}

/** Puts it back. `null` where it is not in the trash, or another has its name by now. */
export function restoreRelease(book: Book, releaseId: Id): Change | null {
  const record = recordOf(book, 'release', releaseId);
  if (record?.removedAt === undefined) return null;
  if (isTaken(book, record.codeId, latestName(record))) return null;
  const { removedAt, ...stands } = record;
  return { put: [stands], remove: [] };
}

function isTaken(book: Book, codeId: Id, name: string): boolean {
  return recordsOf(book, 'release').some(
    other => other.codeId === codeId && other.removedAt === undefined && latestName(other) === name,
  );
}
