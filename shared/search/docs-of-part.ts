import { bookOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import { storedLabel } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { AnyRecord } from '../model/record';
import { agendaOf } from '../registers/agenda';
import { docsOfMeeting } from './docs-of-meeting';
import { docsOfRest } from './docs-of-rest';
import type { AroundPart, SearchMeeting, SearchPart } from './search-doc';

/** Nothing more than the records: references as they are stored. */
export const NOTHING_AROUND: AroundPart = { label: storedLabel, actionRef: () => '' };

/** All that can be found in the records of a part: of a meeting by its id, or of the rest (`null`). */
export function docsOfPart(
  part: Id | null,
  records: Iterable<AnyRecord>,
  around: AroundPart = NOTHING_AROUND,
): SearchPart {
  const book = bookOf(records);
  const meeting = recordsOf(book, 'meeting').find(({ id }) => id === part);
  if (!meeting) return { part, meeting: null, docs: docsOfRest(book, around) };
  const agenda = agendaOf(book, meeting.id);
  const items = agenda.map(({ item, number }) => ({ id: item.id, number, title: item.title }));
  const docs = docsOfMeeting(book, meeting, agenda, around);
  return { part, meeting: meetingFound(meeting, items), docs };
}

function meetingFound(
  { id, committeeId, number, title, date }: Meeting,
  items: SearchMeeting['items'],
): SearchMeeting {
  return { id, committeeId, number, title, date, items };
}
