import type { Desk } from '../desk/desk';
import { say } from '../store/view-store';

/** By then the page stands and she has begun to read, in milliseconds … */
const BEGIN_AFTER = 1_000;

/** … and by then she has long been at it. */
const LOOK_OVER_AFTER = 20_000;

/**
 * Has the clerk read the book beside her work, and, when she has long been at it, look over all that
 * it keeps; what did not agree with the minutes is said. The answer ends it.
 */
export function keepClerk({ clerk, view }: Desk): () => void {
  // What cannot be read now is read when it is asked for, and said there.
  const begin = setTimeout(() => void clerk.ask('follow').catch(() => {}), BEGIN_AFTER);
  const look = setTimeout(() => {
    clerk.ask('lookOver').then(
      ({ meetings }) => {
        if (meetings > 0) say(view, putRightWords(meetings), true);
      },
      () => {},
    );
  }, LOOK_OVER_AFTER);
  return () => {
    clearTimeout(begin);
    clearTimeout(look);
  };
}

/** What she is told of registers that were put right. */
export function putRightWords(meetings: number): string {
  const of = meetings === 1 ? 'one meeting' : `${meetings} meetings`;
  return `The registers did not agree with the minutes of ${of}, and were made anew from them. The minutes were right, and nothing in them was changed.`;
}
