import { dueInWords } from '../../../shared/model/due';
import type { PartialDate } from '../../../shared/model/partial-date';
import { isOverdue } from '../../../shared/registers/across/due-on';
import type { ActionEntry } from '../../../shared/registers/across/entries';

/** When an action is due; the date it had before stands struck out, and overdue is said in words. */
export function DueWords({ entry, today }: { entry: ActionEntry; today: PartialDate }) {
  const { due, dueNow } = entry;
  if (!dueNow) return <span className="register-lacks">none</span>;
  const isNew = due !== null && dueInWords(due) !== dueInWords(dueNow);
  return (
    <>
      {isNew && <del className="due-before">{dueInWords(due)}</del>}
      {`${dueInWords(dueNow)} `}
      {isOverdue(entry, today) && <span className="mark mark-overdue">Overdue</span>}
    </>
  );
}
