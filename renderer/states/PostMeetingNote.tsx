import './states.css';
import { type FormEvent, useState } from 'react';
import { addPostMeetingNote } from '../../shared/commands/post-meeting-notes';
import { recordOf } from '../../shared/model/book';
import { postMeetingLabel } from '../../shared/model/post-meeting-label';
import { numberAndTitle } from '../../shared/registers/agenda';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { say } from '../store/said';
import { Dialog } from '../ui/Dialog';
import { doWithVersion } from './do-with-version';

/** Writes a note into minutes that were circulated: an addition that stays told as one. */
export function PostMeetingNote({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const [text, setText] = useState('');
  const { book } = desk.book.getState();
  const item = recordOf(book, 'agendaItem', about ?? '');
  if (!item) return null;
  const name = numberAndTitle(book, item);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const isDone = await doWithVersion(
      desk,
      item.meetingId,
      `post-meeting note under ${name}`,
      (now, context) => addPostMeetingNote(now, { itemId: item.id, text }, context),
    );
    if (isDone) say(desk.view, `The note stands under ${name}; the history of the minutes has it.`);
  };
  return (
    <Dialog title={`Post-meeting note under ${name}`} size="wide" onClose={onClose}>
      <form className="dialog-form" onSubmit={event => void add(event)}>
        <label className="field">
          <span className="field-name">{postMeetingLabel(desk.now().today)}</span>
          <textarea
            className="correction-words"
            data-first
            rows={4}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className="state-remark">
          The members have these minutes: they get a new version label, and the history says why.
        </p>
        <div className="dialog-acts">
          <button type="submit" className="button button-main" disabled={text.trim() === ''}>
            Add the note
          </button>
        </div>
      </form>
    </Dialog>
  );
}
