import './top-bar.css';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { hrefTo, meetingAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { meetingName, STATE_WORDS } from '../meeting/meeting-words';
import iconAddress from '../theme/icon.svg';
import type { Panel } from './use-panel';

interface TopBarProps {
  readonly view: MeetingView;
  readonly meetings: readonly Meeting[];
  readonly panel: Panel;
}

/** The top of the window: whose minutes, which meeting, how far it is, and the panel's switch. */
export function TopBar({ view, meetings, panel }: TopBarProps) {
  const { committee, meeting, carried } = view;
  return (
    <header className="top-bar">
      <p className="brand">
        <img src={iconAddress} alt="" width="20" height="20" />
        Minutebook
      </p>
      <p className="committee">
        <abbr title={committee.name}>{committee.code}</abbr>
        <span className="committee-name">{committee.name}</span>
      </p>
      <Meetings meetings={meetings} open={meeting} />
      <p className="standing">
        {meeting.date !== null && <span>{dateInWords(meeting.date)}</span>}
        <span className={`state state-${meeting.state}`}>{STATE_WORDS[meeting.state]}</span>
      </p>
      <p className="book-name">Sample book, read only</p>
      <button
        type="button"
        id={panel.switchId}
        className="panel-switch"
        aria-expanded={panel.shown}
        aria-controls={panel.shown ? 'carried' : undefined}
        onClick={panel.toggle}
      >
        Carried forward <span className="count">{carried.length}</span>
      </button>
    </header>
  );
}

function Meetings({ meetings, open }: { meetings: readonly Meeting[]; open: Meeting }) {
  return (
    <nav className="meetings" aria-label="Meetings">
      {meetings.map(meeting => (
        <a
          key={meeting.id}
          href={hrefTo(meetingAnchor(meeting.id))}
          aria-current={meeting.id === open.id ? 'page' : undefined}
        >
          {meetingName(meeting)}
        </a>
      ))}
    </nav>
  );
}
