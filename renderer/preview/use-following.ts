import { useEffect, useRef } from 'react';
import type { Id } from '../../shared/model/id';
import type { ItemPlace, PagePlace } from './pages-questions';
import type { PagePlaces } from './use-page-places';

/** Goes along with an item: when it is another, its beginning is shown. `null` stays where it is. */
export function useFollowing(
  itemId: Id | null,
  items: readonly ItemPlace[],
  places: PagePlaces,
): void {
  const latest = useRef({ items, places });
  useEffect(() => {
    latest.current = { items, places };
  });
  const { isMeasured } = places;
  const isKnown = items.some(item => item.itemId === itemId);
  useEffect(() => {
    if (!isKnown || !isMeasured) return;
    const now = latest.current;
    const place = now.items.find(item => item.itemId === itemId);
    if (place && !isSeen(place, now.places)) now.places.show(place);
  }, [itemId, isKnown, isMeasured]);
}

/** Whether a place is seen, and something of what follows it. */
function isSeen({ page, y }: PagePlace, { spans, scales, scroller }: PagePlaces): boolean {
  const [room, span] = [scroller.current, spans[page]];
  if (!room || !span) return false;
  const at = span.top + y * (scales[page] ?? 1);
  return at >= room.scrollTop && at <= room.scrollTop + room.clientHeight - 60;
}
