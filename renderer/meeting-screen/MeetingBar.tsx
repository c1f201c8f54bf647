import './meeting-bar.css';
import type { MeetingState } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { draftingClock } from '../../shared/registers/drafting-clock';
import { STATE_WORDS } from '../../shared/registers/meeting-states';
import { meetingsOf } from '../../shared/registers/meetings';
import { type Sitting, sittingOf } from '../../shared/registers/sitting';
import { type MinutesStep, nextStep } from '../../shared/registers/state-refusals';
import { CommandButton } from '../commands/CommandButton';
import { useDesk } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { hrefTo, meetingAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { meetingName } from '../meeting/meeting-words';
import { clockInWords } from '../states/DraftingClockWords';
import { useQuietBook } from '../store/use-book';
import { Icon } from '../ui/icons';
import { Way } from '../ui/Way';

/** A step in the course of a meeting, in few words. */
type Step = readonly [command: string, words: string];

const PAUSE: Step = ['meeting.pause', 'Pause'];
const ADJOURN: Step = ['meeting.adjourn', 'Adjourn'];
const RESUME: Step = ['meeting.resume', 'Resume'];
const CLOSE: Step = ['meeting.close', 'Close meeting'];

/** What can be done next, by how the sitting stands; the last stands out. */
const NEXT: { readonly [S in Sitting]: readonly Step[] } = {
  notStarted: [['meeting.start', 'Start meeting']],
  running: [PAUSE, ADJOURN, CLOSE],
  paused: [CLOSE, RESUME],
  adjourned: [CLOSE, RESUME],
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
  const steps = sitting === 'closed' ? stepsOfMinutes(meeting.state) : NEXT[sitting];
  const clock = draftingClock(committee, meeting, useDesk().now().today);
  return (
    <header className="meeting-bar">
      <p className="committee">
        <abbr title={committee.name}>{committee.code}</abbr>
        <span className="committee-name">{committee.name}</span>
      </p>
      <Neighbours view={view} />
      <p className="standing">
        {meeting.date !== null && <span className="day">{dateInWords(meeting.date)}</span>}
        <span
          className={`state state-${meeting.state}`}
          data-sitting={sitting}
          title={clock ? clockInWords(clock) : undefined}
        >
          {state ?? STATE_WORDS[meeting.state]}
          {clock?.standing === 'late' && ' · late'}
        </span>
      </p>
      <div className="course">
        <CommandButton name="go.anywhere" kind="find" showsKeys>
          <Icon name="find" />
          <span className="find-words">Find anything</span>
        </CommandButton>
        <CommandButton name="meeting.review" kind="plain">
          Review and export
        </CommandButton>
        {steps.map(([name, words]) => (
          <CommandButton
            key={name}
            name={name}
            kind={name === steps.at(-1)?.[0] ? 'main' : 'plain'}
          >
            {words}
          </CommandButton>
        ))}
      </div>
    </header>
  );
}

/** What is next for the minutes once the meeting is over. */
function stepsOfMinutes(state: MeetingState): readonly Step[] {
  const next = nextStep(state);
  return next ? [[`state.${next}`, STEP_WORDS[next]]] : [];
}

const STEP_WORDS: { readonly [S in MinutesStep]: string } = {
  toChair: 'To the Chair',
  circulate: 'Mark as circulated',
  approve: 'Approve …',
  toDraft: 'Back to draft',
  reopen: 'Reopen …',
};

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
        <Way
          key={each.id}
          href={hrefTo(meetingAnchor(each.id))}
          aria-current={each.id === meeting.id ? 'page' : undefined}
          onClick={event => {
            event.preventDefault();
            void openMeeting(desk, each.id);
          }}
        >
          {meetingName(each)}
        </Way>
      ))}
    </nav>
  );
}
