import './meeting-bar.css';
import { dateInWords } from '../../shared/model/partial-date';
import { STATE_WORDS } from '../../shared/registers/meeting-states';
import { meetingsOf } from '../../shared/registers/meetings';
import { type Sitting, sittingOf } from '../../shared/registers/sitting';
import { CommandButton } from '../commands/CommandButton';
import { useDesk } from '../desk/desk';
import { openMeeting } from '../desk/going';
import { hrefTo, meetingAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { meetingName } from '../meeting/meeting-words';
import { useQuietBook } from '../store/use-book';

/** What can be done next, by how the sitting stands; the last stands out. */
const NEXT: { readonly [S in Sitting]: readonly string[] } = {
  notStarted: ['meeting.start'],
  running: ['meeting.pause', 'meeting.adjourn', 'meeting.close'],
  paused: ['meeting.close', 'meeting.resume'],
  adjourned: ['meeting.close', 'meeting.resume'],
  closed: [],
};

const SITTING_WORDS: { readonly [S in Sitting]?: string } = {
  paused: 'Paused',
  adjourned: 'Adjourned',
};

/** The top of a meeting: whose it is, which, how far it is, and its course. */
export function MeetingBar({ view }: { view: MeetingView }) {
  const { committee, meeting } = view.frame;
  const sitting = sittingOf(meeting);
  const state = (meeting.state === 'inSession' && SITTING_WORDS[sitting]) || null;
  return (
    <header className="meeting-bar">
      <p className="committee">
        <abbr title={committee.name}>{committee.code}</abbr>
        <span className="committee-name">{committee.name}</span>
      </p>
      <Neighbours view={view} />
      <p className="standing">
        {meeting.date !== null && <span>{dateInWords(meeting.date)}</span>}
        <span className={`state state-${meeting.state}`}>
          {state ?? STATE_WORDS[meeting.state]}
        </span>
      </p>
      <div className="course">
        {NEXT[sitting].map((name, at, all) => (
          <CommandButton key={name} name={name} kind={at === all.length - 1 ? 'main' : 'plain'} />
        ))}
      </div>
    </header>
  );
}

/** The meetings around this one, at hand. */
function Neighbours({ view }: { view: MeetingView }) {
  const desk = useDesk();
  const { committee, meeting } = view.frame;
  const book = useQuietBook();
  const meetings = meetingsOf(book, committee.id);
  const at = meetings.findIndex(({ id }) => id === meeting.id);
  return (
    <nav className="meetings" aria-label="Meetings">
      {meetings.slice(Math.max(0, at - 2), at + 2).map(each => (
        <a
          key={each.id}
          href={hrefTo(meetingAnchor(each.id))}
          aria-current={each.id === meeting.id ? 'page' : undefined}
          onClick={event => {
            event.preventDefault();
            void openMeeting(desk, each.id);
          }}
        >
          {meetingName(each)}
        </a>
      ))}
    </nav>
  );
}
