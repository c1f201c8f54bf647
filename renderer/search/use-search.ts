import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FoundPiece } from '../../shared/search/found-piece';
import type { HitOrder, SearchAnswer } from '../../shared/search/search';
import type { Progress } from '../clerk/kept-book';
import { useDesk } from '../desk/desk';

/** Hits are asked for so many at a time. */
const A_PAGE = 60;

/** More hits than these are not read one after the other; more words find what is looked for. */
export const MOST_HITS = 2_000;

/** A key that follows the last so soon, in milliseconds, is waited for. */
const KEY_AFTER_KEY = 40;

/** What was found last, which may be for words that she has changed since. */
export interface Searched {
  readonly answer: SearchAnswer;
  readonly typed: string;
  readonly order: HitOrder;
  /** How far the book has been read; `null` for the whole of it. */
  readonly progress: Progress | null;
  /** The hits that have come, by their number. */
  readonly hits: ReadonlyMap<number, FoundPiece>;
}

/** A search as it goes. */
export interface Searching {
  /** `null` until the first answer. */
  readonly searched: Searched | null;
  /** Whether the last asking came to nothing; the clerk can be asked again. */
  readonly isBroken: boolean;
  readonly again: () => void;
  /** Asks for the hits from one number to before another, where they have not come yet. */
  readonly see: (from: number, to: number) => void;
}

const NOTHING_COMES = { answer: null, pages: new Set<number>() };

/** Searches the whole book for what is typed, and anew when the book has changed. */
export function useSearch(typed: string, order: HitOrder): Searching {
  const desk = useDesk();
  const [searched, setSearched] = useState<Searched | null>(null);
  const [isBroken, setBroken] = useState(false);
  const [asking, setAsking] = useState(0);
  const coming = useRef<{ answer: SearchAnswer | null; pages: Set<number> }>(NOTHING_COMES);
  const again = () => setAsking(before => before + 1);
  useEffect(() => desk.clerk.subscribeIndex(() => setAsking(before => before + 1)), [desk]);

  const ask = useEffectEvent((from: number) => {
    const question = { typed, isTyping: true, order, from, count: A_PAGE };
    return desk.clerk.ask('search', question, desk.now().today);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the book may have changed since
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      ask(0).then(
        ({ value, progress }) => {
          if (!isWanted) return;
          setBroken(false);
          setSearched({ answer: value, typed, order, progress, hits: numbered(value.hits, 0) });
        },
        () => isWanted && setBroken(true),
      );
    }, KEY_AFTER_KEY);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed, order, asking]);

  const bring = useEffectEvent(async (from: number) => {
    const { value } = await ask(from);
    setSearched(before =>
      before && before.typed === typed && before.order === order
        ? { ...before, hits: new Map([...before.hits, ...numbered(value.hits, from)]) }
        : before,
    );
  });

  const see = (from: number, to: number) => {
    if (!searched) return;
    const last = Math.min(to, searched.answer.total, MOST_HITS) - 1;
    if (coming.current.answer !== searched.answer)
      coming.current = { answer: searched.answer, pages: new Set([0]) };
    const { pages } = coming.current;
    for (const page of [Math.floor(from / A_PAGE), Math.floor(last / A_PAGE)]) {
      if (last < 0 || pages.has(page)) continue;
      pages.add(page);
      // What cannot be had now is asked for again when it is next seen.
      bring(page * A_PAGE).catch(() => pages.delete(page));
    }
  };
  return { searched, isBroken, again, see };
}

function numbered(hits: readonly FoundPiece[], from: number): Map<number, FoundPiece> {
  return new Map(hits.map((hit, n) => [from + n, hit]));
}
