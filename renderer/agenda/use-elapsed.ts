import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import type { ClockTime } from '../../shared/model/partial-date';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { type CourseAhead, courseAhead, NOT_BEGUN } from '../../shared/registers/planned-course';
import { elapsedByItem, itemInHand, type Sitting, sittingOf } from '../../shared/registers/sitting';
import { useDesk } from '../desk/desk';

/** How the clock of a meeting stands now. */
export interface Elapsed {
  readonly sitting: Sitting;
  /** The minutes each item took so far, by its id. */
  readonly byItem: ReadonlyMap<Id, number>;
  /** The item the meeting is at; `null` unless it is in session. */
  readonly inHand: Id | null;
  /** What is still to come, by the clock; `null` where nothing is, or no time is planned. */
  readonly ahead: CourseAhead | null;
}

/** How often the clock is looked at, in milliseconds: it shows minutes. */
const LOOK = 5_000;

/** The clock of a meeting; it is drawn again at each minute while the meeting is running. */
export function useElapsed(meeting: Meeting, entries: readonly AgendaEntry[]): Elapsed {
  const desk = useDesk();
  const sitting = sittingOf(meeting);
  const [minute, setMinute] = useState(() => desk.now().now);
  useEffect(() => {
    if (sitting !== 'running') return;
    const timer = setInterval(() => setMinute(desk.now().now), LOOK);
    return () => clearInterval(timer);
  }, [sitting, desk]);
  const byItem = elapsedByItem(meeting, { on: desk.now().today, at: minute });
  const inHand = meeting.state === 'inSession' ? itemInHand(meeting) : null;
  return { sitting, byItem, inHand, ahead: aheadOf(meeting, entries, { byItem, inHand }, minute) };
}

/** Before the meeting its times follow from the planned start, in session from the clock. */
function aheadOf(
  meeting: Meeting,
  entries: readonly AgendaEntry[],
  progress: Pick<Elapsed, 'byItem' | 'inHand'>,
  now: ClockTime,
): CourseAhead | null {
  const sitting = sittingOf(meeting);
  if (sitting === 'running') return courseAhead(entries, now, progress);
  const { startTime } = meeting;
  return sitting === 'notStarted' && startTime !== null
    ? courseAhead(entries, startTime, NOT_BEGUN)
    : null;
}
