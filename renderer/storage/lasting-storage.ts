import type { BookStorage } from './book-storage';
import { StorageFailure } from './failure';
import type { InHand } from './in-hand';

/**
 * A storage that outlives its database. The browser closes one under an open window where it finds
 * it damaged, or where its data is cleared; it is then opened anew by `reopen`, which puts back what
 * was lost, and what was asked is asked again. `reopen` rejects where there is nothing to go on with.
 */
export function lastingStorage(
  first: BookStorage,
  reopen: () => Promise<BookStorage>,
): BookStorage {
  let current = first;
  let opening: Promise<BookStorage> | null = null;

  async function again(): Promise<void> {
    opening ??= reopen().finally(() => {
      opening = null;
    });
    current = await opening;
  }

  async function lasting<T>(ask: () => Promise<T>): Promise<T> {
    const asked = current;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StorageFailure) || error.code !== 'closed') throw error;
    }
    // Another question may have had it opened anew by now.
    if (asked === current) await again();
    return ask();
  }

  /** The book in hand, taken anew where the database was opened anew. */
  function inHand(): InHand {
    let of = current;
    let hand = of.takeInHand();
    const now = () => {
      if (of !== current) {
        of = current;
        hand = of.takeInHand();
      }
      return hand;
    };
    return {
      ready: () => lasting(() => now().ready()),
      save: (change, at) => lasting(() => now().save(change, at)),
      saveForOther: (unsaved, at) => lasting(() => now().saveForOther(unsaved, at)),
      tend: pause => lasting(() => now().tend(pause)),
      closeCleanly: () => now().closeCleanly(),
    };
  }

  return {
    load: () => lasting(() => current.load()),
    headers: () => lasting(() => current.headers()),
    around: (headers, meetingId) => lasting(() => current.around(headers, meetingId)),
    openActions: committeeId => lasting(() => current.openActions(committeeId)),
    holders: ids => lasting(() => current.holders(ids)),
    bearers: references => lasting(() => current.bearers(references)),
    changes: () => lasting(() => current.changes()),
    mentioners: targets => lasting(() => current.mentioners(targets)),
    trash: () => lasting(() => current.trash()),
    journal: meetingId => lasting(() => current.journal(meetingId)),
    revision: () => lasting(() => current.revision()),
    savedAfter: revision => lasting(() => current.savedAfter(revision)),
    mendRows: rows => lasting(() => current.mendRows(rows)),
    copy: () => lasting(() => current.copy()),
    takeInHand: inHand,
    liesAt: () => current.liesAt(),
    close: () => current.close(),
  };
}
