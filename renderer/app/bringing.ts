import { recordsOf, type SetAside } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { Asking } from '../storage/book-storage';
import type { Gathered } from '../storage/checked-rows';
import type { BookStore } from '../store/book-store';
import type { ViewStore } from '../store/view-store';

/** Brings records of the book on this computer into the book in hand, where they stay. */
export interface Bringing {
  /** What every screen needs: committees, people, bodies, and meetings without their minutes. */
  readonly headers: () => Promise<void>;
  /** All that a meeting and its registers are drawn from. */
  readonly meeting: (meetingId: Id) => Promise<void>;
  /** The record of this id, or the one that holds the action of this id. */
  readonly place: (id: Id) => Promise<void>;
  /** The same for several ids at once. */
  readonly places: (ids: readonly Id[]) => Promise<void>;
  /** The actions of these references, from whichever meeting. */
  readonly references: (references: readonly string[]) => Promise<void>;
  /** Every code, modification and release. */
  readonly changes: () => Promise<void>;
  /** The minutes that name one of these ids or printed references. */
  readonly mentions: (targets: readonly Id[]) => Promise<void>;
  /** What lies in the trash, with all that putting it back depends on. */
  readonly trash: () => Promise<void>;
  /** The open actions of a committee: what its next meeting begins with. */
  readonly openActionsOf: (committeeId: Id) => Promise<void>;
  /** The open actions of every committee. */
  readonly openActions: () => Promise<void>;
  /** What the screen is drawn from, where some of it came back or is new on this computer. */
  readonly again: () => Promise<void>;
  /**
   * What another window saved: the new state of what is at hand, and what the screen is drawn from
   * since. Anything else of it would stand here without what belongs to it.
   */
  readonly changed: (change: Change) => Promise<void>;
}

/** The ways to bring what an open book lacks; rows that cannot be read are told to the view. */
export function bringing(storage: Asking, book: BookStore, view: ViewStore): Bringing {
  async function take(asked: Promise<Gathered>): Promise<void> {
    const { records, setAside } = await asked;
    book.getState().fill(records);
    if (setAside.length > 0) {
      view.setState(before => ({ setAside: joined(before.setAside, setAside) }));
    }
  }

  const openActionsOf = (committeeId: Id) => take(storage.openActions(committeeId));

  async function openActions(): Promise<void> {
    for (const { id } of recordsOf(book.getState().book, 'committee')) await openActionsOf(id);
  }

  const headers = () => take(storage.headers());
  const changes = () => take(storage.changes());
  const meeting = (meetingId: Id) => take(storage.around(book.getState().book, meetingId));

  async function again(): Promise<void> {
    await headers();
    const { screen } = view.getState();
    if (screen.name === 'meeting') await meeting(screen.meetingId);
    if (screen.name === 'changes') await changes();
    await openActions();
  }

  async function changed(change: Change): Promise<void> {
    book.getState().bring(change);
    await again();
  }

  return {
    headers,
    meeting,
    again,
    changed,
    place: id => take(storage.holders([id])),
    places: ids => take(storage.holders(ids)),
    references: references => take(storage.bearers(references)),
    changes,
    mentions: targets => take(storage.mentioners(targets)),
    trash: () => take(storage.trash()),
    openActionsOf,
    openActions,
  };
}

/** Each row once, however often it was come across. */
function joined(before: readonly SetAside[], more: readonly SetAside[]): SetAside[] {
  const rows = new Map([...before, ...more].map(each => [JSON.stringify(each.record), each]));
  return [...rows.values()];
}
