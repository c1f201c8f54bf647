import { type KnownOwner, type Owner, ownerNamed } from '../model/owner';
import { ownersIn } from './structure/owners';

/** The owners of which a word begins with what was typed, those whose name begins so first. */
export function ownersFor(typed: string, known: readonly KnownOwner[]): KnownOwner[] {
  const wanted = plain(typed);
  const begins = known.filter(({ name }) => plain(name).startsWith(wanted));
  const others = known.filter(
    owner => !begins.includes(owner) && hasWord(`${owner.name} ${owner.detail}`, wanted),
  );
  return [...begins, ...others];
}

/** The owners of a text with commas between them: known ones by their id, others by name alone. */
export function ownersOf(text: string, known: readonly KnownOwner[]): Owner[] {
  const owners = text
    .split(/[,;]/)
    .map(name => name.trim().replace(/\s+/g, ' '))
    .filter(name => name !== '')
    .map(name => ownerCalled(name, known) ?? ownerNamed(name));
  return withoutDoubles(owners);
}

/**
 * The owners that an action's own words name at their head, where one of them at least is known:
 * `DCC and Ofgem to provide …` is theirs jointly, also where only DCC sits on the committee.
 */
export function ownersInWordsOf(text: string, known: readonly KnownOwner[]): Owner[] {
  const named = ownersIn(text);
  if (named.every(({ name }) => ownerCalled(name, known) === null)) return [];
  return withoutDoubles(named.map(owner => ownerCalled(owner.name, known) ?? owner));
}

/** The owners, each once. */
export function withoutDoubles(owners: readonly Owner[]): Owner[] {
  return owners.filter(
    (owner, at) => owners.findIndex(({ name }) => plain(name) === plain(owner.name)) === at,
  );
}

function ownerCalled(name: string, known: readonly KnownOwner[]): Owner | null {
  const found =
    known.find(owner => plain(owner.name) === plain(name)) ??
    known.find(owner => withoutArticle(owner.name) === withoutArticle(name));
  return found ? { name: found.name, partyId: found.partyId } : null;
}

function hasWord(text: string, begins: string): boolean {
  return (
    begins === '' ||
    plain(text)
      .split(/[\s(/-]+/)
      .some(word => word.startsWith(begins))
  );
}

function withoutArticle(name: string): string {
  return plain(name).replace(/^the /, '');
}

/** Upper and lower case, and accents, are one in a search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
