import { type ActionBlock, actionBlock } from '../../shared/model/block';
import type { Due } from '../../shared/model/due';
import type { Id } from '../../shared/model/id';
import { type Inline, words } from '../../shared/model/inline';
import { type Owner, ownersInWords } from '../../shared/model/owner';
import { dateInWords } from '../../shared/model/partial-date';
import type { Chance } from './chance';
import type { DemoCommittee } from './demo-committee';
import { BODIES } from './demo-people';
import { DEEDS } from './sentences';
import { bodyInWords, capital, inALine, joined, monthFrom, said, type Talk } from './talk';

/** What a new action asks for, of whom and by when. */
export interface DemoAction {
  readonly line: Inline[];
  readonly owners: Owner[];
  readonly due: Due | null;
}

/** An action as it falls in the talk. */
export function demoAction(talk: Talk, of: DemoCommittee): DemoAction {
  const owners = ownersOf(talk.chance, of);
  const due = dueOf(talk);
  const deed = said(talk, talk.chance.oneOf(DEEDS));
  const line = inALine([words(ownersInWords(owners)), words('to'), deed, ...whenInWords(due)]);
  return { line: joined([...line, ...words('.')]), owners, due };
}

/** The block of a new action. */
export function demoActionBlock(id: Id, { line, owners, due }: DemoAction): ActionBlock {
  return actionBlock(id, line, { owners, due });
}

/** Bodies more often than roles, roles more often than people, now and then two or all of them. */
function ownersOf(chance: Chance, of: DemoCommittee): Owner[] {
  if (chance.happens(0.12)) {
    const first = chance.oneOf(BODIES);
    const second = chance.oneOf(BODIES.filter(other => other !== first));
    return [bodyOwner(first), { name: bodyInWords(second), partyId: second.id }];
  }
  if (chance.happens(0.5)) return [bodyOwner(chance.oneOf(BODIES))];
  return [chance.oneOf([chairOwner, roleOwner, personOwner, committeeOwner])(of, chance)];
}

function bodyOwner(body: (typeof BODIES)[number]): Owner {
  return { name: capital(bodyInWords(body)), partyId: body.id };
}

function chairOwner({ committee, members }: DemoCommittee): Owner {
  return { name: `The ${committee.code} Chair`, partyId: members[0]?.id ?? null };
}

function roleOwner({ committee }: DemoCommittee, chance: Chance): Owner {
  const { capacity, partyId } = chance.oneOf(committee.members.slice(1));
  return { name: `The ${capacity}`, partyId };
}

function personOwner({ members }: DemoCommittee, chance: Chance): Owner {
  const { name, id } = chance.oneOf(members);
  return { name, partyId: id };
}

function committeeOwner({ committee }: DemoCommittee): Owner {
  return { name: `The ${committee.code}`, partyId: null };
}

/** Nearly always a meeting, else words, a date or nothing. */
function dueOf({ chance, date }: Talk): Due | null {
  const day = String(1 + chance.below(28)).padStart(2, '0');
  const wordsForIt = ['before the winter change freeze', 'in the autumn', 'as soon as possible'];
  const dues: (Due | null)[] = [
    { by: 'nextMeeting' },
    { by: 'meeting', date: monthFrom(date, 1).slice(0, 7), meetingId: null },
    { by: 'meeting', date: monthFrom(date, 2 + chance.below(3)).slice(0, 7), meetingId: null },
    { by: 'date', date: `${monthFrom(date, 1 + chance.below(3)).slice(0, 7)}-${day}` },
    { by: 'words', words: chance.oneOf(wordsForIt) },
    null,
  ];
  // What is due at the next meeting becomes an item of its agenda: not more than a few.
  return chance.happens(0.12) ? (dues[0] ?? null) : chance.oneOf(dues.slice(chance.below(2) + 1));
}

function whenInWords(due: Due | null): Inline[][] {
  switch (due?.by) {
    case 'nextMeeting':
      return [words('at the next meeting')];
    case 'meeting':
      return [words(`at the ${dateInWords(due.date)} meeting`)];
    case 'date':
      return [words(`by ${dateInWords(due.date)}`)];
    case 'words':
      return [words(due.words)];
    default:
      return [];
  }
}
