import { useEffect, useRef } from 'react';
import { useView } from '../store/use-book';
import type { ItemPlace, PagePlace } from './pages-questions';
import type { PagePlaces } from './use-page-places';

/** Goes along with the item she is in: when she comes to another, its beginning is shown. */
export function useFollowing(
  follows: boolean,
  items: readonly ItemPlace[],
  places: PagePlaces,
): void {
  const itemId = useView(view => view.itemId);
  const latest = useRef({ items, places });
  useEffect(() => {
    latest.current = { items, places };
  });
  const isKnown = items.some(item => item.itemId === itemId);
  useEffect(() => {
    if (!follows || !isKnown) return;
    const now = latest.current;
    const place = now.items.find(item => item.itemId === itemId);
    if (place && !isSeen(place, now.places)) now.places.show(place);
  }, [follows, itemId, isKnown]);
}

/** Whether a place is seen, and something of what follows it. */
function isSeen({ page, y }: PagePlace, { spans, scales, scroller }: PagePlaces): boolean {
  const [room, span] = [scroller.current, spans[page]];
  if (!room || !span) return false;
  const at = span.top + y * (scales[page] ?? 1);
  return at >= room.scrollTop && at <= room.scrollTop + room.clientHeight - 60;
}
