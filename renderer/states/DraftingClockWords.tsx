import './states.css';
import { dayAndDate } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import { counted } from '../../shared/model/counted';
import type { Meeting } from '../../shared/model/meeting';
import { type DraftingClock, draftingClock } from '../../shared/registers/drafting-clock';
import { useDesk } from '../desk/desk';

/** How long the draft has been written at, and by when it goes to the Chair; calm until it is late. */
export function DraftingClockWords({
  committee,
  meeting,
}: {
  committee: Committee;
  meeting: Meeting;
}) {
  const clock = draftingClock(committee, meeting, useDesk().now().today);
  if (!clock) return null;
  return (
    <p className="drafting-clock" data-standing={clock.standing}>
      {clockInWords(clock)}
    </p>
  );
}

/** `2 working days since the meeting; to the Chair by Friday 17 August 2018.` */
export function clockInWords(clock: DraftingClock): string {
  const { dueOn, standing } = clock;
  const since = `${daysInWords(clock)} since the meeting`;
  const day = dayAndDate(dueOn);
  if (standing === 'late') return `${since}; it was to be with the Chair by ${day}.`;
  if (standing === 'dueToday') return `${since}; it is to be with the Chair today.`;
  return `${since}; to the Chair by ${day}.`;
}

/** Working days are counted no further than a year. */
function daysInWords({ days, workingDays }: DraftingClock): string {
  if (days > 365) return 'More than a year';
  return workingDays === 0 ? 'No working day' : counted(workingDays, 'working day');
}
