import { useEffect, useState } from 'react';
import type { Book } from '../../shared/model/book';
import { useDesk } from '../desk/desk';

/** What comes so soon after another change is typing, in milliseconds. */
const TYPING = 1_000;

/** Typing is followed once it pauses for so long; what is done once, at once. */
const PAUSE = 400;
const AT_ONCE = 30;

/**
 * The book, for what takes long to draw: it follows a single change at once, and while she types only
 * when she pauses, so that no key has to share the computer with it.
 */
export function useSettledBook(): Book {
  const { book: store } = useDesk();
  const [book, setBook] = useState(() => store.getState().book);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = Number.NEGATIVE_INFINITY;
    const follow = () => setBook(store.getState().book);
    const stop = store.subscribe(({ book: now }, { book: before }) => {
      if (now === before) return;
      const wait = performance.now() - last > TYPING ? AT_ONCE : PAUSE;
      last = performance.now();
      clearTimeout(timer);
      timer = setTimeout(follow, wait);
    });
    // What was done between the first drawing and now.
    follow();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return book;
}
