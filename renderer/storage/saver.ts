import { type Change, isNothing, merge, NO_CHANGE } from '../../shared/model/change';
import { errand, type Timers } from './errand';
import { type FailureCode, failureOf } from './failure';

/** How long the first unsaved change waits for others before it is written, in milliseconds. */
export const SAVE_WITHIN = 300;

/** How long what is written waits before it goes to the second copy, in milliseconds. */
export const COPY_WITHIN = 400;

/** How far saving has come. `saved` is said only when the second copy has it too. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly code: FailureCode; readonly message: string };

/** One object, so that telling it at each key draws nothing anew. */
const SAVING: SaveState = { state: 'saving' };

/** Where a saver saves to: resolves when it is done, rejects when it is not. */
export interface SavesTo {
  readonly save: (change: Change, at: string) => Promise<unknown>;
  readonly copy: () => Promise<void>;
}

/** What a saver needs from around it. `now` is an ISO 8601 date and time. */
export interface SaverSurroundings {
  readonly timers: Timers;
  readonly now: () => string;
  readonly tell: (state: SaveState) => void;
}

/** Saves changes as they come. */
export interface Saver {
  /** To be called once the book is loaded. Nothing may be put, or is written, before. */
  readonly start: () => void;
  readonly put: (change: Change) => void;
  /**
   * Resolves when all is in both copies; rejects with the failure where that cannot be. What could
   * not be saved is kept and tried again.
   */
  readonly flush: () => Promise<void>;
  /** What is not in the book on this computer yet. */
  readonly unsaved: () => Change;
}

/**
 * A saver that writes within `SAVE_WITHIN` of the first unsaved change, however fast others follow,
 * one write at a time. A failed change is kept, joined with what comes, and tried again.
 */
export function saver(to: SavesTo, { timers, now, tell }: SaverSurroundings): Saver {
  let started = false;
  let fails = false;
  let written = 0;
  let underWay = NO_CHANGE;
  let waiting = NO_CHANGE;
  const writing = errand(write, timers);
  const copying = errand(copy, timers);

  async function write(): Promise<void> {
    underWay = waiting;
    waiting = NO_CHANGE;
    try {
      await to.save(underWay, now());
    } catch (error) {
      waiting = merge(underWay, waiting);
      failed(error, 'notSaved');
      throw error;
    } finally {
      underWay = NO_CHANGE;
    }
    fails = false;
    written += 1;
    copying.ask(COPY_WITHIN);
  }

  async function copy(): Promise<void> {
    const copied = written;
    try {
      await to.copy();
    } catch (error) {
      failed(error, 'notCopied');
      throw error;
    }
    // What was written while it was copied may not be in the copy; another one follows for it.
    if (copied !== written || !isNothing(unsaved())) return;
    fails = false;
    tell({ state: 'saved', at: now() });
  }

  function unsaved(): Change {
    return merge(underWay, waiting);
  }

  function failed(error: unknown, otherwise: FailureCode): void {
    const { code, message } = failureOf(error, otherwise);
    fails = true;
    tell({ state: 'failed', code, message });
  }

  function start(): void {
    started = true;
    copying.ask(COPY_WITHIN);
  }

  function put(change: Change): void {
    if (!started) throw new Error('A change was put before the book was loaded.');
    if (isNothing(change)) return;
    waiting = merge(waiting, change);
    // What failed stays said until it has succeeded, however much is typed meanwhile.
    if (!fails) tell(SAVING);
    writing.ask(SAVE_WITHIN);
  }

  async function flush(): Promise<void> {
    await writing.flush();
    await copying.flush();
  }

  return { start, put, flush, unsaved };
}
