import './checklist.css';
import { dayAndDate } from '../../shared/model/calendar';
import { counted } from '../../shared/model/counted';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import {
  type Due,
  deadlineInWords,
  dueInDays,
  isOverdue,
} from '../../shared/registers/ahead/checklist';

interface LineProps {
  readonly due: Due;
  readonly today: PartialDate;
}

/** A deadline in a line: what, when, and how that stands today, in words. */
export function DeadlineLine({ due, today }: LineProps) {
  const { deadline, day, isCertain } = due;
  return (
    <span className="deadline">
      <strong>{deadline.title}</strong>
      <span className="deadline-day">
        {day === null ? 'The day of the meeting is not known' : dayAndDate(day)}
        {isCertain ? '' : ' *'}
      </span>
      <span className="deadline-rule">{deadlineInWords(deadline)}</span>
      <span className={isOverdue(due, today) ? 'mark mark-late' : 'deadline-stands'}>
        {standingInWords(due, today)}
      </span>
    </span>
  );
}

/** How a deadline stands on a day: `done on 7 August 2018`, `3 days overdue`, `in 4 days`. */
export function standingInWords(due: Due, today: PartialDate): string {
  if (due.doneOn !== null) return `done on ${dateInWords(due.doneOn)}`;
  const days = dueInDays(due, today);
  if (days === null) return '';
  if (days === 0) return 'today';
  if (days > 0) return `in ${counted(days, 'day')}`;
  return isOverdue(due, today) ? `${counted(-days, 'day')} overdue` : 'not ticked off';
}
