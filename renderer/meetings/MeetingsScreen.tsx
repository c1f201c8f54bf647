import './meetings.css';
import { type KeyboardEvent, useState } from 'react';
import { recordsOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { STATE_WORDS } from '../../shared/registers/meeting-states';
import { meetingsOf } from '../../shared/registers/meetings';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { committeeAnchor, openCommittee, openMeeting } from '../desk/going';
import { hrefTo, meetingAnchor } from '../meeting/anchors';
import { meetingName } from '../meeting/meeting-words';
import { useQuietBook } from '../store/use-book';
import { attentionOf } from './attention';
import { MeetingWays } from './MeetingWays';

/** So many meetings of a committee are shown at once. */
const FEW = 12;

/** All committees, what of them wants to be looked at, and their meetings, the latest first. */
export function MeetingsScreen() {
  const desk = useDesk();
  const committees = recordsOf(useQuietBook(), 'committee');
  return (
    <main className="screen meetings-screen" id="desk" tabIndex={-1}>
      <title>Meetings – Minutebook</title>
      <header className="meetings-head">
        <h1>Meetings</h1>
        <button
          type="button"
          className="button button-plain"
          onClick={() => openDialog(desk, 'newCommittee')}
        >
          New committee …
        </button>
      </header>
      {committees.map(committee => (
        <CommitteeMeetings key={committee.id} committee={committee} />
      ))}
    </main>
  );
}

function CommitteeMeetings({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const book = useQuietBook();
  const [all, showAll] = useState(false);
  const meetings = meetingsOf(book, committee.id).toReversed();
  const shown = all ? meetings : meetings.slice(0, FEW);
  const attention = attentionOf(book, committee, desk.now().today);
  const titleId = `of-${committee.id}`;
  return (
    <section className="committee-meetings" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>
          {committee.code} <span>{committee.name}</span>
        </h2>
        <a
          href={hrefTo(committeeAnchor(committee.id))}
          onClick={event => {
            event.preventDefault();
            openCommittee(desk, committee.id);
          }}
        >
          Settings
        </a>
        <button
          type="button"
          className="button button-main"
          disabled={desk.view.getState().readOnly}
          onClick={() => openDialog(desk, 'newMeeting', committee.id)}
        >
          New meeting …
        </button>
      </header>
      {attention.length > 0 && (
        <ul className="attention">
          {attention.map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {meetings.length === 0 ? (
        <p className="dialog-remark">
          No meeting yet. Its agenda will begin with the standing items, everyone present.
        </p>
      ) : (
        <ul className="meeting-rows">
          {shown.map(meeting => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
      {shown.length < meetings.length && (
        <button type="button" className="button button-quiet" onClick={() => showAll(true)}>
          Show all {meetings.length} meetings
        </button>
      )}
    </section>
  );
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  const desk = useDesk();
  return (
    <li>
      <a
        className="meeting-row"
        href={hrefTo(meetingAnchor(meeting.id))}
        onKeyDown={moveAlong}
        onClick={event => {
          event.preventDefault();
          void openMeeting(desk, meeting.id);
        }}
      >
        <strong>{meetingName(meeting)}</strong>
        <span>{meeting.date === null ? 'No date yet' : dateInWords(meeting.date)}</span>
        <span className={`state state-${meeting.state}`}>{STATE_WORDS[meeting.state]}</span>
        <span className="meeting-place">{meeting.place}</span>
      </a>
      <MeetingWays meeting={meeting} />
    </li>
  );
}

/** The arrow keys go from meeting to meeting; Enter is the link's own. */
function moveAlong(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...document.querySelectorAll<HTMLElement>('.meeting-row')];
  const at = rows.indexOf(event.currentTarget);
  event.preventDefault();
  rows[event.key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
}
