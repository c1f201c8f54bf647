import './checklist.css';
import { tickDeadline } from '../../shared/commands/deadlines';
import { recordOf } from '../../shared/model/book';
import { checklistOf, type Due } from '../../shared/registers/ahead/checklist';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { openCommittee } from '../going/open-screens';
import { meetingName } from '../meeting/meeting-words';
import { useBook } from '../store/use-book';
import { CheckList } from '../ui/CheckList';
import { Dialog } from '../ui/Dialog';
import { DeadlineLine } from './DeadlineLine';

/** What is to be done before and after a meeting, each with its day, to tick off. */
export function Checklist({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const book = useBook(state => state.book);
  const meeting = recordOf(book, 'meeting', about ?? '');
  if (!meeting) return null;
  const { today } = desk.now();
  const list = checklistOf(book, meeting.id);
  return (
    <Dialog title={`Deadlines of ${meetingName(meeting)}`} onClose={onClose}>
      <div className="checklist">
        {list.length === 0 ? (
          <>
            <p>
              This committee has no deadlines yet, such as “Papers out, 5 working days before”. They
              are set once in its settings, and each meeting then has them with their days.
            </p>
            <button
              type="button"
              className="button button-main"
              onClick={() => openCommittee(desk, meeting.committeeId)}
            >
              Set deadlines
            </button>
          </>
        ) : (
          <CheckList
            label="Deadlines"
            lines={list.map(due => ({
              key: due.deadline.id,
              checked: due.doneOn !== null,
              depth: 0,
              label: <DeadlineLine due={due} today={today} />,
            }))}
            onToggle={deadlineId => {
              const due = list.find(({ deadline }) => deadline.id === deadlineId);
              if (due) tick(due);
            }}
          />
        )}
        {list.some(({ isCertain }) => !isCertain) && (
          <p className="checklist-remark">
            Bank holidays of that year are not all known yet: days are counted by the usual rule.
          </p>
        )}
      </div>
    </Dialog>
  );

  function tick({ deadline, meeting: { id } }: Due): void {
    doIt(desk, { label: `tick of “${deadline.title}”` }, (now, context) =>
      tickDeadline(now, { meetingId: id, deadlineId: deadline.id }, context),
    );
  }
}
