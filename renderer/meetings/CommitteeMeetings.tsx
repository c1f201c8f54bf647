import { type KeyboardEvent, useState } from 'react';
import { dayAndDate } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import { counted } from '../../shared/model/counted';
import { isCirculated, type Meeting } from '../../shared/model/meeting';
import { STATE_WORDS } from '../../shared/registers/meeting-states';
import { meetingsOf } from '../../shared/registers/meetings';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { openCommittee } from '../going/open-screens';
import { committeeAnchor } from '../going/screen-anchors';
import { hrefTo, meetingAnchor } from '../meeting/anchors';
import { meetingName } from '../meeting/meeting-words';
import { askHowLong } from '../states/how-long';
import { useQuietBook, useView } from '../store/use-book';
import { type Attention, attentionOf } from './attention';
import { MeetingWays, useRemoveMeeting } from './MeetingWays';
import { type MeetingGroup, meetingGroups } from './meeting-groups';
import { pressInRows } from './row-keys';

/** So many years stand open by themselves. */
const OPEN_YEARS = 1;

/** A committee: what of it wants to be looked at, and its meetings, those in hand before the years. */
export function CommitteeMeetings({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const book = useQuietBook();
  const readOnly = useView(view => view.readOnly);
  const groups = meetingGroups(meetingsOf(book, committee.id));
  const attention = attentionOf(book, committee, desk.now().today);
  const titleId = `of-${committee.id}`;
  const years = groups.filter(({ title }) => title !== 'In hand');
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
          disabled={readOnly}
          onClick={() => openDialog(desk, 'newMeeting', committee.id)}
        >
          New meeting …
        </button>
      </header>
      <Attentions all={attention} />
      {groups.length === 0 && (
        <p className="dialog-remark">
          No meeting yet. The first begins with the standing items, every member present; the
          settings say who and what they are.
        </p>
      )}
      {groups.map(group =>
        group.title === 'In hand' ? (
          <Rows key={group.title} meetings={group.meetings} />
        ) : (
          <Year key={group.title} group={group} isOpen={years.indexOf(group) < OPEN_YEARS} />
        ),
      )}
    </section>
  );
}

/** What wants to be looked at, each with the way to it. */
function Attentions({ all }: { all: readonly Attention[] }) {
  const desk = useDesk();
  if (all.length === 0) return null;
  const go = async ({ meetingId, at }: Attention) => {
    if (at === 'checklist') return openDialog(desk, 'checklist', meetingId);
    if (at === 'retention') return askHowLong(desk, meetingId);
    await openMeeting(desk, meetingId);
    if (at === 'carried') desk.view.setState({ panel: 'carried' });
  };
  return (
    <ul className="attention">
      {all.map(each => (
        <li key={each.words}>
          <button type="button" onClick={() => void go(each)}>
            {each.words}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A year's meetings; those of a closed year are not drawn, however many there are. */
function Year({ group, isOpen }: { group: MeetingGroup; isOpen: boolean }) {
  const { title, meetings } = group;
  const cameFrom = useView(view => view.cameFrom);
  const holdsLast = meetings.some(({ id }) => id === cameFrom);
  const [open, setOpen] = useState(isOpen || holdsLast);
  return (
    <details
      className="meeting-year"
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      {/** biome-ignore lint/a11y/noStaticElementInteractions: the browser gives a summary focus and Enter */}
      <summary onKeyDown={event => pressInRows(event) && event.preventDefault()}>
        {title} <span>{counted(meetings.length, 'meeting')}</span>
      </summary>
      {open && <Rows meetings={meetings} />}
    </details>
  );
}

function Rows({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <ul className="meeting-rows">
      {meetings.map(meeting => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </ul>
  );
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const remove = useRemoveMeeting(meeting);
  const mayGo = !readOnly && !isCirculated(meeting);
  const press = (event: KeyboardEvent<HTMLAnchorElement>) => {
    if (event.key === 'Delete' && !readOnly) void remove();
    else if (!pressInRows(event)) return;
    event.preventDefault();
  };
  return (
    <li>
      <a
        className="meeting-row"
        id={`row:${meeting.id}`}
        href={hrefTo(meetingAnchor(meeting.id))}
        onKeyDown={press}
        onClick={event => {
          event.preventDefault();
          void openMeeting(desk, meeting.id);
        }}
      >
        <strong>{meetingName(meeting)}</strong>
        <span>{meeting.date === null ? 'No date yet' : dayAndDate(meeting.date)}</span>
        <span className={`state state-${meeting.state}`}>{STATE_WORDS[meeting.state]}</span>
        <span className="meeting-place">{meeting.title || meeting.place}</span>
      </a>
      {mayGo && <MeetingWays meeting={meeting} remove={remove} />}
    </li>
  );
}
