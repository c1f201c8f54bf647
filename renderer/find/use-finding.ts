import { useEffect, useState } from 'react';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import { useDesk } from '../desk/desk';
import type { Query } from '../editor/find/matches';
import { openItem } from '../going/open-item';
import { useQuietBook, useView } from '../store/use-book';
import { type FoundPlace, foundPlaces } from './found-places';

/** What is looked for in a meeting, where it stands, and the way from place to place. */
export interface Finding {
  readonly query: Query;
  readonly places: readonly FoundPlace[];
  /** The place she is at, counted from 0. */
  readonly at: number;
  readonly look: (part: Partial<Query>) => void;
  /** Goes so many places on; the first going is to the place she is at. */
  readonly go: (by: number) => void;
}

const NOTHING: Query = { words: '', matchCase: false, wholeWords: false };

/** The first place in the open item or after it; from the last item on, the first of all. */
function fromItem(book: Book, itemId: Id | null, places: readonly FoundPlace[]): number {
  const item = itemId === null ? null : recordOf(book, 'agendaItem', itemId);
  if (!item) return 0;
  const order = agendaOf(book, item.meetingId).map(entry => entry.item.id);
  const here = order.indexOf(item.id);
  return Math.max(
    0,
    places.findIndex(place => order.indexOf(place.itemId) >= here),
  );
}

/** Finds in a meeting; what is found is marked in the open minute while the bar is there. */
export function useFinding(meetingId: Id): Finding {
  const desk = useDesk();
  const book = useQuietBook();
  const itemId = useView(view => view.itemId);
  const [query, setQuery] = useState(NOTHING);
  const [at, setAt] = useState(0);
  const [went, setWent] = useState(false);
  const places = query.words === '' ? [] : foundPlaces(book, meetingId, query);
  const here = Math.max(0, Math.min(at, places.length - 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item has another minute to mark
  useEffect(() => {
    desk.editor.current?.highlight(query.words === '' ? null : query);
    return () => desk.editor.current?.highlight(null);
  }, [desk, query, itemId]);
  return {
    query,
    places,
    at: here,
    look: part => {
      const now = { ...query, ...part };
      setQuery(now);
      setAt(now.words === '' ? 0 : fromItem(book, itemId, foundPlaces(book, meetingId, now)));
      setWent(false);
    },
    go: by => {
      const to = (here + (went ? by : 0) + places.length) % places.length;
      const place = places[to];
      if (!place) return;
      setAt(to);
      setWent(true);
      openItem(desk, place.itemId, { found: place.match });
    },
  };
}
