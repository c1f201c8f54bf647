import './states.css';
import { recordOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import {
  type Headcount,
  type ItemTime,
  meetingFigures,
  type YearFigures,
  yearFigures,
} from '../../shared/registers/meeting-figures';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { Dialog } from '../ui/Dialog';

/** A meeting in figures, and the year of its committee beside it. */
export function MeetingFigures({ about, onClose }: DialogProps) {
  const { book } = useDesk().book.getState();
  const meeting = recordOf(book, 'meeting', about ?? '');
  const figures = meeting && meetingFigures(book, meeting.id);
  if (!meeting || !figures) return null;
  const year = (meeting.date ?? '').slice(0, 4);
  return (
    <Dialog title={`${meetingName(meeting)} in figures`} size="wide" onClose={onClose}>
      <div className="figures" data-first tabIndex={-1}>
        <p>
          {headcountInWords(figures.headcount)} It sat {lengthInWords(figures.minutes)}.
        </p>
        <ItemTimes items={figures.items} />
        {year !== '' && (
          <Year year={year} of={yearFigures(book, meeting.committeeId, year)} here={meeting} />
        )}
      </div>
    </Dialog>
  );
}

/** The items that have a time or a plan. */
function ItemTimes({ items }: { items: readonly ItemTime[] }) {
  const timed = items.filter(({ planned, took }) => planned !== null || took !== null);
  if (timed.every(({ took }) => took === null)) {
    return (
      <p className="state-remark">
        No item was begun by the clock, so it is not known how long each of them took.
      </p>
    );
  }
  return (
    <table className="figures-table">
      <caption>Time of each item, in minutes</caption>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Planned</th>
          <th scope="col">Took</th>
          <th scope="col">Over or under</th>
        </tr>
      </thead>
      <tbody>
        {timed.map(item => (
          <tr key={`${item.number} ${item.title}`}>
            <th scope="row">
              {item.number} {item.title}
            </th>
            <td>{item.planned ?? '–'}</td>
            <td>{item.took ?? '–'}</td>
            <td>{differenceInWords(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Year({ year, of, here }: { year: string; of: YearFigures; here: Meeting }) {
  const share = of.presentShare === null ? '–' : `${Math.round(of.presentShare * 100)} %`;
  return (
    <table className="figures-table">
      <caption>
        {year}: members present {share}, on average {lengthInWords(of.averageMinutes)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Meeting</th>
          <th scope="col">Present</th>
          <th scope="col">Apologies</th>
          <th scope="col">Absent</th>
          <th scope="col">In attendance</th>
          <th scope="col">Length</th>
        </tr>
      </thead>
      <tbody>
        {of.meetings.map(({ meeting, headcount, minutes }) => (
          <tr key={meeting.id} aria-current={meeting.id === here.id || undefined}>
            <th scope="row">
              {meetingName(meeting)}
              {meeting.number !== '' && meeting.date !== null && `, ${dateInWords(meeting.date)}`}
            </th>
            <td>{headcount.present}</td>
            <td>{headcount.apologies}</td>
            <td>{headcount.absent}</td>
            <td>{headcount.inAttendance}</td>
            <td>{minutes === null ? '–' : lengthInWords(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headcountInWords({ present, apologies, absent, inAttendance }: Headcount): string {
  const parts = [`${present} present`, `${apologies} apologies`];
  if (absent > 0) parts.push(`${absent} absent`);
  parts.push(`${inAttendance} in attendance`);
  return `${parts.join(', ')}.`;
}

/** `1 h 45 min`, `for a time that is not known`. */
function lengthInWords(minutes: number | null): string {
  if (minutes === null) return 'for a time that is not known';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

function differenceInWords({ planned, took }: ItemTime): string {
  if (planned === null || took === null) return '';
  const over = took - planned;
  if (over === 0) return 'as planned';
  return over > 0 ? `${over} over` : `${-over} under`;
}
