import { useEffect, useState } from 'react';
import { recordOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import { useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import type { Given } from '../store/given';
import { showEditedCopy } from '../versions/choose-edited-copy';
import { meetingOfCopy } from '../versions/read-edited-copy';

/** The way to what was changed in a Word file that is a copy of the minutes of a meeting. */
export function EditedCopyWay({
  given,
  meeting,
}: {
  readonly given: Given;
  readonly meeting: Meeting;
}) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const code = recordOf(book, 'committee', meeting.committeeId)?.code ?? '';
  return (
    <button
      type="button"
      className="button button-main"
      // It is known last, and is what she brought the file for.
      ref={giveKeyboard}
      onClick={() => showEditedCopy(desk, given)}
    >
      {`See what was changed in the minutes of ${code} ${meetingName(meeting)} …`}
    </button>
  );
}

/** The meeting of the book whose minutes a file is a copy of; `null` for none, or until it is known. */
export function useMeetingOfCopy(name: string, bytes: Uint8Array | null): Meeting | null {
  const desk = useDesk();
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  useEffect(() => {
    let wanted = true;
    setMeeting(null);
    if (bytes === null || !/\.docx$/i.test(name)) return;
    // Where it cannot be read, the dialog says so by itself.
    meetingOfCopy(desk, name, bytes).then(
      found => wanted && typeof found !== 'string' && setMeeting(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [desk, name, bytes]);
  return meeting;
}

function giveKeyboard(button: HTMLButtonElement | null): void {
  button?.focus();
}
