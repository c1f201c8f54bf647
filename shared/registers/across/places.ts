import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { type AgendaEntry, agendaOf } from '../agenda';
import { meetingsOf } from '../meetings';
import { onceABook } from '../once-a-book';
import type { PlaceEntry } from './entries';

/** Where the items of a committee stand, and where its meetings deal with what came forward. */
export interface CommitteePlaces {
  readonly items: ReadonlyMap<Id, PlaceEntry>;
  /** By meeting: the item with the table of outstanding actions; no item where there is none. */
  readonly outstanding: ReadonlyMap<Id, PlaceEntry>;
}

/** The places of all meetings of a committee. */
export const placesOf: (book: Book, committeeId: Id) => CommitteePlaces = onceABook(
  (book, committeeId) => {
    const items = new Map<Id, PlaceEntry>();
    const outstanding = new Map<Id, PlaceEntry>();
    for (const meeting of meetingsOf(book, committeeId)) {
      const agenda = agendaOf(book, meeting.id);
      for (const entry of agenda) items.set(entry.item.id, placeOf(meeting, entry));
      outstanding.set(meeting.id, placeOf(meeting, agenda.find(hasOutstanding) ?? null));
    }
    return { items, outstanding };
  },
);

/** What a register shows of a place on an agenda; of a meeting alone where no item is named. */
export function placeOf(meeting: Meeting, entry: AgendaEntry | null): PlaceEntry {
  return {
    meetingId: meeting.id,
    meetingNumber: meeting.number,
    date: meeting.date,
    itemId: entry?.item.id ?? '',
    itemNumber: entry?.number ?? '',
    itemTitle: entry?.item.title ?? '',
  };
}

function hasOutstanding({ minute }: AgendaEntry): boolean {
  return minute?.blocks.some(({ type }) => type === 'outstandingActions') ?? false;
}
