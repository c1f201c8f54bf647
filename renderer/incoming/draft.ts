import { committeeLike, type Likeness } from '../../shared/incoming/committee-like';
import { tellsCommittee } from '../../shared/incoming/committee-told';
import { type Destination, meetingsWithoutMinutes } from '../../shared/incoming/destination';
import { meaningOf } from '../../shared/incoming/meaning';
import { type IncomingPlan, type MeetingFacts, withFacts } from '../../shared/incoming/plan';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { typedTime } from '../../shared/reading/typed-date';
import { committeesOf } from '../../shared/registers/committees';
import { dateFact } from '../ui/typed-facts';
import type { ReadDocument } from './incoming-worker';

/** The facts of the meeting as she types them. */
export type TypedFacts = Readonly<
  Record<Exclude<keyof MeetingFacts, 'title' | 'plannedEnd'>, string>
>;

/** What was read with all that she has said of it so far: nothing of it is in the book yet. */
export interface Draft {
  readonly plan: IncomingPlan;
  /** The plans before each correction, the latest last. */
  readonly past: readonly IncomingPlan[];
  /** The number of the row that she is at. */
  readonly at: number;
  readonly typed: TypedFacts;
  /** The committee of the book; `null` for a new one. */
  readonly committeeId: Id | null;
  /** Why that committee is proposed; `null` where a new one is, or she chose it. */
  readonly why: WhyCommittee | null;
  readonly newCommittee: { readonly code: string; readonly name: string; readonly seats: boolean };
  readonly meetingId: Id | null;
}

/** Why a file is proposed for a committee: it says so, its people or titles are of it, or it is open. */
export type WhyCommittee =
  | { readonly by: 'told' }
  | ({ readonly by: 'likeness' } & Likeness)
  | { readonly by: 'open' };

/** What is shown while something is read, where anything is. */
export interface Shown {
  readonly committeeId: Id | null;
  readonly meetingId: Id | null;
}

/** The draft for what was read: an agenda goes to the meeting that is shown, where it is prepared. */
export function draftOf({ plan, committeeId }: ReadDocument, book: Book, shown: Shown): Draft {
  const { number, date, startTime, closeTime, place } = plan.meeting;
  const { committee, why } = proposedCommittee({ plan, committeeId }, book, shown);
  const { code, name } = committeeNamed(plan);
  const draft: Draft = {
    plan,
    past: [],
    at: 0,
    typed: {
      number,
      date: date === null ? '' : dateInWords(date),
      startTime: startTime ?? '',
      closeTime: closeTime ?? '',
      place,
    },
    committeeId: committee,
    why,
    newCommittee: { code, name, seats: true },
    meetingId: null,
  };
  const isPrepared =
    plan.as === 'agenda' &&
    committee !== null &&
    meetingsWithoutMinutes(book, committee).some(({ id }) => id === shown.meetingId);
  return { ...draft, meetingId: isPrepared ? shown.meetingId : likelyMeeting(draft, book) };
}

function proposedCommittee(
  { plan, committeeId }: ReadDocument,
  book: Book,
  shown: Shown,
): { readonly committee: Id | null; readonly why: WhyCommittee | null } {
  if (committeeId !== null) return { committee: committeeId, why: { by: 'told' } };
  // A file that names another body, or whose references have another code, is of none in the book.
  if (tellsCommittee(plan.committee) || tellsItsCode(plan)) return { committee: null, why: null };
  const like = committeeLike(book, plan);
  if (like) return { committee: like.committeeId, why: { by: 'likeness', ...like } };
  const isKnown = committeesOf(book).some(({ id }) => id === shown.committeeId);
  return isKnown
    ? { committee: shown.committeeId, why: { by: 'open' } }
    : { committee: null, why: null };
}

/** The draft as it goes into the committee she chooses; `null` for a new one. */
export function goingInto(draft: Draft, committeeId: Id | null, book: Book): Draft {
  const chosen = { ...draft, committeeId, why: null };
  return { ...chosen, meetingId: likelyMeeting(chosen, book) };
}

/** The draft as it goes into the next committee of the book, after the last into a new one. */
export function goingIntoNext(draft: Draft, book: Book): Draft {
  const all = [...committeesOf(book).map(({ id }) => id), null];
  const next = all[(all.indexOf(draft.committeeId) + 1) % all.length] ?? null;
  return goingInto(draft, next, book);
}

/** The new committee as the file names it, else blank; a head of the page is more than its code. */
function committeeNamed({ committee }: IncomingPlan): { code: string; name: string } {
  const { code, name, organisation } = committee;
  if (!tellsCommittee(committee)) return { code: '', name: '' };
  return { code, name: name === code && organisation !== '' ? organisation : name };
}

function tellsItsCode({ rows, committee: { code } }: IncomingPlan): boolean {
  return rows.some(row => {
    const meaning = meaningOf(row);
    if (meaning.kind === 'carried') return meaning.ref.startsWith(code);
    if (meaning.kind !== 'block' || meaning.block.type !== 'action') return false;
    return meaning.block.attrs.ref?.startsWith(code) === true;
  });
}

/** The meeting of that number, where the committee has prepared one. */
export function likelyMeeting({ committeeId, typed }: Draft, book: Book): Id | null {
  if (committeeId === null || typed.number === '') return null;
  const prepared = meetingsWithoutMinutes(book, committeeId);
  return prepared.find(({ number }) => number === typed.number)?.id ?? null;
}

/** The draft with a corrected plan, which can be undone; the same where nothing was corrected. */
export function corrected(draft: Draft, plan: IncomingPlan): Draft {
  return plan === draft.plan ? draft : { ...draft, plan, past: [...draft.past, draft.plan] };
}

/** The draft before the last correction; the same where there was none. */
export function undone(draft: Draft): Draft {
  const plan = draft.past.at(-1);
  return plan ? { ...draft, plan, past: draft.past.slice(0, -1) } : draft;
}

/** Where it goes, and the plan with the facts as they are typed. */
export function incomingOf(
  { plan, typed, committeeId, newCommittee, meetingId }: Draft,
  today: PartialDate,
): { readonly plan: IncomingPlan; readonly into: Destination } {
  const { number, date, startTime, closeTime, place } = typed;
  const facts = {
    number: number.trim(),
    date: dateFact(date, today).value,
    startTime: typedTime(startTime),
    closeTime: typedTime(closeTime),
    place: place.trim(),
  };
  const committee = committeeId === null ? newCommittee : { id: committeeId };
  return { plan: withFacts(plan, facts), into: { committee, meetingId } };
}
