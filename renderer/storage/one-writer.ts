import type { Change } from '../../shared/model/change';

/** What the windows on one book tell each other. */
type Message = { readonly what: 'changed'; readonly change: Change } | { readonly what: 'give' };

/** This window's part in a book that several windows may show. */
export interface Share {
  /** Whether this window has the book in hand; any other only shows it. */
  readonly inHand: boolean;
  /** Tells the other windows what was changed here. */
  readonly tell: (change: Change) => void;
  /**
   * Asks for the book: the window that has it saves all and gives it up. Resolves once it is this
   * window's; one that does not answer within `PATIENCE` loses it.
   */
  readonly takeOver: () => Promise<void>;
}

/** What befalls a window that shares a book. */
export interface ShareEvents {
  /** Another window changed something. */
  readonly changed: (change: Change) => void;
  /** Another window asks for the book: resolves when all is saved. */
  readonly giveUp: () => Promise<void>;
  /** The book is another window's now. */
  readonly lost: () => void;
}

/** How long a window that was asked for the book may take, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Takes a book in hand where no other window has it. One window writes at a time, so that no two can
 * overwrite each other's words; the others follow.
 */
export async function shareBook(name: string, events: ShareEvents): Promise<Share> {
  const channel = new BroadcastChannel(`windows of ${name}`);
  const lock = `book in hand: ${name}`;
  let release: (() => void) | null = await held(lock, events.lost);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.what === 'changed') events.changed(data.change);
    else if (release) void give(release);
  };

  async function give(hand: () => void): Promise<void> {
    release = null;
    events.lost();
    // What cannot be saved stays here to be read; the other window must not wait for it for ever.
    await events.giveUp().catch(() => {});
    hand();
  }

  return {
    inHand: release !== null,
    tell: change => channel.postMessage({ what: 'changed', change } satisfies Message),
    takeOver: async () => {
      channel.postMessage({ what: 'give' } satisfies Message);
      const asked = AbortSignal.timeout(PATIENCE);
      await navigator.locks
        .request(lock, { signal: asked }, () => {})
        .catch(() => navigator.locks.request(lock, { steal: true }, () => {}));
    },
  };
}

/** What lets the lock go again; `null` where another window has it. */
function held(lock: string, lost: () => void): Promise<(() => void) | null> {
  return new Promise(resolve => {
    navigator.locks
      .request(lock, { ifAvailable: true }, free => {
        if (!free) return resolve(null);
        return new Promise<void>(release => resolve(release));
      })
      .catch(lost);
  });
}
