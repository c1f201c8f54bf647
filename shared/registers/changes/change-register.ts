import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Code } from '../../model/code';
import type { Id } from '../../model/id';
import type { Modification } from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import type { Release } from '../../model/release';
import { type ModificationAsAt, modificationAsAt } from './modification-as-at';
import { type ReleaseAsAt, releaseAsAt } from './release-as-at';

/** The modifications and releases of a code, without those in the trash. */
export interface ChangeRegister {
  readonly code: Code;
  readonly modifications: readonly Modification[];
  readonly releases: readonly Release[];
}

/** The register as it stood at the end of a day: what was known by then. */
export interface RegisterAsAt {
  readonly code: Code;
  readonly day: PartialDate;
  /** In the order of their references. */
  readonly modifications: readonly ModificationAsAt[];
  /** In the order of their dates; those without a date last. */
  readonly releases: readonly ReleaseAsAt[];
}

/** The register of a code; `null` where the book has no such code. */
export function changeRegisterOf(book: Book, codeId: Id): ChangeRegister | null {
  const code = recordOf(book, 'code', codeId);
  if (!code) return null;
  const belongs = (record: { codeId: Id; removedAt?: string }) =>
    record.codeId === codeId && record.removedAt === undefined;
  return {
    code,
    modifications: recordsOf(book, 'modification').filter(belongs),
    releases: recordsOf(book, 'release').filter(belongs),
  };
}

/** The register as at a day. */
export function registerAsAt(register: ChangeRegister, day: PartialDate): RegisterAsAt {
  const { code, modifications, releases } = register;
  return {
    code,
    day,
    modifications: modifications
      .flatMap(each => modificationAsAt(code, each, day) ?? [])
      .toSorted((a, b) => byReference(a.modification, b.modification)),
    releases: releases.flatMap(each => releaseAsAt(each, day) ?? []).toSorted(byDate),
  };
}

/** Sorts by reference as people count: `P99` before `P344`, and `MP102` before `MP102A`. */
export function byReference(
  a: Pick<Modification, 'reference'>,
  b: Pick<Modification, 'reference'>,
): number {
  return IN_NUMBERS.compare(a.reference, b.reference);
}

const IN_NUMBERS = new Intl.Collator('en-GB', { numeric: true });

function byDate(a: ReleaseAsAt, b: ReleaseAsAt): number {
  const [first, second] = [a.facts.date ?? LAST, b.facts.date ?? LAST];
  if (first !== second) return first < second ? -1 : 1;
  return IN_NUMBERS.compare(a.facts.name, b.facts.name);
}

/** Sorts after every date. */
const LAST = '~';
