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
  readonly newCommittee: { readonly code: string; readonly name: string; readonly seats: boolean };
  readonly meetingId: Id | null;
}

/** What is shown while something is read, where anything is. */
export interface Shown {
  readonly committeeId: Id | null;
  readonly meetingId: Id | null;
}

/** The draft for what was read: an agenda goes to the meeting that is shown, where it is prepared. */
export function draftOf({ plan, committeeId }: ReadDocument, book: Book, shown: Shown): Draft {
  const { number, date, startTime, closeTime, place } = plan.meeting;
  const isKnown = committeesOf(book).some(({ id }) => id === shown.committeeId);
  // A file that names another body, or whose references have another code, is not of what is shown.
  const isOfAnother = tellsCommittee(plan.committee) || tellsItsCode(plan);
  const into = committeeId ?? (isKnown && !isOfAnother ? shown.committeeId : null);
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
    committeeId: into,
    newCommittee: { code, name, seats: true },
    meetingId: null,
  };
  const isPrepared =
    plan.as === 'agenda' &&
    into !== null &&
    meetingsWithoutMinutes(book, into).some(({ id }) => id === shown.meetingId);
  return { ...draft, meetingId: isPrepared ? shown.meetingId : likelyMeeting(draft, book) };
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
