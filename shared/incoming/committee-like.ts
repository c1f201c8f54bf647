import { type Book, recordOf, recordsOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import { committeesOf } from '../registers/committees';
import { nameKey } from './known-names';
import { meaningOf } from './meaning';
import type { IncomingPlan } from './plan';

/** What of a file only one committee of the book has: so many of its people, so many of its titles. */
export interface Likeness {
  readonly committeeId: Id;
  readonly people: number;
  readonly titles: number;
}

/** One name in common may be another's, and one title too. */
const PEOPLE = 2;
const TITLES = 3;

/**
 * The committee that the people or the titles of a file clearly belong to, though nothing in it says
 * so; `null` where it is none, or more than one. What several committees have speaks for none of them.
 */
export function committeeLike(book: Book, plan: IncomingPlan): Likeness | null {
  const said = plan.rows.map(meaningOf);
  const people = said.flatMap(each => (each.kind === 'people' ? each.people : []));
  const items = said.flatMap(each => (each.kind === 'item' ? [each.title] : []));
  const names = new Set(people.map(({ name }) => nameKey(name)));
  const titles = new Set(items.map(nameKey).filter(isOfItsOwn));
  const committees = committeesOf(book);
  const namesOf = ownOf(committees, committee => memberNames(book, committee));
  const titlesOf = ownOf(committees, committee => usualTitles(book, committee));
  const alike = committees
    .map(({ id }) => ({
      committeeId: id,
      people: shared(names, namesOf.get(id)),
      titles: shared(titles, titlesOf.get(id)),
    }))
    .filter(({ people: who, titles: what }) => who >= PEOPLE || what >= TITLES);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Items that any committee has. */
const USUAL =
  /apolog|welcome|introduction|minutes|matters arising|actions?\b|declaration|business|next meeting|clos(?:e|ing)\b|^$/u;

function isOfItsOwn(title: string): boolean {
  return !USUAL.test(title);
}

function memberNames(book: Book, { members }: Committee): string[] {
  const ids = members.flatMap(({ partyId, alternateIds }) => [partyId, ...alternateIds]);
  return ids.flatMap(id => recordOf(book, 'person', id)?.name ?? []);
}

function usualTitles(book: Book, { id, standingItems }: Committee): string[] {
  const meetings = recordsOf(book, 'meeting').filter(({ committeeId }) => committeeId === id);
  const held = new Set(meetings.map(meeting => meeting.id));
  const items = recordsOf(book, 'agendaItem').filter(({ meetingId }) => held.has(meetingId));
  return [...standingItems, ...items].map(({ title }) => title);
}

/** For each committee what it alone has. */
function ownOf(
  committees: readonly Committee[],
  wordsOf: (committee: Committee) => readonly string[],
): ReadonlyMap<Id, ReadonlySet<string>> {
  const all = committees.map(
    committee => [committee.id, new Set(wordsOf(committee).map(nameKey))] as const,
  );
  return new Map(
    all.map(([id, own]) => [
      id,
      new Set([...own].filter(word => all.every(([other, has]) => other === id || !has.has(word)))),
    ]),
  );
}

function shared(of: ReadonlySet<string>, own: ReadonlySet<string> = new Set()): number {
  return [...of].filter(word => own.has(word)).length;
}
