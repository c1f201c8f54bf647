import type { Destination } from '../../incoming/destination';
import type { Gathered } from '../../incoming/gathered';
import { type KnownNames, knownNames, nameKey } from '../../incoming/known-names';
import { type Book, recordOf } from '../../model/book';
import type { Committee, Member } from '../../model/committee';
import { type Person, person } from '../../model/party';
import type { AnyRecord } from '../../model/record';
import type { CommandContext } from '../command';
import { addCommittee } from '../committees';

/** The committee that something goes into, and the records that have to be put for it. */
export interface CommitteeFor {
  readonly committee: Committee;
  readonly put: readonly AnyRecord[];
}

/**
 * The committee of the book, or a new one as the file tells of it; `null` where the book does not have
 * it, or a new one cannot be made: its name is blank, or another has its code.
 */
export function committeeFor(
  book: Book,
  { committee: into }: Pick<Destination, 'committee'>,
  { read, people }: { readonly read: Committee; readonly people: Gathered['people'] },
  context: CommandContext,
): CommitteeFor | null {
  if ('id' in into) {
    const committee = recordOf(book, 'committee', into.id);
    return committee && committee.removedAt === undefined ? { committee, put: [] } : null;
  }
  const made = addCommittee(book, into, context)?.put.find(({ kind }) => kind === 'committee');
  if (made?.kind !== 'committee') return null;
  const { members, persons } = into.seats
    ? seated(people, knownNames(book), context)
    : { members: [], persons: [] };
  const changePatterns = [...new Set([...read.changePatterns, ...made.changePatterns])];
  const committee = { ...made, organisation: read.organisation, changePatterns, members };
  return { committee, put: [...persons, committee] };
}

/** Those who were there, or should have been, as members, and those of them the book does not know. */
function seated(
  people: Gathered['people'],
  { partyOf }: KnownNames,
  { newId }: CommandContext,
): { members: Member[]; persons: Person[] } {
  const persons: Person[] = [];
  const members = new Map<string, Member>();
  for (const { name, organisation, capacity, presence, alternateFor } of people) {
    if (presence === 'inAttendance' || alternateFor !== null) continue;
    const known = partyOf(name);
    const partyId = known ?? newId();
    if (members.has(nameKey(name))) continue;
    if (known === null) persons.push(person(partyId, name, { organisation }));
    members.set(nameKey(name), { partyId, capacity, category: '', alternateIds: [] });
  }
  return { members: [...members.values()], persons };
}
