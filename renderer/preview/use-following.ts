import { useEffect, useRef } from 'react';
import type { Id } from '../../shared/model/id';
import type { PagePlace } from '../../shared/pages/place-of-words';
import type { Asker } from './pages-desk';
import type { PagesAnswer } from './pages-questions';
import type { PagePlaces } from './use-page-places';
import type { Written } from './use-written';

/** What the pages go along with. */
export interface Followed {
  /** The item whose beginning is shown when it is another; `null` stays where it is. */
  readonly itemId: Id | null;
  /** Where she writes: the line is shown once it is on another page, or another is written. */
  readonly written: Written | null;
}

/** Goes along with the item and the line that is written, where they are not seen already. */
export function useFollowing(
  { itemId, written }: Followed,
  { asker, answer }: { readonly asker: Asker; readonly answer: PagesAnswer },
  places: PagePlaces,
): void {
  const latest = useRef({ answer, places });
  useEffect(() => {
    latest.current = { answer, places };
  });
  const { isMeasured } = places;
  const { items, layout } = answer;
  const isKnown = items.some(item => item.itemId === itemId);
  useEffect(() => {
    if (!isKnown || !isMeasured) return;
    const now = latest.current;
    const place = now.answer.items.find(item => item.itemId === itemId);
    if (place && !isSeen(place, now.places)) now.places.show(place);
  }, [itemId, isKnown, isMeasured]);
  const words = written?.itemId === itemId ? written?.words : undefined;
  useEffect(() => {
    if (itemId === null || words === undefined || !isMeasured) return;
    let isLatest = true;
    const follow = async () => {
      const place = await asker.ask('written', asker.id, layout, itemId, words);
      if (!isLatest || !place) return;
      const now = latest.current.places;
      if (!isSeen(place, now)) now.showLine(place);
    };
    // Pages that cannot be asked stay where they are.
    follow().catch(() => {});
    return () => {
      isLatest = false;
    };
  }, [asker, layout, itemId, words, isMeasured]);
}

/** Whether a place is seen, and something of what follows it. */
function isSeen({ page, y }: PagePlace, { spans, scales, scroller }: PagePlaces): boolean {
  const [room, span] = [scroller.current, spans[page]];
  if (!room || !span) return false;
  const at = span.top + y * (scales[page] ?? 1);
  return at >= room.scrollTop && at <= room.scrollTop + room.clientHeight - 60;
}
