import type { Desk } from '../desk/desk';
import { say } from '../store/said';

/** What is done sooner is not spoken of. Milliseconds. */
const SHOWN_AFTER = 400;

/** Jobs that began together are told apart before either is shown. */
let lastKey = 0;

function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

/** What a long job has of its surroundings. */
export interface LongJob {
  /** Stops the job when she does. */
  readonly signal: AbortSignal;
  /** Tells how much of it is done, 0 to 1. */
  readonly tell: (share: number) => void;
}

/**
 * Does what may take long, `Writing the minutes`: after a moment a line at the foot of the window shows
 * it, with how far it is, and a button that stops it. Gives `null` where she stopped it, and says so.
 */
export async function runLong<T>(
  { view }: Pick<Desk, 'view'>,
  what: string,
  job: (around: LongJob) => Promise<T>,
): Promise<T | null> {
  const stopping = new AbortController();
  const key = nextKey();
  let share: number | null = null;
  let isShown = false;
  const show = () => {
    isShown = true;
    const line = { key, what, share, stop: () => stopping.abort() };
    view.setState(({ running }) => ({
      running: [...running.filter(each => each.key !== key), line].sort((a, b) => a.key - b.key),
    }));
  };
  const timer = setTimeout(show, SHOWN_AFTER);
  const tell = (done: number) => {
    share = done;
    if (isShown) show();
  };
  try {
    return await job({ signal: stopping.signal, tell });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    say(view, `${what} was stopped. No file was written.`);
    return null;
  } finally {
    clearTimeout(timer);
    view.setState(({ running }) => ({ running: running.filter(each => each.key !== key) }));
  }
}
