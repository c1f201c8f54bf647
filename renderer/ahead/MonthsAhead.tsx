import { useMemo } from 'react';
import { dayAndDate } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import { monthInWords } from '../../shared/registers/ahead/duty-turns';
import {
  type ForwardAgenda,
  forwardAgenda,
  type MonthAhead,
  type SittingAhead,
} from '../../shared/registers/ahead/forward-agenda';
import { useDesk } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { meetingName } from '../meeting/meeting-words';
import { useQuietBook } from '../store/use-book';
import { ActionLine, DeadlineRow, DutyLine } from './lines';
import { useRowKeys } from './use-row-keys';

/** What is ahead of a committee, month by month; what is late stands first. */
export function MonthsAhead({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const keys = useRowKeys();
  const ahead = useMemo(() => forwardAgenda(book, committee, today), [book, committee, today]);
  const isEmpty = ahead.months.every(isBare) && isNothingLate(ahead) && ahead.sometime.length === 0;
  return (
    <div className="ahead-months" {...keys}>
      {isEmpty && (
        <p className="ahead-nothing">
          Nothing is ahead yet. Actions that are due at a meeting, duties of the year and deadlines
          stand here by month, with the meetings that the committee’s rhythm lets expect.
        </p>
      )}
      {!isNothingLate(ahead) && <Late ahead={ahead} />}
      {ahead.months.map(month =>
        isBare(month) ? null : <Month key={month.month} month={month} />,
      )}
      {ahead.sometime.length > 0 && (
        <section className="ahead-month" aria-label="Some time">
          <h2>Some time</h2>
          <ul className="ahead-card">
            {ahead.sometime.map(action => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function isNothingLate({ late }: ForwardAgenda): boolean {
  return late.deadlines.length + late.duties.length + late.actions.length === 0;
}

function isBare({ sittings, deadlines, duties, actions }: MonthAhead): boolean {
  return sittings.length + deadlines.length + duties.length + actions.length === 0;
}

function Late({ ahead: { late } }: { ahead: ForwardAgenda }) {
  return (
    <section className="ahead-month" aria-label="Late">
      <h2 className="ahead-late">Late</h2>
      <ul className="ahead-card">
        {late.deadlines.map(due => (
          <DeadlineRow key={`${due.meeting.id} ${due.deadline.id}`} due={due} namesMeeting />
        ))}
        {late.duties.map(turn => (
          <DutyLine key={`${turn.duty.id} ${turn.planned}`} turn={turn} namesMonth />
        ))}
        {late.actions.map(action => (
          <ActionLine key={action.id} action={action} />
        ))}
      </ul>
    </section>
  );
}

function Month({ month: ahead }: { month: MonthAhead }) {
  const { month, sittings, deadlines, duties, actions } = ahead;
  const isAlone = deadlines.length + duties.length + actions.length > 0;
  return (
    <section className="ahead-month" aria-label={monthInWords(month)}>
      <h2>{monthInWords(month)}</h2>
      <div className="ahead-cards">
        {isAlone && (
          <ul className="ahead-card" aria-label="Not for a meeting of this month">
            {deadlines.map(due => (
              <DeadlineRow key={`${due.meeting.id} ${due.deadline.id}`} due={due} namesMeeting />
            ))}
            {duties.map(turn => (
              <DutyLine key={`${turn.duty.id} ${turn.planned}`} turn={turn} />
            ))}
            {actions.map(action => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        )}
        {sittings.map(sitting => (
          <SittingCard key={sitting.meeting.id || sitting.meeting.date} sitting={sitting} />
        ))}
      </div>
    </section>
  );
}

function SittingCard({ sitting }: { sitting: SittingAhead }) {
  const desk = useDesk();
  const { meeting, isExpected, promised, duties, deadlines } = sitting;
  const name = meetingName(meeting);
  const when = meeting.date === null ? '' : dayAndDate(meeting.date);
  return (
    <article className="ahead-card" data-expected={isExpected || undefined}>
      <h3>
        {isExpected ? (
          <span>{name}</span>
        ) : (
          <button
            type="button"
            className="button button-quiet"
            data-row={`meeting ${meeting.id}`}
            onClick={() => void openMeeting(desk, meeting.id)}
          >
            {name}
          </button>
        )}
        <span className="ahead-when">{when}</span>
        {isExpected && <span className="ahead-expected">to be expected, not arranged yet</span>}
      </h3>
      {promised.length + duties.length + deadlines.length === 0 && (
        <p className="ahead-bare">Nothing was promised for it, and no duty falls to it.</p>
      )}
      <ul>
        {promised.map(action => (
          <ActionLine key={action.id} action={action} isPromised />
        ))}
        {duties.map(turn => (
          <DutyLine key={`${turn.duty.id} ${turn.planned}`} turn={turn} />
        ))}
        {deadlines.map(due => (
          <DeadlineRow key={due.deadline.id} due={due} />
        ))}
      </ul>
    </article>
  );
}
