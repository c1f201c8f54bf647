import type { Book } from '../model/book';
import type { Committee } from '../model/committee';
import type { Meeting } from '../model/meeting';
import { isPartialDate, type PartialDate, yearOf } from '../model/partial-date';
import { meetingsOf } from './meetings';

/** Until when a meeting's documents and her notes of it are kept; `null` for ever. */
export interface KeptUntil {
  readonly documents: PartialDate | null;
  readonly notes: PartialDate | null;
}

/** Until when what a meeting left is kept: as its committee says, or the day she set for it. */
export function keptUntil(
  { retention = {} }: Pick<Committee, 'retention'>,
  { date, keepUntil, notesGone }: Pick<Meeting, 'date' | 'keepUntil' | 'notesGone'>,
): KeptUntil {
  const { documentYears, noteYears } = retention;
  return {
    documents: keepUntil ?? yearsAfter(date, documentYears),
    notes: notesGone === undefined ? yearsAfter(date, noteYears) : null,
  };
}

/** A meeting of which something was to be kept no longer than until a day that is past. */
export interface PastKeeping {
  readonly meeting: Meeting;
  readonly what: 'documents' | 'notes';
  readonly until: PartialDate;
}

/** What of a committee is kept longer than it was to be, the oldest meeting first. */
export function pastKeeping(book: Book, committee: Committee, today: PartialDate): PastKeeping[] {
  return meetingsOf(book, committee.id)
    .filter(({ state }) => state === 'circulated' || state === 'approved')
    .flatMap(meeting => {
      const { documents, notes } = keptUntil(committee, meeting);
      const past: PastKeeping[] = [];
      if (isPast(documents, today)) past.push({ meeting, what: 'documents', until: documents });
      if (isPast(notes, today)) past.push({ meeting, what: 'notes', until: notes });
      return past;
    });
}

function isPast(until: PartialDate | null, today: PartialDate): until is PartialDate {
  // A month or a year is past once its next one has begun.
  return until !== null && today.slice(0, until.length) > until;
}

/** The same day so many years later; the last of February for one that has no 29th. */
function yearsAfter(date: PartialDate | null, years: number | undefined): PartialDate | null {
  if (date === null || years === undefined) return null;
  const later = `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`;
  return isPartialDate(later) ? later : later.replace(/-29$/, '-28');
}
