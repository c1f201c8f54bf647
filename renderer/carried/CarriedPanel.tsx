import './carried.css';
import { memo } from 'react';
import type { Book } from '../../shared/model/book';
import { dueInWords } from '../../shared/model/due';
import { plainText } from '../../shared/model/inline';
import { isCirculated } from '../../shared/model/meeting';
import { ownersInWords } from '../../shared/model/owner';
import { type CarriedAction, snoozedAt } from '../../shared/registers/carry-forward';
import type { MeetingFrame, MeetingView } from '../meeting/meeting-view';
import { meetingName } from '../meeting/meeting-words';
import { PlaceLink } from '../meeting/PlaceLink';
import { useQuietBook, useView } from '../store/use-book';
import { CarriedActs, pressInRow } from './CarriedActs';
import { ageInWords, closingInWords, lastTimeOf } from './carried-words';
import { UpdateField } from './UpdateField';
import { wordsOfBlock } from './update-text';
import { useRowInPlace } from './use-row-in-place';

/** From this age, in meetings, an action stands out. */
const OLD = 5;

/** The actions that came forward to the meeting, each with its age and what was said last time. */
export function CarriedPanel({ view }: { view: MeetingView }) {
  const book = useQuietBook();
  const { carried, meeting } = view.frame;
  const snoozed = snoozedAt(book, meeting.id);
  const inPlace = useRowInPlace(carried.length);
  return (
    <div className="carried">
      <header className="carried-head">
        <h2>Carried forward</h2>
        <p>
          {carried.length === 0
            ? 'No action was open when this meeting began.'
            : `${carried.length} came forward: ${standingInWords(carried)}`}
        </p>
        {snoozed.length > 0 && (
          <p>
            {snoozed.length} snoozed until later:{' '}
            {snoozed.map(({ action }) => action.ref).join(', ')}
          </p>
        )}
      </header>
      <ol className="carried-actions" {...inPlace}>
        {carried.map(row => (
          <Carried key={row.action.id} row={row} frame={view.frame} {...wordsOf(row, book, view)} />
        ))}
      </ol>
    </div>
  );
}

/** How many of them stand how; what none of them is goes without saying. */
function standingInWords(carried: readonly CarriedAction[]): string {
  const closed = carried.filter(({ update }) => update?.status === 'closed').length;
  const waiting = carried.filter(({ update }) => update === null).length;
  const counts: [number, string][] = [
    [carried.length - closed - waiting, 'ongoing'],
    [closed, 'closed here'],
    [waiting, 'not yet updated'],
  ];
  const some = counts.filter(([count]) => count > 0);
  return some.map(([count, words]) => `${count} ${words}`).join(', ');
}

/** What a row says that is found elsewhere in the book; nothing is empty. */
interface FromElsewhere {
  readonly lastMeeting: string;
  readonly lastWords: string;
  readonly closing: string;
}

function wordsOf(row: CarriedAction, book: Book, { frame }: MeetingView): FromElsewhere {
  const lastTime = lastTimeOf(book, row);
  return {
    lastMeeting: lastTime ? meetingName(lastTime.meeting) : '',
    lastWords: lastTime?.words ?? '',
    closing: closingInWords(row.update?.closing ?? null, book, frame.label),
  };
}

interface CarriedProps extends FromElsewhere {
  readonly row: CarriedAction;
  readonly frame: MeetingFrame;
}

/** Drawn again only when it says something else: there may be dozens, each with all its choices. */
const Carried = memo(function Row({ row, frame, lastMeeting, lastWords, closing }: CarriedProps) {
  const { action, meetingsOpen } = row;
  const readOnly = useView(shown => shown.readOnly);
  const mayChange = !readOnly && !isCirculated(frame.meeting);
  return (
    <li className="carried-action" onKeyDown={pressInRow}>
      <p className="carried-top">
        <span className="reference">
          <PlaceLink to={frame.placeOfAction(action.id)}>{action.ref}</PlaceLink>
        </span>
        <Standing row={row} />
      </p>
      <p className="carried-words">{plainText(action.line, frame.label)}</p>
      {lastMeeting !== '' && (
        <p className="last-time">
          <span className="last-time-label">{lastMeeting} said: </span>
          {lastWords}
        </p>
      )}
      {mayChange ? (
        <>
          <UpdateField
            row={row}
            meetingId={frame.meeting.id}
            hint="Type this meeting’s update …"
            draw={block => <p>{wordsOfBlock(block, frame.label)}</p>}
          />
          <CarriedActs row={row} frame={frame} />
        </>
      ) : (
        <SaidHere row={row} frame={frame} />
      )}
      <p className="carried-facts">
        <span className={meetingsOpen >= OLD ? 'age-old' : undefined}>
          {ageInWords(meetingsOpen)}
        </span>
        {' · '}
        {action.owners.length > 0 ? ownersInWords(action.owners) : 'No owner'}
        {action.dueNow && ` · due ${dueInWords(action.dueNow.due)}`}
        {row.update?.newDue && ' (set here)'}
        {closing !== '' && ` · ${closing}`}
      </p>
    </li>
  );
});

/** What this meeting said, where it can only be read. */
function SaidHere({ row: { update }, frame }: { row: CarriedAction; frame: MeetingFrame }) {
  const words = (update?.blocks ?? []).map(block => wordsOfBlock(block, frame.label)).join(' ');
  if (words.trim() === '') return null;
  return (
    <p className="last-time">
      <span className="last-time-label">This meeting said: </span>
      {words}
    </p>
  );
}

function Standing({ row: { update } }: { row: CarriedAction }) {
  if (update?.status === 'closed') return <span className="mark mark-closed">Closed</span>;
  if (!update) return <span className="mark mark-waiting">Not yet updated</span>;
  return <span className="mark mark-ongoing">Ongoing</span>;
}
