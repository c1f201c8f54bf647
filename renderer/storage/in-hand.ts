import type { Id } from '../../shared/model/id';
import type { ComparedFiles } from './compare';
import type { Database } from './database';
import { commitInHand, saveForOther, takeInHand, type Unsaved } from './hand';
import type { RowChange } from './rows';
import { beginSession } from './session-mark';
import { type TendSurroundings, tend } from './tend';

/** A book that this window has in hand. What it cannot do it rejects with a `StorageFailure`. */
export interface InHand {
  /** Resolves once no other window's changes are saved any more. */
  readonly ready: () => Promise<void>;
  /**
   * Saves a change whole or not at all; gives its revision once it has reached the disk. Fails with
   * `takenOver` where another window has taken the book in hand since.
   */
  readonly save: (change: RowChange, at: string) => Promise<number>;
  /** Saves what another window could not; see `hand.ts`. */
  readonly saveForOther: (unsaved: Unsaved, at: string) => Promise<Id[]>;
  /** Takes care of both copies in the background, once; see `tend.ts`. */
  readonly tend: (pause: () => Promise<void>) => Promise<ComparedFiles>;
  /** To be called while the window closes with everything saved. */
  readonly closeCleanly: () => void;
}

/** What having a book in hand needs from around it. */
export type InHandSurroundings = Omit<TendSurroundings, 'session' | 'pause'> & {
  readonly notes: Parameters<typeof beginSession>[1];
};

/** Takes a book in hand. Nothing is saved before that is known on the disk. */
export function takenInHand(around: InHandSurroundings): InHand {
  const { database, copy, notes } = around;
  const window = crypto.randomUUID();
  const session = beginSession(copy, notes, window);
  const ready = untilItSucceeds(() => begin(database, window, session.begun));
  // At once, so that a window that stood still until now finds it taken; what fails is said by `save`.
  ready().catch(() => {});
  return {
    ready,
    save: async (change, at) => {
      await ready();
      return commitInHand(database, window, change, at);
    },
    saveForOther: async (unsaved, at) => {
      await ready();
      return saveForOther(database, unsaved, at);
    },
    tend: pause => tend({ ...around, session, pause }),
    closeCleanly: session.closeCleanly,
  };
}

async function begin(database: Database, window: string, begun: Promise<void>): Promise<void> {
  // Without a mark the exit will count as unclean: that must not keep her from saving.
  await begun.catch(() => {});
  await takeInHand(database, window);
}

/** Work that is done once, when it is first asked for; after a failure it is tried again. */
function untilItSucceeds(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work().catch(error => {
      done = null;
      throw error;
    });
    return done;
  };
}
