import { setMeeting } from '../../shared/commands/meetings';
import { newMeeting } from '../../shared/commands/new-meeting';
import { skipItem } from '../../shared/commands/take-off-agenda';
import type { AgendaItem } from '../../shared/model/agenda-item';
import { type Book, recordsOf } from '../../shared/model/book';
import { monthsOn } from '../../shared/model/calendar';
import type { NewId } from '../../shared/model/id';
import type { Meeting, MeetingState } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { done } from '../support/command-context';
import type { Chance } from './chance';
import { isAnyOtherBusiness, itemsIn, withNewBusiness } from './demo-agenda';
import { withAttendance } from './demo-attendance';
import type { DemoCommittee } from './demo-committee';
import { withDraft, withMinutes } from './demo-minutes';
import { withEnd, withSitting } from './demo-sitting';
import { contextOf, type Making } from './making';
import type { MeetingSize } from './sizes';

/** What a meeting of a demo book is to be. */
export interface DemoMeeting {
  readonly of: DemoCommittee;
  readonly size: MeetingSize;
  /** How far it has come. */
  readonly state: MeetingState;
  /** Number and date of the first meeting; the others follow from the one before. */
  readonly first: Pick<Meeting, 'number' | 'date'> | null;
  readonly chance: Chance;
  readonly newId: NewId;
}

/** The book with one more meeting of the committee, through the commands that she would use. */
export function withDemoMeeting(book: Book, given: DemoMeeting): Book {
  const { of, size, state, first, chance, newId } = given;
  const context = { today: first?.date ?? '', now: '10:00', newId };
  const wanted = { committeeId: of.committee.id, ...first };
  const called = done(book, newMeeting(book, wanted, context));
  const meeting = addedMeeting(book, called);
  const making = { of, meetingId: meeting.id, date: meeting.date ?? '', chance, newId };
  const prepared = withAgenda(withDetails(called, making), making, size);
  const expected = withAttendance(
    prepared,
    making,
    itemsIn(prepared, making).map(({ id }) => id),
  );
  if (state === 'preparation') return withDraft(expected, making);
  const taken = takenBy(itemsIn(expected, making), state);
  const sat = withSitting(expected, making, taken);
  return withEnd(withMinutes(sat, making, { size, taken, state }), making, state);
}

/** A meeting in session has come to Any Other Business; one that was closed took every item. */
function takenBy(items: readonly AgendaItem[], state: MeetingState): readonly AgendaItem[] {
  return state === 'inSession' ? items.slice(0, items.findIndex(isAnyOtherBusiness) + 1) : items;
}

function addedMeeting(before: Book, after: Book): Meeting {
  const added = recordsOf(after, 'meeting').find(({ id }) => !before.records.has(id));
  if (!added) throw new Error('No meeting was added.');
  return added;
}

function withDetails(book: Book, { meetingId, date }: Making): Book {
  const next = monthsOn(date, 1) ?? date;
  const details = {
    place: 'Sample House, Meeting Room 2, and by telephone',
    nextMeeting: `${dateInWords(next)}, 10:00, Sample House`,
  };
  return done(book, setMeeting(book, { meetingId, details }));
}

function withAgenda(book: Book, making: Making, { items }: MeetingSize): Book {
  const full = withNewBusiness(book, making, items);
  const bulletin = itemsIn(full, making).find(({ title }) => title === 'Code Reform Bulletin');
  if (!bulletin || !making.chance.happens(0.05)) return full;
  return done(full, skipItem(full, bulletin.id, contextOf(making, 0)));
}
