import './attendance.css';
import { isCirculated } from '../../shared/model/meeting';
import { quorumAt } from '../../shared/registers/quorum';
import { itemInHand } from '../../shared/registers/sitting';
import type { MeetingView } from '../meeting/meeting-view';
import { useQuietBook, useView } from '../store/use-book';
import { AttendeeRow } from './AttendeeRow';
import { DeclarationsPart } from './DeclarationsPart';
import { GuestForm } from './GuestForm';

/** Who is at the meeting: everyone present, the exceptions marked by a key. */
export function AttendancePanel({ view }: { view: MeetingView }) {
  const { meeting } = view.frame;
  const readOnly = useView(shown => shown.readOnly);
  const mayChange = !readOnly && !isCirculated(meeting);
  return (
    <div className="attendance">
      <header className="attendance-head">
        <h2>Attendance</h2>
        <Quorum view={view} />
      </header>
      {mayChange && (
        <p className="attendance-keys">
          On a name: <kbd>P</kbd> present <kbd>A</kbd> apologies <kbd>B</kbd> absent <kbd>L</kbd>{' '}
          came late <kbd>V</kbd> left <kbd>R</kbd> returned <kbd>D</kbd> dial-in
        </p>
      )}
      {meeting.attendance.length === 0 && (
        <p className="attendance-keys">
          Nobody is on the list. Members come from the committee’s settings; guests are added below.
        </p>
      )}
      <ul className="attendees">
        {meeting.attendance.map(one => (
          <AttendeeRow key={one.name} one={one} frame={view.frame} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && <GuestForm frame={view.frame} />}
      <DeclarationsPart frame={view.frame} mayChange={mayChange} />
    </div>
  );
}

/** Whether the committee can decide now, at the item in hand; it warns when it cannot. */
function Quorum({ view }: { view: MeetingView }) {
  const { meeting } = view.frame;
  const book = useQuietBook();
  const open = useView(({ itemId }) => itemId);
  const at = meeting.state === 'inSession' ? (itemInHand(meeting) ?? open) : open;
  const quorum = quorumAt(book, meeting.id, at);
  if (!quorum) return null;
  const count = `${quorum.counting.length} here`;
  if (quorum.quorate === null) return <p>{count}. The committee has no quorum rule.</p>;
  if (quorum.quorate) return <p>{count} · quorate</p>;
  return (
    <p className="attendance-warns" role="status">
      {count} · not quorate: {quorum.why}
    </p>
  );
}
