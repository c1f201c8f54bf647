import { useEffect, useState } from 'react';
import { checkedMinutes } from '../../shared/checks/checked-minutes';
import { CHECKS, type Checked, lookWith } from '../../shared/checks/checks';
import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';

/** What the checks say of a meeting, and whether they are still at it. */
export interface ChecksNow {
  readonly checked: readonly Checked[];
  readonly isLooking: boolean;
}

const NOTHING_YET: ChecksNow = { checked: [], isLooking: true };

/**
 * What the checks before sending say of a meeting. They follow the book at each quiet moment, in short
 * turns, so that a key may come between; what was said stands until all have looked again.
 */
export function useChecks(meetingId: Id): ChecksNow {
  const book = useQuietBook();
  const longForms = useLongForms();
  const [now, show] = useState(NOTHING_YET);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      // The screen is painted first.
      await turn();
      if (!wanted) return;
      const minutes = checkedMinutes(book, meetingId, longForms);
      const all: Checked[] = [];
      for (const check of minutes ? CHECKS : []) {
        await turn();
        const found = wanted && minutes && (await inTurns(lookWith(check, minutes), () => wanted));
        if (!found) return;
        all.push(found);
      }
      show({ checked: all, isLooking: false });
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [book, meetingId, longForms]);
  return now;
}

/** How long a turn may last, in milliseconds: a key is not to wait for more. */
const TURN = 8;

/** Looks in short turns; `null` where it is not wanted any more. */
async function inTurns<T>(
  looking: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | null> {
  let until = performance.now() + TURN;
  for (;;) {
    const step = looking.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await turn();
    if (!isWanted()) return null;
    until = performance.now() + TURN;
  }
}

/** The next turn of the page, after what was waiting for it. */
function turn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What the short forms of the whole book stand for, once it is known. */
function useLongForms(): ReadonlyMap<string, string> {
  const desk = useDesk();
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    // Without it an acronym is remarked on all the same, and only its mending is missing.
    desk.clerk.ask('acronyms').then(
      entries => {
        const longs = entries.flatMap(({ id, long }) =>
          long === null ? [] : [[id, long] as const],
        );
        if (wanted) setKnown(new Map(longs));
      },
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [desk]);
  return known;
}
