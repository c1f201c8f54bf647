import type { Desk } from '../desk/desk';
import { say } from '../store/said';

/** By then the page stands and she has begun to read, in milliseconds … */
const BEGIN_AFTER = 1_000;

/** … and by then she has long been at it. */
const LOOK_OVER_AFTER = 20_000;

/**
 * Has the clerk read the book beside her work, and, when she has long been at it, look over all that
 * is kept of it; what did not agree with the minutes is put right, and said. The answer ends it.
 */
export function keepClerk(desk: Desk): () => void {
  // What cannot be read now is read when it is asked for, and said there.
  const begin = setTimeout(() => desk.clerk.ask('follow').catch(() => {}), BEGIN_AFTER);
  const look = setTimeout(() => lookOver(desk).catch(() => {}), LOOK_OVER_AFTER);
  return () => {
    clearTimeout(begin);
    clearTimeout(look);
  };
}

/** One look is enough for all windows: the one that has the book in hand puts right what is wrong. */
async function lookOver({ clerk, view, mendRows }: Desk): Promise<void> {
  if (view.getState().readOnly) return;
  const { isWrong, meetings, rows } = await clerk.ask('lookOver');
  if (!isWrong) return;
  await mendRows(rows);
  say(view, putRightWords(meetings), true);
}

/** What she is told of registers that were put right. */
export function putRightWords(meetings: number): string {
  const of = meetings === 1 ? ' of one meeting' : meetings === 0 ? '' : ` of ${meetings} meetings`;
  return `The registers did not agree with the minutes${of}, and were made anew from them. The minutes are as they were: nothing in them was changed, and nothing is to be done.`;
}
