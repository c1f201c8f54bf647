import { useMemo } from 'react';
import type { AgendaItem } from '../../shared/model/agenda-item';
import type { Id } from '../../shared/model/id';
import type { ReferenceKind } from '../../shared/model/inline';
import { usualReasons } from '../../shared/registers/confidential-reasons';
import { phrasesOf } from '../../shared/registers/phrases';
import { useDesk } from '../desk/desk';
import type { EditorContext } from '../editor/editor-context';
import { knownOwners } from '../meeting/known-owners';
import type { MeetingFrame } from '../meeting/meeting-view';
import { useBook } from '../store/use-book';
import { knownPlaces, rowPlaces } from './known-places';
import { useMeeting } from './meeting-context';
import { useSpelling } from './use-spelling';

/** What the live editor must know of the meeting; the same object while nothing in it changed. */
export function useEditorContext(item: AgendaItem, number: string): EditorContext {
  const frame = useMeeting();
  const desk = useDesk();
  const spelling = useSpelling(frame.committee);
  // Names are asked of the book once an item is opened: who was added since is found by typing.
  const records = useBook(({ book }) => book.records.size);
  return useMemo(() => {
    const { committee, meeting } = frame;
    const { book } = desk.book.getState();
    return {
      committee,
      meetingDate: meeting.date,
      itemTitle: item.title,
      label: frame.label,
      references: frame.references,
      idOf: (to, printed) => idOf(frame, to, printed),
      newId: () => desk.now().newId(),
      draftOutcome: () => null,
      owners: knownOwners(book, frame),
      places: records > 0 ? [...knownPlaces(frame), ...rowPlaces(book, committee)] : [],
      phrases: phrasesOf(committee),
      reasons: () => usualReasons(desk.book.getState().book, meeting.id),
      countsUnder: committee.houseStyle.numberParagraphs && number !== '' ? number : null,
      clock: () => desk.now().now,
      today: () => desk.now().today,
      spelling,
    };
  }, [frame, desk, item.title, number, records, spelling]);
}

function idOf(
  { references, carried }: MeetingFrame,
  to: ReferenceKind,
  printed: string,
): Id | null {
  if (to !== 'action') return null;
  for (const [id, ref] of references) if (ref === printed) return id;
  return carried.find(({ action }) => action.ref === printed)?.action.id ?? null;
}
