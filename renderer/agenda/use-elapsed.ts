import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import { elapsedByItem, itemInHand, type Sitting, sittingOf } from '../../shared/registers/sitting';
import { useDesk } from '../desk/desk';

/** How the clock of a meeting stands now. */
export interface Elapsed {
  readonly sitting: Sitting;
  /** The minutes each item took so far, by its id. */
  readonly byItem: ReadonlyMap<Id, number>;
  /** The item the meeting is at; `null` unless it is in session. */
  readonly inHand: Id | null;
}

/** How often the clock is looked at, in milliseconds: it shows minutes. */
const LOOK = 5_000;

/** The clock of a meeting; it is drawn again at each minute while the meeting is running. */
export function useElapsed(meeting: Meeting): Elapsed {
  const desk = useDesk();
  const sitting = sittingOf(meeting);
  const [minute, setMinute] = useState(() => desk.now().now);
  useEffect(() => {
    if (sitting !== 'running') return;
    const timer = setInterval(() => setMinute(desk.now().now), LOOK);
    return () => clearInterval(timer);
  }, [sitting, desk]);
  const now = { on: desk.now().today, at: minute };
  return {
    sitting,
    byItem: elapsedByItem(meeting, now),
    inHand: meeting.state === 'inSession' ? itemInHand(meeting) : null,
  };
}
