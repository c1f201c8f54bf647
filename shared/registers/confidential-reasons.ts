import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { agendaOf } from './agenda';
import { meetingsBefore } from './meetings';

/** What most that is confidential is so for; each goes on "left out of the public version: …". */
const GENERAL = ['commercially confidential', 'personal data', 'legal advice', 'security'];

/** So many meetings back the reasons are looked up: what was said years ago is not usual now. */
const MEETINGS_BACK = 5;

/**
 * Why something is usually confidential at a meeting: the reasons given at it and at those before it,
 * the last given first, then those that hold anywhere. Each once.
 */
export function usualReasons(book: Book, meetingId: Id): string[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return GENERAL;
  const meetings = [...meetingsBefore(book, meeting).slice(-MEETINGS_BACK), meeting];
  const given = meetings.flatMap(({ id }) => reasonsGivenAt(book, id));
  return [...new Set([...given.toReversed(), ...GENERAL])];
}

function reasonsGivenAt(book: Book, meetingId: Id): string[] {
  return agendaOf(book, meetingId)
    .flatMap(({ item, minute }) => [
      item.confidential,
      ...(minute?.blocks ?? []).map(block =>
        block.type === 'outstandingActions' ? null : block.attrs.confidential,
      ),
    ])
    .filter((reason): reason is string => reason !== null && reason.trim() !== '');
}
