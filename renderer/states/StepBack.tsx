import { type FormEvent, useState } from 'react';
import { backToDraft, reopenMinutes } from '../../shared/commands/states';
import { recordOf } from '../../shared/model/book';
import { meetingInWords } from '../../shared/registers/meetings';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { Dialog } from '../ui/Dialog';
import { TypedField } from '../ui/TypedField';

/** What is asked before minutes that were circulated or approved are worked on again. */
const QUESTIONS = {
  toDraft: {
    title: 'Back to draft',
    remark:
      'The members have these minutes. The reason stands in their history; references that were given stay, and none is given twice.',
    act: 'Back to draft',
  },
  reopen: {
    title: 'Reopen the approved minutes',
    remark:
      'They are unlocked as a new draft under a label of its own. The document says that they were approved, and why they were reopened; what was approved stays among the versions.',
    act: 'Reopen',
  },
} as const;

/** Asks why minutes go back, and takes them back. */
export function StepBack({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const [why, setWhy] = useState('');
  const meeting = recordOf(desk.book.getState().book, 'meeting', about ?? '');
  if (!meeting) return null;
  const step = to === 'reopen' ? 'reopen' : 'toDraft';
  const { title, remark, act } = QUESTIONS[step];
  const name = meetingInWords(meeting);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const command = step === 'reopen' ? reopenMinutes : backToDraft;
    const label = step === 'reopen' ? `reopening of ${name}` : `return of ${name} to draft`;
    const isDone = doIt(desk, { label }, (book, context) =>
      command(book, { meetingId: meeting.id, why }, context),
    );
    onClose();
    if (isDone) say(desk.view, `The minutes of ${name} are a draft again.`);
  };
  return (
    <Dialog title={`${title}: ${name}`} onClose={onClose}>
      <form className="dialog-form" onSubmit={go}>
        <p className="state-remark">{remark}</p>
        <TypedField label="Why" value={why} onChange={setWhy} first />
        <div className="dialog-acts">
          <button type="submit" className="button button-main" disabled={why.trim() === ''}>
            {act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
