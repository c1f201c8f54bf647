import type { Id } from '../../shared/model/id';
import { type ParkedLine, parkedLines } from '../../shared/registers/parked-lines';
import { openAgenda, openMeetingId } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { openItem } from '../going/open-item';

/** A parked mark: its item, and which of the marks in that item it is, counted from 0. */
export interface ParkedPlace {
  readonly itemId: Id;
  readonly nth: number;
}

/**
 * The parked line after or before the one she went to last, or after the open item; from the last
 * it goes on with the first. `null` where none is parked.
 */
export function parkedPlace(desk: Desk, way: 'next' | 'previous'): ParkedPlace | null {
  const meetingId = openMeetingId(desk);
  if (meetingId === null) return null;
  const places = placesOf(parkedLines(desk.book.getState().book, meetingId));
  if (places.length === 0) return null;
  const { itemId, caret } = desk.view.getState();
  const nth = typeof caret?.place === 'object' && 'parked' in caret.place ? caret.place.parked : -1;
  const here = places.findIndex(place => place.itemId === itemId && place.nth === nth);
  if (here >= 0) {
    const step = way === 'next' ? 1 : -1;
    return places[(here + step + places.length) % places.length] ?? null;
  }
  const order = openAgenda(desk).map(({ item }) => item.id);
  const at = order.indexOf(itemId ?? '');
  return way === 'next'
    ? (places.find(place => order.indexOf(place.itemId) >= at) ?? places[0] ?? null)
    : (places.findLast(place => order.indexOf(place.itemId) <= at) ?? places.at(-1) ?? null);
}

/** Opens the item of a parked line and puts the caret at its mark. */
export function goToParked(desk: Desk, { itemId, nth }: ParkedPlace): void {
  openItem(desk, itemId, { parked: nth });
}

function placesOf(lines: readonly ParkedLine[]): ParkedPlace[] {
  const counts = new Map<Id, number>();
  return lines.map(({ itemId }) => {
    const nth = counts.get(itemId) ?? 0;
    counts.set(itemId, nth + 1);
    return { itemId, nth };
  });
}
