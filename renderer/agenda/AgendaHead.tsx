import { isTextAlone } from '../../shared/model/agenda-item';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import { plannedMinutesOf } from '../../shared/registers/planned-course';
import { quorumAt } from '../../shared/registers/quorum';
import type { MeetingView } from '../meeting/meeting-view';
import { meetingName } from '../meeting/meeting-words';
import { useQuietBook, useView } from '../store/use-book';
import { hoursAndMinutes } from './times';
import type { Elapsed } from './use-elapsed';

/** The top of the agenda: which meeting, and how its time stands against the plan. */
export function AgendaHead({ view, elapsed }: { view: MeetingView; elapsed: Elapsed }) {
  const { frame, entries, outcomes } = view;
  return (
    <header className="agenda-head">
      <p className="agenda-title">
        {frame.committee.code} {meetingName(frame.meeting)}
      </p>
      {elapsed.byItem.size > 0 ? (
        <Clock view={view} elapsed={elapsed} />
      ) : (
        <Plan view={view} elapsed={elapsed} />
      )}
      <NotQuorate view={view} inHand={elapsed.inHand} />
      <p>
        {[
          counted(entries.filter(({ item }) => !isTextAlone(item)).length, 'item'),
          counted(frame.references.size, 'action'),
          counted(outcomes.length, 'outcome'),
        ].join(' · ')}
      </p>
    </header>
  );
}

/** The warning that nothing can be decided now, whichever panel is open. */
function NotQuorate({ view, inHand }: { view: MeetingView; inHand: Id | null }) {
  const { meeting } = view.frame;
  const book = useQuietBook();
  const open = useView(({ itemId }) => itemId);
  if (meeting.state !== 'inSession') return null;
  const quorum = quorumAt(book, meeting.id, inHand ?? open);
  if (quorum?.quorate !== false) return null;
  return (
    <p className="agenda-warns" role="status">
      Not quorate: {quorum.why}
    </p>
  );
}

function Clock({ view, elapsed }: { view: MeetingView; elapsed: Elapsed }) {
  const taken = [...elapsed.byItem.values()].reduce((sum, minutes) => sum + minutes, 0);
  const planned = plannedMinutesOf(view.entries);
  const behind = behindBy(view, elapsed);
  return (
    <p className="agenda-clock">
      <strong>{hoursAndMinutes(taken)}</strong>
      {planned > 0 && <span>of {hoursAndMinutes(planned)} planned</span>}
      {behind > 0 && <span className="agenda-behind">{behind} min behind</span>}
      {elapsed.ahead && <span>until {elapsed.ahead.end}</span>}
    </p>
  );
}

/** The time that is planned before anything of it was taken, and from when to when. */
function Plan({ view, elapsed }: { view: MeetingView; elapsed: Elapsed }) {
  const planned = plannedMinutesOf(view.entries);
  const { startTime } = view.frame.meeting;
  if (planned === 0 || elapsed.sitting !== 'notStarted') return null;
  return (
    <p>
      {elapsed.ahead ? `${startTime} to ${elapsed.ahead.end}, ` : ''}
      {hoursAndMinutes(planned)} planned
    </p>
  );
}

/** How many minutes the items that were begun took longer than planned, all together. */
function behindBy({ entries }: MeetingView, { byItem, inHand }: Elapsed): number {
  return entries.reduce((sum, { item }) => {
    const took = byItem.get(item.id);
    if (took === undefined || item.plannedMinutes === null) return sum;
    const over = took - item.plannedMinutes;
    return sum + (item.id === inHand ? Math.max(0, over) : over);
  }, 0);
}
