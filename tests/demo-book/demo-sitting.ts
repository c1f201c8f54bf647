import { circulate } from '../../shared/commands/circulate';
import { beginItem, closeMeeting, startMeeting } from '../../shared/commands/meeting-clock';
import type { AgendaItem } from '../../shared/model/agenda-item';
import type { Book } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Meeting, MeetingState } from '../../shared/model/meeting';
import { done } from '../support/command-context';
import { itemsIn } from './demo-agenda';
import { withComingsAndGoings } from './demo-attendance';
import { contextOf, type Making, meetingIn } from './making';

/** How long a meeting sits, in minutes. */
const LASTS = 190;

/** The book after the meeting was started and took these items, each in its time. */
export function withSitting(book: Book, making: Making, taken: readonly AgendaItem[]): Book {
  const context = contextOf(making, 0);
  const started = done(book, startMeeting(book, making.meetingId, context));
  const each = Math.floor(LASTS / itemsIn(book, making).length);
  return taken.reduce((so, { id }, at) => {
    const minutes = at * each + making.chance.below(each);
    const begun = done(so, beginItem(so, id, contextOf(making, minutes)));
    return at === 0 ? begun : withComingsAndGoings(begun, making, { itemId: id, minutes });
  }, started);
}

/** The book after the meeting was closed and its minutes came so far. */
export function withEnd(book: Book, making: Making, state: MeetingState): Book {
  if (state === 'inSession') return book;
  const { meetingId } = making;
  const closed = done(book, closeMeeting(book, meetingId, contextOf(making, LASTS)));
  if (state === 'draft') return withKnown(closed, making, { version: '0.1' });
  if (state === 'withChair') return withKnown(closed, making, { state, version: '0.2' });
  const sent = done(closed, circulate(closed, meetingId, contextOf(making, LASTS)));
  return withKnown(sent, making, { state, version: state === 'approved' ? '1.0' : '0.3' });
}

function withKnown(book: Book, making: Making, known: Partial<Meeting>): Book {
  return apply(book, { put: [{ ...meetingIn(book, making), ...known }], remove: [] });
}
