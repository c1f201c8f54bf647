import { removeMeeting, whyMeetingStays } from '../../shared/commands/meetings';
import type { Meeting } from '../../shared/model/meeting';
import { doIt, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { say } from '../store/said';

/** Puts a meeting into the trash, or says why it stays. */
export function useRemoveMeeting(meeting: Meeting): () => Promise<void> {
  const desk = useDesk();
  const name = meetingName(meeting);
  return async () => {
    // What is not at hand could neither go along nor keep it here.
    await desk.bringMeeting(meeting.id);
    const done = doIt(desk, { label: `remove ${name}` }, (book, context) =>
      removeMeeting(book, meeting.id, context),
    );
    const why = done ? null : whyMeetingStays(desk.book.getState().book, meeting.id);
    say(
      desk.view,
      why === null ? `${name} is in the trash. Undo brings it back.` : `${name} stays: ${why}.`,
    );
  };
}

interface WaysProps {
  readonly meeting: Meeting;
  readonly remove: () => Promise<void>;
}

/** What else can be done with a meeting: into the trash, from where it comes back. */
export function MeetingWays({ meeting, remove }: WaysProps) {
  return (
    <button
      type="button"
      className="button button-quiet"
      tabIndex={-1}
      aria-label={`Remove ${meetingName(meeting)}`}
      title="Remove (Del)"
      onClick={() => void remove()}
    >
      Remove
    </button>
  );
}
