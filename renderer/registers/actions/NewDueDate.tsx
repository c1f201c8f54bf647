import { type FormEvent, useState } from 'react';
import { meetingForNewDue, setNewDue } from '../../../shared/commands/action-facts';
import { recordOf } from '../../../shared/model/book';
import { dueInWords } from '../../../shared/model/due';
import { dueFromWords, understood } from '../../../shared/reading/typed-due';
import { findAction } from '../../../shared/registers/find-action';
import { meetingInWords } from '../../../shared/registers/meetings';
import type { DialogProps } from '../../commands/dialog-props';
import { openMeetingId } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { Dialog } from '../../ui/Dialog';
import { TypedField } from '../../ui/TypedField';

/** The date that an action is given at a meeting; the one it was raised with stays beside it. */
export function NewDueDate({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const [typed, setTyped] = useState('');
  const found = findAction(book, about ?? '');
  if (!found) return null;
  const { action, committeeId } = found;
  const of = { actionId: action.id, committeeId };
  const meetingId = openMeetingId(desk) ?? meetingForNewDue(book, of);
  const meeting = recordOf(book, 'meeting', meetingId ?? '');
  const due = dueFromWords(typed, { meetingDate: meeting?.date ?? null });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!meeting) return;
    const isDone = doIt(desk, { label: `new due date of ${action.ref}` }, now =>
      setNewDue(now, { actionId: action.id, meetingId: meeting.id, due }),
    );
    onClose();
    if (!isDone) say(desk.view, `${action.ref} keeps its due date.`);
  };
  return (
    <Dialog title={`New due date of ${action.ref}`} onClose={onClose}>
      <form className="action-form" onSubmit={keep}>
        <p>
          {action.due
            ? `Raised as due: ${dueInWords(action.due)}. `
            : 'Raised without a due date. '}
          {meeting
            ? `The new date is said at ${meetingInWords(meeting)}, and stands in its table.`
            : 'It came forward to no meeting that can still be changed. Make the next meeting first, and give it the new date there.'}
        </p>
        {meeting && (
          <>
            <TypedField
              label="New due date"
              value={typed}
              placeholder="next meeting, 14/9, November 2018 meeting, the autumn"
              first
              onChange={setTyped}
              says={{
                words:
                  typed.trim() === '' ? 'Nothing typed takes a new date back.' : understood(due),
                wrong: false,
              }}
            />
            <button type="submit" className="button button-main">
              Keep it
            </button>
          </>
        )}
      </form>
    </Dialog>
  );
}
