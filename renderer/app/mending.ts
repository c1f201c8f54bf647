import type { SetAside } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import type { Id } from '../../shared/model/id';
import type { InHand } from '../storage/in-hand';
import type { Found } from '../storage/look-over';
import type { Row } from '../storage/rows';
import { say } from '../store/said';
import type { ViewStore } from '../store/view-store';
import { idle, settled } from './background';
import { foundWords } from './found-words';

/** How long what was found waits for more of the kind before it is said, in milliseconds. */
const TOGETHER = 1_000;

/** What is mended in an open book without her doing: it is shown, and she is told. */
export interface Mending {
  /** Shows what came back, and says what was found. */
  readonly found: (found: Found) => void;
  /** Takes care of both copies of a book that was taken in hand, once the page has stood a while. */
  readonly tend: (hand: InHand, isInHand: () => boolean) => Promise<void>;
}

/** Shows and tells what is mended in this book; `again` brings what the screen is drawn from. */
export function mending(view: ViewStore, again: () => Promise<void>): Mending {
  let untold: Found[] = [];

  function tellSoon(): void {
    setTimeout(() => {
      for (const words of foundWords(untold, null)) say(view, words, true);
      untold = [];
    }, TOGETHER);
  }

  return {
    found: found => {
      // What cannot be read now is read when its meeting is next opened.
      again().catch(() => {});
      view.setState(({ setAside }) => ({ setAside: stillAside(setAside, found) }));
      if (untold.length === 0) tellSoon();
      untold.push(found);
    },
    tend: async (hand, isInHand) => {
      await settled();
      const pause = async () => {
        if (!isInHand()) throw new Error('Another window has the book in hand now.');
        await idle();
      };
      // What is interrupted is done when the book is next opened.
      const files = await hand.tend(pause).catch(() => null);
      for (const words of foundWords([], files)) say(view, words, true);
    },
  };
}

function stillAside(setAside: readonly SetAside[], { restored, unreadable }: Found): SetAside[] {
  const isOf = (rows: readonly Row[], { record }: SetAside) =>
    rows.some(({ id }) => id === idOf(record));
  const before = setAside.filter(each => !isOf(restored, each) && !isOf(unreadable, each));
  return [...before, ...unreadable.map((record, at) => ({ at, record, reason: reasonOf(record) }))];
}

function idOf(record: unknown): Id | null {
  const hasId = typeof record === 'object' && record !== null && 'id' in record;
  return hasId && typeof record.id === 'string' ? record.id : null;
}

function reasonOf(record: Row): string {
  const checked = checkedRecord(record);
  return 'reason' in checked ? checked.reason : '';
}
