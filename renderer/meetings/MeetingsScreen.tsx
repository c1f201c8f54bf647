import { recordsOf } from '../../shared/model/book';
import { meetingsOf } from '../../shared/registers/meetings';
import { useDesk } from '../desk/desk';
import { openMeeting } from '../desk/going';
import { meetingName } from '../meeting/meeting-words';
import { useBook } from '../store/use-book';

/** All committees and their meetings. */
export function MeetingsScreen() {
  const desk = useDesk();
  const book = useBook(state => state.book);
  return (
    <main className="screen" id="desk">
      {recordsOf(book, 'committee').map(committee => (
        <section key={committee.id}>
          <h2>{committee.name}</h2>
          {meetingsOf(book, committee.id).map(meeting => (
            <button
              key={meeting.id}
              type="button"
              onClick={() => void openMeeting(desk, meeting.id)}
            >
              {meetingName(meeting)}
            </button>
          ))}
        </section>
      ))}
    </main>
  );
}
