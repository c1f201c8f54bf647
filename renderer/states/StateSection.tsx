import './states.css';
import { useId, useMemo } from 'react';
import { type Book, recordOf } from '../../shared/model/book';
import { dayAndDate } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import { type Meeting, MeetingState, type StateStep } from '../../shared/model/meeting';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { STATE_WORDS } from '../../shared/registers/meeting-states';
import { sealInShort, sealStanding } from '../../shared/registers/seal';
import { nextStep } from '../../shared/registers/state-refusals';
import { CommandButton } from '../commands/CommandButton';
import { useQuietBook } from '../store/use-book';
import { DraftingClockWords } from './DraftingClockWords';

/** How far the minutes are: their states with the days, the next step, the clock and the seal. */
export function StateSection({ meetingId }: { meetingId: Id }) {
  const book = useQuietBook();
  const titleId = useId();
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return null;
  return (
    <section className="states" aria-labelledby={titleId}>
      <h3 id={titleId}>How far it is</h3>
      <Way meeting={meeting} />
      <DraftingClockWords committee={committee} meeting={meeting} />
      <Steps meeting={meeting} />
      <Seal book={book} meeting={meeting} />
      <History meeting={meeting} committee={committee} />
    </section>
  );
}

/** The six states in their order, each with the day it was last come to. */
function Way({ meeting }: { meeting: Meeting }) {
  const at = MeetingState.options.indexOf(meeting.state);
  return (
    <ol className="states-way">
      {MeetingState.options.map((state, n) => (
        <li
          key={state}
          data-standing={n < at ? 'done' : n === at ? 'here' : 'ahead'}
          aria-current={n === at ? 'step' : undefined}
        >
          <span>{STATE_WORDS[state]}</span>
          {n <= at && <DayOf state={state} meeting={meeting} />}
        </li>
      ))}
    </ol>
  );
}

function DayOf({ state, meeting }: { state: MeetingState; meeting: Meeting }) {
  const step = meeting.history?.findLast(({ to }) => to === state);
  const on = step?.on ?? dayWithoutStep(state, meeting);
  return on && <time dateTime={on}>{dateInWords(on)}</time>;
}

/** Minutes that were written up without the clock were in session; some were approved before there were steps. */
function dayWithoutStep(state: MeetingState, { date, approval }: Meeting): PartialDate | null {
  if (state === 'inSession') return date;
  return state === 'approved' ? (approval?.on ?? null) : null;
}

/** The next step forward, and the way back where there is one. */
function Steps({ meeting }: { meeting: Meeting }) {
  const next = nextStep(meeting.state);
  const mayGoBack = meeting.state === 'withChair' || meeting.state === 'circulated';
  return (
    <div className="states-steps">
      {next && <CommandButton name={`state.${next}`} kind="main" />}
      {mayGoBack && <CommandButton name="state.toDraft" />}
      {meeting.state === 'approved' && (
        <>
          <CommandButton name="state.correct">Correct …</CommandButton>
          <CommandButton name="state.reopen">Reopen …</CommandButton>
        </>
      )}
    </div>
  );
}

/** Whether approved minutes are still what was approved, looked at each time they are shown. */
function Seal({ book, meeting }: { book: Book; meeting: Meeting }) {
  const { approval } = meeting;
  const found = useMemo(() => sealStanding(book, meeting.id), [book, meeting.id]);
  if (meeting.state === 'approved' && !approval) return <Unsealed />;
  if (!approval || !found) return null;
  const { seal, sealedOn } = approval;
  const became = sealedOn === undefined ? 'approved' : 'sealed';
  return (
    <p className="states-seal" data-standing={found.standing}>
      Locked under <code title={`SHA-256 ${seal.sha256}`}>{sealInShort(seal)}</code>
      {sealedOn !== undefined && `, sealed on ${dateInWords(sealedOn)}`}:{' '}
      {found.standing === 'asApproved' ? (
        `as ${became}.`
      ) : (
        <strong role="alert">
          differs from what was {became}: {found.parts.join('; ') || 'the whole'}. What was {became}{' '}
          is among the versions, and in your backups.
        </strong>
      )}
    </p>
  );
}

/** Minutes that were approved where nothing was sealed, with the way to seal them. */
function Unsealed() {
  return (
    <>
      <p className="states-seal">
        Locked, but not sealed: they were approved before this book kept seals, so it cannot tell
        whether they are as they were approved.
      </p>
      <div className="states-steps">
        <CommandButton name="state.seal">Seal as they are …</CommandButton>
      </div>
    </>
  );
}

/** Every step that was taken, the latest first. */
function History({ meeting, committee }: { meeting: Meeting; committee: Committee }) {
  const { history = [], corrections = [] } = meeting;
  if (history.length === 0) return null;
  return (
    <details className="states-history">
      <summary>
        {committee.code} {meeting.number}: every step
      </summary>
      <ol>
        {history.toReversed().map(step => (
          <li key={`${step.on} ${step.at} ${step.to} ${step.version}`}>{stepInWords(step)}</li>
        ))}
      </ol>
      {corrections.length > 0 && (
        <p>
          {corrections.length === 1 ? 'One correction is' : `${corrections.length} corrections are`}{' '}
          recorded; the document lists them.
        </p>
      )}
    </details>
  );
}

/** `Circulated as v0.2, Monday 20 August 2018, 10:30`. */
function stepInWords({ to, on, at, version, why }: StateStep): string {
  const label = version === '' ? '' : ` as v${version}`;
  const reason = why === undefined ? '' : `: ${why}`;
  return `${STATE_WORDS[to]}${label}, ${dayAndDate(on)}, ${at}${reason}`;
}
