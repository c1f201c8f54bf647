import { type Destination, hasNoMinutes } from '../../incoming/destination';
import { type Gathered, gathered } from '../../incoming/gathered';
import type { IncomingPlan } from '../../incoming/plan';
import { isTextAlone } from '../../model/agenda-item';
import { isAction } from '../../model/block';
import type { Book } from '../../model/book';
import { apply, type Change } from '../../model/change';
import type { Committee } from '../../model/committee';
import type { Id } from '../../model/id';
import { type Meeting, meeting as meetingRecord } from '../../model/meeting';
import { meetingsOf } from '../../registers/meetings';
import type { CommandContext } from '../command';
import { openMeeting } from '../open-meeting';
import { committeeFor } from './committee-for';
import { Importing } from './import-records';
import { carriedIn, type PlacedCarried, type Told } from './incoming-actions';
import { referencesRaised } from './incoming-references';

/** What was read, and where it goes. */
export interface Incoming {
  readonly plan: IncomingPlan;
  readonly into: Destination;
}

/** What an import comes to: the change, and all that is told of it before it is made. */
export interface Imported {
  readonly change: Change;
  readonly meetingId: Id;
  readonly told: readonly Told[];
  /** Words of the file that will not stand as words in the records. */
  readonly left: readonly string[];
  readonly counts: ImportedCounts;
}

/** How many of each an import brings. */
export interface ImportedCounts {
  readonly items: number;
  readonly actions: number;
  readonly outcomes: number;
  /** Actions that came forward and are in the book, and those that are not yet. */
  readonly knownActions: number;
  readonly newEarlier: number;
  readonly people: number;
}

/** Why an import cannot be made as it stands, in words for her. */
export interface CannotImport {
  readonly why: string;
}

/**
 * Takes in what was read of a file as one step: a meeting with its items, minutes, actions, updates and
 * attendance. `null` where it cannot go there as it stands (`importedMeeting` says why).
 */
export function importMeeting(
  book: Book,
  incoming: Incoming,
  context: CommandContext,
): Change | null {
  const imported = importedMeeting(book, incoming, context);
  return 'change' in imported ? imported.change : null;
}

/** What taking in a file comes to, or why it cannot be done: what she is shown and what is done are one. */
export function importedMeeting(
  book: Book,
  { plan, into }: Incoming,
  context: CommandContext,
): Imported | CannotImport {
  const first = gathered(plan, new Set());
  if (first.items.length + first.people.length === 0)
    return { why: 'Nothing of the file is taken in yet.' };
  const read = { read: plan.committee, people: first.people };
  const owner = committeeFor(book, into, read, context);
  if (!owner) return { why: 'The new committee needs a name, and a code that no other has.' };
  const { committee } = owner;
  const meeting = meetingFor(book, { plan, into, committee }, context);
  if ('why' in meeting) return meeting;
  const within = apply(book, { put: [...owner.put, meeting], remove: [] });
  const raised = referencesRaised(first.items, committee);
  const carried = carriedIn(within, { committee, meeting, raised }, first.carried, context.newId);
  const all = gathered(plan, carried.asText);
  const importing = new Importing(within, { plan, all, committee, meeting }, context);
  const { put, remove, told } = importing.records(carried.placed);
  return {
    change: { put: [...owner.put, ...put], remove },
    meetingId: meeting.id,
    told: [...textAbove(all), ...carried.told, ...told],
    left: [...all.left, ...carried.left],
    counts: countsOf(all, carried.placed),
  };
}

function textAbove({ items }: Gathered): Told[] {
  const words = 'Text above the first item is printed as it stands there, without a heading.';
  return items.some(({ rowId }) => rowId === null) ? [{ code: 'textAbove', words }] : [];
}

function countsOf({ items, people }: Gathered, placed: readonly PlacedCarried[]): ImportedCounts {
  const blocks = items.flatMap(item => item.blocks);
  return {
    items: items.filter(item => !isTextAlone(item)).length,
    actions: blocks.filter(isAction).length,
    outcomes: blocks.filter(({ type }) => type === 'outcome').length,
    knownActions: placed.filter(({ made }) => made === null).length,
    newEarlier: placed.filter(({ made }) => made !== null).length,
    people: people.length,
  };
}

/** The meeting as it will be, but for its attendance. */
function meetingFor(
  book: Book,
  { plan, into, committee }: Incoming & { committee: Committee },
  { newId }: CommandContext,
): Meeting | CannotImport {
  const { meetingId } = into;
  const number = plan.meeting.number.trim();
  const others = meetingsOf(book, committee.id).filter(({ id }) => id !== meetingId);
  if (number !== '' && others.some(other => other.number === number)) {
    return {
      why: `There is a meeting ${number} already. Give this one another number, or choose that meeting.`,
    };
  }
  const state = plan.as === 'minutes' ? ('draft' as const) : ('preparation' as const);
  const facts = factsFor(plan);
  if (meetingId === null) {
    return meetingRecord({
      ...facts,
      number,
      id: newId(),
      committeeId: committee.id,
      state,
    });
  }
  const open = openMeeting(book, meetingId);
  if (!open || open.committeeId !== committee.id || !hasNoMinutes(book, meetingId)) {
    return { why: 'That meeting has minutes already. Choose another, or a new one.' };
  }
  return { ...open, ...known(facts), state: plan.as === 'minutes' ? 'draft' : open.state };
}

/** An agenda says when a meeting is to end, and none has closed before it was held. */
function factsFor({ as, meeting }: IncomingPlan): IncomingPlan['meeting'] {
  return as === 'agenda' ? { ...meeting, closeTime: null } : meeting;
}

/** The facts that the file tells; what it does not tell stays as the meeting has it. */
function known(facts: IncomingPlan['meeting']): Partial<Meeting> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== ''),
  );
}
