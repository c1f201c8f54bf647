import type { Committee } from '../../shared/model/committee';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { STATE_WORDS } from '../../shared/registers/meeting-states';
import { CommandButton } from '../commands/CommandButton';
import { useDesk } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { hrefTo, meetingAnchor } from '../meeting/anchors';
import { meetingName } from '../meeting/meeting-words';
import { Icon } from '../ui/icons';
import { Way } from '../ui/Way';

/** The top of the screen: whose minutes these are, the way back to them, and out. */
export function ReviewBar({ committee, meeting }: { committee: Committee; meeting: Meeting }) {
  const desk = useDesk();
  return (
    <header className="meeting-bar">
      <p className="committee">
        <abbr title={committee.name}>{committee.code}</abbr>
        <Way
          className="review-way-back"
          href={hrefTo(meetingAnchor(meeting.id))}
          onClick={event => {
            event.preventDefault();
            void openMeeting(desk, meeting.id);
          }}
        >
          {meetingName(meeting)}
        </Way>
        <span className="committee-name">Review and export</span>
      </p>
      <p className="standing">
        {meeting.date !== null && <span className="day">{dateInWords(meeting.date)}</span>}
        <span className={`state state-${meeting.state}`}>{STATE_WORDS[meeting.state]}</span>
      </p>
      <div className="course">
        <CommandButton name="go.anywhere" kind="find" showsKeys>
          <Icon name="find" />
          <span className="find-words">Find anything</span>
        </CommandButton>
        <CommandButton name="meeting.word" kind="main" showsKeys>
          Export Word
        </CommandButton>
      </div>
    </header>
  );
}
