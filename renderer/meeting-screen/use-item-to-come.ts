import { useLayoutEffect } from 'react';
import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import { useDesk } from '../desk/desk';
import { holdKeys } from '../desk/held-keys';
import type { MeetingView } from '../meeting/meeting-view';
import { useView } from '../store/use-book';

/** An item that was only just made is drawn in a moment: what is pressed meanwhile is for it. */
export function useItemToCome(meetingId: Id, drawn: MeetingView | null): void {
  const desk = useDesk();
  const current = useView(({ itemId }) => itemId);
  const isIn = (entries: MeetingView['entries']) => entries.some(({ item }) => item.id === current);
  const isToCome =
    !isIn(drawn?.entries ?? []) && isIn(agendaOf(desk.book.getState().book, meetingId));
  useLayoutEffect(() => (isToCome ? holdKeys() : undefined), [isToCome]);
}
