import type { Unsaved } from './hand';

/** What the windows on one book tell each other. */
type Message =
  | { readonly what: 'saved' }
  | { readonly what: 'give' }
  | { readonly what: 'unsaved'; readonly key: string; readonly unsaved: Unsaved }
  | { readonly what: 'kept'; readonly key: string };

/** This window's part in a book that several windows may show. */
export interface Share {
  /** Whether this window has the book in hand; any other only shows it. */
  readonly inHand: () => boolean;
  /** Tells the other windows that something was saved here. */
  readonly saved: () => void;
  /**
   * Asks for the book: the window that has it saves all and gives it up. Resolves once it is this
   * window's; one that does not answer within `PATIENCE` loses it.
   */
  readonly takeOver: () => Promise<void>;
  /**
   * Gives what could not be saved here to the window that has the book now; tells whether that
   * window has saved it.
   */
  readonly handOver: (unsaved: Unsaved) => Promise<boolean>;
}

/** What befalls a window that shares a book. */
export interface ShareEvents {
  /** Another window saved something: it can be read. */
  readonly saved: () => void;
  /** Another window asks for the book: resolves when all is saved. */
  readonly giveUp: () => Promise<void>;
  /** The book is another window's now. */
  readonly lost: () => void;
  /** A window that lost the book to this one could not save this: resolves when it is saved. */
  readonly unsaved: (unsaved: Unsaved) => Promise<void>;
}

/** How long a window that was asked for something may take, in milliseconds. */
const PATIENCE = 2_000;

/** Lets the lock go again. */
type Release = () => void;

/**
 * Takes a book in hand where no other window has it. One window writes at a time, so that no two can
 * overwrite each other's words; the others follow what is saved.
 */
export async function shareBook(name: string, events: ShareEvents): Promise<Share> {
  const channel = new BroadcastChannel(`windows of ${name}`);
  const lock = `book in hand: ${name}`;
  const waiting = new Map<string, () => void>();
  const post = (message: Message) => channel.postMessage(message);
  const lost = () => {
    release = null;
    events.lost();
  };
  let release: Release | null = await held(lock, { ifAvailable: true }, lost);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.what === 'kept') waiting.get(data.key)?.();
    else if (!release && data.what === 'saved') events.saved();
    else if (release && data.what === 'give') void give(release);
    else if (release && data.what === 'unsaved') void keep(data.key, data.unsaved);
  };

  async function give(hand: Release): Promise<void> {
    lost();
    // What cannot be saved is handed over later; the other window must not wait for it for ever.
    await events.giveUp().catch(() => {});
    hand();
  }

  async function keep(key: string, unsaved: Unsaved): Promise<void> {
    try {
      await events.unsaved(unsaved);
      post({ what: 'kept', key });
    } catch {
      // It is asked again, and says itself what is not saved.
    }
  }

  return {
    inHand: () => release !== null,
    saved: () => post({ what: 'saved' }),
    takeOver: async () => {
      post({ what: 'give' });
      const asked = { signal: AbortSignal.timeout(PATIENCE) };
      release = await held(lock, asked, lost).catch(() => held(lock, { steal: true }, lost));
    },
    handOver: async unsaved => {
      const key = crypto.randomUUID();
      const kept = new Promise<boolean>(resolve => {
        waiting.set(key, () => resolve(true));
        setTimeout(resolve, PATIENCE, false);
      });
      post({ what: 'unsaved', key, unsaved });
      return kept.finally(() => waiting.delete(key));
    },
  };
}

/** Holds the lock; `null` where another window has it and it is not waited for. */
function held(lock: string, how: LockOptions, lost: () => void): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    navigator.locks
      .request(lock, how, free => {
        if (!free) return resolve(null);
        isHeld = true;
        return new Promise<void>(release => resolve(release));
      })
      .catch(error => (isHeld ? lost() : reject(error)));
  });
}
