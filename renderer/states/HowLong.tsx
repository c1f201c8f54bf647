import './states.css';
import { type FormEvent, useState } from 'react';
import { deletePrivateNotes, privateNotesOf, setKeepUntil } from '../../shared/commands/retention';
import { recordOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import { counted } from '../../shared/model/counted';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { typedDate } from '../../shared/reading/typed-date';
import { meetingInWords } from '../../shared/registers/meetings';
import { keptUntil } from '../../shared/registers/retention';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { useBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { TypedField, type Understood } from '../ui/TypedField';

/** Until when a meeting's documents and private notes are kept. Nothing goes by itself. */
export function HowLong({ about, onClose }: DialogProps) {
  const book = useBook(state => state.book);
  const meeting = recordOf(book, 'meeting', about ?? '');
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return null;
  return (
    <Dialog title={`How long ${meetingName(meeting)} is kept`} onClose={onClose}>
      <Documents key={meeting.keepUntil} meeting={meeting} committee={committee} />
      <Notes
        meeting={meeting}
        count={privateNotesOf(book, meeting.id).length}
        isDue={keptUntil(committee, meeting).notes !== null}
      />
    </Dialog>
  );
}

function Documents({ meeting, committee }: { meeting: Meeting; committee: Committee }) {
  const desk = useDesk();
  const until = keptUntil(committee, meeting).documents;
  const [typed, setTyped] = useState(until === null ? '' : dateInWords(until));
  const { today } = desk.now();
  const day = typed.trim() === '' ? null : typedDate(typed, today);
  const isWrong = typed.trim() !== '' && day === null;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    doIt(desk, { label: `how long ${meetingInWords(meeting)} is kept` }, book =>
      setKeepUntil(book, { meetingId: meeting.id, until: day }),
    );
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      <p className="state-remark">
        The documents of a meeting are kept for ever where neither you nor the committee’s settings
        say otherwise. When the day is past, the screen of meetings says so. Minutebook deletes
        nothing by itself: what you exported is yours to delete.
      </p>
      <TypedField
        label="Documents are kept until"
        value={typed}
        placeholder="for ever"
        onChange={setTyped}
        says={understood(day === null ? null : dateInWords(day), isWrong)}
        first
      />
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={isWrong || day === until}>
          Keep until then
        </button>
      </div>
    </form>
  );
}

function understood(day: string | null, isWrong: boolean): Understood | null {
  if (isWrong) return { words: 'There is no such date.', wrong: true };
  return day === null ? null : { words: day, wrong: false };
}

interface NotesProps {
  readonly meeting: Meeting;
  readonly count: number;
  /** Whether she will be told of them, or is, on a day. */
  readonly isDue: boolean;
}

/** Her notes of the meeting; deleting them is hers alone. */
function Notes({ meeting, count, isDue }: NotesProps) {
  const desk = useDesk();
  const remove = () =>
    doIt(
      desk,
      { label: `deletion of the private notes of ${meetingInWords(meeting)}` },
      (book, at) => deletePrivateNotes(book, meeting.id, at),
    );
  const isSettled = count === 0 && (meeting.notesGone !== undefined || !isDue);
  return (
    <section className="kept-notes">
      <p className="state-remark" aria-live="polite">
        {notesInWords(meeting, count)}
      </p>
      {!isSettled && (
        <div className="dialog-acts">
          <button type="button" className="button button-plain" onClick={remove}>
            {count === 0 ? 'Do not tell me of them again' : 'Delete the private notes'}
          </button>
        </div>
      )}
    </section>
  );
}

function notesInWords({ notesGone }: Meeting, count: number): string {
  if (count === 0) {
    return notesGone === undefined
      ? `You have no private notes of this meeting here. ${ELSEWHERE}`
      : `Your private notes of this meeting were deleted on ${dateInWords(notesGone)}.`;
  }
  const notes = counted(count, 'private note');
  return `You have ${notes} of this meeting. Deleted, they lie in no trash; until the window closes, undo brings them back. Backups that were made before still hold them. ${ELSEWHERE}`;
}

const ELSEWHERE = 'Notes on paper and recordings lie outside Minutebook, for you to delete.';
