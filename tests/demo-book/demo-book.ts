import { type Book, bookOf } from '../../shared/model/book';
import { dayNumber, monthsOn } from '../../shared/model/calendar';
import { type EarlierAction, earlierAction } from '../../shared/model/earlier-action';
import type { Id, NewId } from '../../shared/model/id';
import type { MeetingState } from '../../shared/model/meeting';
import type { PartialDate } from '../../shared/model/partial-date';
import type { AnyRecord } from '../../shared/model/record';
import { meetingsOf } from '../../shared/registers/meetings';
import { bookSince } from './book-since';
import { type Chance, chanceFrom } from './chance';
import { demoAction } from './demo-actions';
import { type DemoCommittee, demoCommittee } from './demo-committee';
import { withDemoMeeting } from './demo-meeting';
import { talkOf } from './making';
import type { DemoSize } from './sizes';

/** The month of the last meeting; the others were held a month apart. */
const LAST_MONTH = '2026-11';

/** The number of the first meeting: the committee had met before it began to keep this book. */
const FIRST_NUMBER = 20;

/** A book of invented committees and their meetings, the same for the same size and seed. */
export function demoBook(size: DemoSize, seed = 1): Book {
  const committees = Array.from({ length: size.committees }, (_, at) => demoCommittee(at));
  return bookOf(
    committees.flatMap((of, at) => recordsOfCommittee(of, size, chanceFrom(seed * 8 + at))),
  );
}

/**
 * Each meeting is made in a book that begins with the meeting before it, in which what was open then
 * comes from before the book: so a hundred years take a hundred times as long as one.
 */
function recordsOfCommittee(of: DemoCommittee, size: DemoSize, chance: Chance): AnyRecord[] {
  const { meetings, meeting } = size;
  const newId = idsFrom(of.committee.id);
  const first = { number: String(FIRST_NUMBER), date: thirdTuesday(1 - meetings) };
  const records = [...of.records, ...earlierActions(of, meeting.earlier, { chance, newId, first })];
  let book = bookOf(records);
  for (let at = 0; at < meetings; at += 1) {
    const state = stateOf(at, meetings, chance);
    const given = { of, size: meeting, state, first: at === 0 ? first : null, chance, newId };
    const after = withDemoMeeting(book, given);
    records.push(...[...after.records.values()].filter(({ id }) => !book.records.has(id)));
    book = sinceLastMeeting(after, of.committee.id);
  }
  return records;
}

function sinceLastMeeting(book: Book, committeeId: Id): Book {
  const last = meetingsOf(book, committeeId).at(-1);
  return last ? bookSince(book, last.id) : book;
}

/**
 * The last meeting is being held or prepared, the one before is written up, the old ones stand. One
 * alone has just been held.
 */
function stateOf(at: number, meetings: number, chance: Chance): MeetingState {
  switch (meetings === 1 ? 2 : meetings - at) {
    case 1:
      return chance.happens(0.7) ? 'inSession' : 'preparation';
    case 2:
      return chance.happens(0.5) ? 'draft' : 'withChair';
    case 3:
      return 'circulated';
    default:
      return 'approved';
  }
}

interface BeforeTheBook {
  readonly chance: Chance;
  readonly newId: NewId;
  readonly first: { readonly number: string; readonly date: PartialDate };
}

/** Actions of the ten meetings before the first. */
function earlierActions(
  of: DemoCommittee,
  count: number,
  { chance, newId, first }: BeforeTheBook,
): EarlierAction[] {
  const making = { of, meetingId: '', date: first.date, chance, newId };
  return Array.from({ length: count }, (_, at) => {
    const raisedAt = String(Number(first.number) - 1 - (at % 10));
    const ref = `${of.committee.code}${raisedAt}/${String(Math.floor(at / 10) + 1).padStart(2, '0')}`;
    const { line, ...known } = demoAction(talkOf(making, '', NOTHING_KNOWN), of);
    return earlierAction({
      id: newId(),
      committeeId: of.committee.id,
      ref,
      raisedAt,
      content: line,
      ...known,
    });
  });
}

const NOTHING_KNOWN = { actionIds: [], itemIds: [] };

/** The third Tuesday, so many months from the last month. */
function thirdTuesday(months: number): PartialDate {
  const month = monthsOn(LAST_MONTH, months) ?? LAST_MONTH;
  const weekday = (dayNumber(`${month}-15`) ?? 0) % 7;
  return `${month}-${15 + ((8 - weekday) % 7)}`;
}

function idsFrom(committeeId: Id): NewId {
  let last = 0;
  return () => {
    last += 1;
    return `${committeeId}-${last}`;
  };
}
