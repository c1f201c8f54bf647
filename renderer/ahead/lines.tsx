import { tickDeadline } from '../../shared/commands/deadlines';
import { dayAndDate } from '../../shared/model/calendar';
import { dueInWords } from '../../shared/model/due';
import { plainText } from '../../shared/model/inline';
import { ownersInWords } from '../../shared/model/owner';
import type { Action } from '../../shared/registers/actions';
import { type Due, deadlineInWords, isOverdue } from '../../shared/registers/ahead/checklist';
import { monthInWords, type Turn } from '../../shared/registers/ahead/duty-turns';
import { openDialog } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { actionAnchor } from '../meeting/anchors';
import { meetingName } from '../meeting/meeting-words';
import { useView } from '../store/use-book';
import { standingInWords } from './DeadlineLine';
import { actOnTurn, inWords } from './duty-acts';

interface ActionProps {
  readonly action: Action;
  /** Whether it stands under the meeting that it was promised for. */
  readonly isPromised?: true;
}

/** An action that is due, or that a meeting was promised; Enter leads to where it was raised. */
export function ActionLine({ action, isPromised }: ActionProps) {
  const desk = useDesk();
  const { id, ref, line, owners, due } = action;
  const facts = [ownersInWords(owners), due ? `due: ${dueInWords(due)}` : ''];
  return (
    <li>
      <button
        type="button"
        className="ahead-line"
        data-row={`action ${id}`}
        onClick={() => void goTo(desk, actionAnchor(id))}
      >
        <span className="ahead-kind mark mark-action">{isPromised ? 'Promised' : 'Action'}</span>
        <span className="ahead-words">
          <span className="reference">{ref}</span> {plainText(line)}
        </span>
        <span className="ahead-facts">{facts.filter(fact => fact !== '').join(' · ')}</span>
      </button>
    </li>
  );
}

interface DutyProps {
  readonly turn: Turn;
  /** Whether its month has to be told. */
  readonly namesMonth?: true;
}

/** A turn of a duty; letters say what became of it, Enter opens the duty. */
export function DutyLine({ turn, namesMonth }: DutyProps) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { duty, planned, became } = turn;
  const from = became?.became === 'moved' ? `moved from ${monthInWords(planned)}` : '';
  const stands = became && became.became !== 'moved' ? inWords(became) : from;
  const facts = [namesMonth ? monthInWords(turn.month) : '', duty.presenter, duty.notes];
  return (
    <li>
      <button
        type="button"
        className="ahead-line"
        data-row={`duty ${duty.id} ${planned}`}
        data-done={(became && became.became !== 'moved') || undefined}
        onClick={() => openDialog(desk, 'duty', duty.id)}
        onKeyDown={event => {
          if (readOnly || event.ctrlKey || event.altKey || event.metaKey) return;
          if (actOnTurn(desk, event.key, turn)) event.preventDefault();
        }}
      >
        <span className="ahead-kind mark mark-outcome">Duty</span>
        <span className="ahead-words">{duty.title}</span>
        <span className="ahead-facts">
          {facts.filter(fact => fact !== '').join(' · ')}
          {stands !== '' && <b>{stands}</b>}
        </span>
      </button>
    </li>
  );
}

interface DeadlineProps {
  readonly due: Due;
  /** Whether its meeting has to be told. */
  readonly namesMeeting?: true;
}

/** A deadline with its day; the space bar ticks it off, once the book holds its meeting. */
export function DeadlineRow({ due, namesMeeting }: DeadlineProps) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { deadline, meeting, day, doneOn, isCertain } = due;
  const { today } = desk.now();
  const tick = () =>
    doIt(desk, { label: `tick of “${deadline.title}”` }, (book, context) =>
      tickDeadline(book, { meetingId: meeting.id, deadlineId: deadline.id }, context),
    );
  const rule = `${deadlineInWords(deadline)}${namesMeeting ? ` ${meetingName(meeting)}` : ''}`;
  return (
    <li>
      <button
        type="button"
        className="ahead-line"
        aria-pressed={doneOn !== null}
        data-row={`deadline ${meeting.id} ${deadline.id} ${day}`}
        data-done={doneOn !== null || undefined}
        aria-disabled={readOnly || meeting.id === ''}
        onClick={() => meeting.id !== '' && tick()}
      >
        <span className="ahead-kind mark mark-closed-if-done">
          {doneOn === null ? '☐' : '☑'} Deadline
        </span>
        <span className="ahead-words">
          {deadline.title}
          <span className="ahead-rule">{rule}</span>
        </span>
        <span className="ahead-facts">
          {day === null ? 'day not known' : dayAndDate(day)}
          {isCertain ? '' : ' (by the usual rule)'}
          <b className={isOverdue(due, today) ? 'mark mark-late' : undefined}>
            {standingInWords(due, today)}
          </b>
        </span>
      </button>
    </li>
  );
}
