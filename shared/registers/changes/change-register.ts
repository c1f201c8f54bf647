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
  const known = KNOWN.get(book)?.get(codeId);
  if (known) return known;
  const code = recordOf(book, 'code', codeId);
  if (!code) return null;
  const register = registerOf(book, code);
  KNOWN.set(book, new Map([...(KNOWN.get(book) ?? []), [codeId, register]]));
  return register;
}

/** A book never changes: its registers are looked for once. */
const KNOWN = new WeakMap<Book, ReadonlyMap<Id, ChangeRegister>>();

function registerOf(book: Book, code: Code): ChangeRegister {
  const belongs = (record: { codeId: Id; removedAt?: string }) =>
    record.codeId === code.id && record.removedAt === undefined;
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
    modifications: inReferenceOrder(modifications).flatMap(
      each => modificationAsAt(code, each, day) ?? [],
    ),
    releases: releasesAsAt({ releases }, day),
  };
}

/** The releases of a register as at a day, in the order of their dates. */
export function releasesAsAt(
  { releases }: Pick<ChangeRegister, 'releases'>,
  day: PartialDate,
): ReleaseAsAt[] {
  return releases.flatMap(each => releaseAsAt(each, day) ?? []).toSorted(byDate);
}

/** In the order of their references as people count: `P99` before `P344`, `MP102` before `MP102A`. */
export function inReferenceOrder<T extends { readonly reference: string }>(all: readonly T[]): T[] {
  return all
    .map(one => ({ one, place: placeOf(one.reference) }))
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ one }) => one);
}

/** More figures than this has no reference. */
const MOST_FIGURES = 12;

/** Sorts as the reference counts; a collator that counts takes a hundred times as long. */
function placeOf(reference: string): string {
  return reference.toUpperCase().replace(/\d+/g, figures => figures.padStart(MOST_FIGURES, '0'));
}

const IN_NUMBERS = new Intl.Collator('en-GB', { numeric: true });

function byDate(a: ReleaseAsAt, b: ReleaseAsAt): number {
  const [first, second] = [a.facts.date ?? LAST, b.facts.date ?? LAST];
  if (first !== second) return first < second ? -1 : 1;
  return IN_NUMBERS.compare(a.facts.name, b.facts.name);
}

/** Sorts after every date. */
const LAST = '~';
