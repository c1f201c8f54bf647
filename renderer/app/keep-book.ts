import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { BookStorage } from '../storage/book-storage';
import { StorageFailure } from '../storage/failure';
import type { Unsaved } from '../storage/hand';
import type { InHand } from '../storage/in-hand';
import { shareBook } from '../storage/one-writer';
import type { RowChange } from '../storage/rows';
import { type Saver, saver } from '../storage/saver';
import { say } from '../store/said';
import type { ViewStore } from '../store/view-store';

/** How an open book is kept in this window: what is done to it is saved, or it follows another's. */
export interface KeptBook {
  readonly saving: Saver;
  /** Runs what reads the book, and then begins to save what is done to it, or to follow it. */
  readonly load: (read: () => Promise<void>) => Promise<void>;
  /** Takes the book from the window that has it in hand, which saves first. */
  readonly takeOver: () => Promise<void>;
  /** Saves rows that the book at hand may know nothing of, in both copies. */
  readonly saveUnseen: (change: RowChange) => Promise<void>;
  /** The book in this window's hand; `null` in a window that only shows it. */
  readonly inHand: () => InHand | null;
}

/** What keeping a book needs from around it. */
export interface KeepSurroundings {
  readonly name: string;
  readonly storage: BookStorage;
  readonly view: ViewStore;
  readonly now: () => string;
  /** Takes in what another window saved. */
  readonly changed: (change: Change) => Promise<void>;
  /** Called after each time that something was saved here. */
  readonly saved: () => void;
  /** Called each time this window has taken the book in hand. */
  readonly taken: (hand: InHand) => void;
}

const TIMERS = {
  after: (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Keeps a book in this window. Of several windows one has it in hand and saves; the others follow
 * what is saved, and nothing else, and can take it over without losing a word of either.
 */
export async function keepBook(around: KeepSurroundings): Promise<KeptBook> {
  const { name, storage, view, now, changed, saved, taken } = around;
  let hand: InHand | null = null;
  let known = 0;
  let following: Promise<void> = Promise.resolve();
  const saving = saver(
    { save, copy: storage.copy },
    { timers: TIMERS, now, tell: state => view.setState({ saving: state }) },
  );
  const share = await shareBook(name, {
    saved: () => quietly(follow()),
    giveUp: saving.flush,
    lost: () => view.setState({ readOnly: true }),
    unsaved: saveForOther,
  });

  async function save(change: Change, at: string): Promise<void> {
    try {
      if (!hand) throw new StorageFailure('takenOver');
      known = await hand.save(change, at);
      share.saved();
      saved();
    } catch (error) {
      const isKept = isTakenOver(error) && (await share.handOver({ change, since: known }));
      if (!isKept) throw error;
    }
  }

  /** Takes in what was saved elsewhere, one reading after the other. */
  function follow(): Promise<void> {
    following = following.catch(() => {}).then(followOnce);
    return following;
  }

  async function followOnce(): Promise<void> {
    const { change, revision } = await storage.savedAfter(known);
    known = revision;
    await changed(without(change, saving.unsaved()));
  }

  async function saveForOther(unsaved: Unsaved): Promise<void> {
    if (!hand) throw new StorageFailure('takenOver');
    let both: readonly Id[] = [];
    do {
      await saving.flush();
      both = await hand.saveForOther(unsaved, now());
      await follow();
      // What she typed here in just that moment will be written over it: then once more.
    } while (isAboutTheSame(unsaved.change, saving.unsaved()));
    share.saved();
    if (both.length > 0) say(view, BOTH_WORDS, true);
  }

  function begin(): InHand {
    hand = storage.takeInHand();
    saving.start();
    return hand;
  }

  return {
    saving,
    load: async read => {
      // The revision is asked for first: what is saved meanwhile is followed, twice rather than never.
      [known] = await Promise.all([storage.revision(), read()]);
      view.setState({ readOnly: !share.inHand() });
      if (share.inHand()) taken(begin());
      else quietly(follow());
    },
    takeOver: async () => {
      await share.takeOver();
      const begun = begin();
      await begun.ready();
      await follow();
      view.setState({ readOnly: !share.inHand() });
      taken(begun);
    },
    saveUnseen: async change => {
      await saving.flush();
      if (!hand) throw new StorageFailure('takenOver');
      known = await hand.save(change, now());
      share.saved();
      await storage.copy();
    },
    inHand: () => (share.inHand() ? hand : null),
  };
}

function idsIn({ put, remove }: RowChange): Id[] {
  return [...put.map(({ id }) => id), ...remove];
}

function isAboutTheSame(change: RowChange, unsaved: Change): boolean {
  const ids = new Set(idsIn(unsaved));
  return idsIn(change).some(id => ids.has(id));
}

/** What is typed here and on its way is newer than what was saved. */
function without({ put, remove }: Change, unsaved: Change): Change {
  const waiting = new Set(idsIn(unsaved));
  return {
    put: put.filter(({ id }) => !waiting.has(id)),
    remove: remove.filter(id => !waiting.has(id)),
  };
}

/** What cannot be followed now is followed with the next thing that is saved. */
function quietly(work: Promise<void>): void {
  work.catch(() => {});
}

const BOTH_WORDS =
  'Another window had words that were not saved when this one took over, in a text that was written in here too. They now stand at its end: please look over it.';

function isTakenOver(error: unknown): boolean {
  return error instanceof StorageFailure && error.code === 'takenOver';
}
