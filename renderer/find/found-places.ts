import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import { agendaOf } from '../../shared/registers/agenda';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { type Match, matchesIn, type Query } from '../editor/find/matches';

/** A place of the meeting where the words stand. */
export interface FoundPlace {
  readonly itemId: Id;
  readonly match: Match;
}

/** Every place of a meeting's minutes where the words stand, in the order of its agenda. */
export function foundPlaces(book: Book, meetingId: Id, query: Query): FoundPlace[] {
  const label = referenceLabels(book, meetingId);
  return agendaOf(book, meetingId).flatMap(({ item }) => {
    const blocks = recordOf(book, 'minute', minuteIdOf(item.id))?.blocks ?? [];
    return matchesIn(blocks, query, label).map(match => ({ itemId: item.id, match }));
  });
}
