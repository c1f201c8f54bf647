import './attendance-year.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Committee } from '../../../shared/model/committee';
import type { Meeting } from '../../../shared/model/meeting';
import { dateInWords } from '../../../shared/model/partial-date';
import {
  type AttendanceRow,
  type AttendanceYear,
  attendanceYear,
  MARKS,
  type Mark,
  type MarkAt,
  yearsMet,
} from '../../../shared/registers/attendance/attendance-year';
import { committeesOf } from '../../../shared/registers/committees';
import { openCommitteeId } from '../../commands/open-places';
import { useDesk } from '../../desk/desk';
import { openMeeting } from '../../going/open-meeting';
import { meetingName } from '../../meeting/meeting-words';
import { useQuietBook } from '../../store/use-book';
import { cellBeside } from '../../ui/cell-beside';

/** Who came to the meetings of a committee in a year. */
export function AttendanceRegister() {
  const desk = useDesk();
  const book = useQuietBook();
  const committees = committeesOf(book);
  const [chosen, choose] = useState(() => openCommitteeId(desk) ?? committees[0]?.id ?? '');
  const committee = committees.find(({ id }) => id === chosen) ?? committees[0];
  const years = committee ? yearsMet(book, committee.id) : [];
  const [typed, setYear] = useState<number | null>(null);
  const year = typed !== null && years.includes(typed) ? typed : (years[0] ?? null);
  return (
    <div className="attendance-year">
      <h1 className="for-readers">Attendance over the year</h1>
      <div className="register-head">
        {committees.length > 1 && (
          <label className="register-choice">
            <span>Committee</span>
            <select value={committee?.id} onChange={({ target }) => choose(target.value)}>
              {committees.map(({ id, code }) => (
                <option key={id} value={id}>
                  {code}
                </option>
              ))}
            </select>
          </label>
        )}
        {year !== null && (
          <label className="register-choice">
            <span>Year</span>
            <select value={year} onChange={({ target }) => setYear(Number(target.value))}>
              {years.map(each => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        )}
        <Legend />
      </div>
      {committee && year !== null ? (
        <YearTable key={`${committee.id} ${year}`} committee={committee} year={year} />
      ) : (
        <p className="register-nothing">
          No meeting was held yet. Once one was, it is shown here who came to it.
        </p>
      )}
    </div>
  );
}

/** What the letters stand for. */
function Legend() {
  return (
    <p className="attendance-legend">
      {Object.entries(MARKS).map(([mark, { letter, words }]) => (
        <span key={mark}>
          <b data-mark={mark}>{letter}</b> {words}
        </span>
      ))}
    </p>
  );
}

function YearTable({ committee, year }: { committee: Committee; year: number }) {
  const book = useQuietBook();
  const attendance = useMemo(() => attendanceYear(book, committee, year), [book, committee, year]);
  const table = useRef<HTMLTableElement>(null);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const stops = [...(table.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const to = cellBeside(event.key, at, attendance.meetings.length, stops.length);
    if (at < 0 || to === null) return;
    event.preventDefault();
    stops[to]?.focus();
  };
  return (
    <div className="register-rows">
      <table
        ref={table}
        className="attendance-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells for the arrow keys
        role="grid"
        aria-label={`Attendance of ${committee.code} in ${year}`}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">Name</th>
            {attendance.meetings.map(meeting => (
              <MeetingHead key={meeting.id} meeting={meeting} />
            ))}
            <th scope="col">There</th>
            <th scope="col">Apologies</th>
            <th scope="col">Absent</th>
          </tr>
        </thead>
        <tbody>
          {attendance.rows.map((row, at) => (
            <PersonRow key={row.id} row={row} attendance={attendance} isFirst={at === 0} />
          ))}
        </tbody>
        <Totals attendance={attendance} />
      </table>
    </div>
  );
}

function MeetingHead({ meeting }: { meeting: Meeting }) {
  const desk = useDesk();
  const { number, date } = meeting;
  const [day = '', month = ''] = date === null ? [] : dateInWords(date).split(' ');
  return (
    <th scope="col">
      <button
        type="button"
        className="button button-quiet"
        title={`${meetingName(meeting)}, ${date === null ? '' : dateInWords(date)}`}
        onClick={() => void openMeeting(desk, meeting.id)}
      >
        {number === '' ? 'Meeting' : number}
      </button>
      <span>{`${day} ${month.slice(0, 3)}`}</span>
    </th>
  );
}

interface RowProps {
  readonly row: AttendanceRow;
  readonly attendance: AttendanceYear;
  readonly isFirst: boolean;
}

function PersonRow({ row, attendance, isFirst }: RowProps) {
  const { name, capacity, isMember, marks, totals, attended, expected } = row;
  return (
    <tr data-member={isMember || undefined}>
      <th scope="row">
        {name}
        {capacity !== '' && <span>{capacity}</span>}
      </th>
      {marks.map((mark, at) => (
        <MarkCell
          key={attendance.meetings[at]?.id}
          mark={mark}
          isStop={isFirst && at === 0}
          meeting={attendance.meetings[at]}
        />
      ))}
      <td>
        {attended} of {expected}
      </td>
      <td>{totals.apologies || ''}</td>
      <td>{totals.absent || ''}</td>
    </tr>
  );
}

interface CellProps {
  readonly mark: MarkAt | null;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly meeting: Meeting | undefined;
}

function MarkCell({ mark, isStop, meeting }: CellProps) {
  const at = meeting ? meetingName(meeting) : '';
  const said = mark ? markInWords(mark) : 'not named';
  return (
    <td data-stop data-mark={mark?.mark} tabIndex={isStop ? 0 : -1} title={`${at}: ${said}`}>
      {mark ? MARKS[mark.mark].letter : '–'}
      <span className="for-readers">{`, ${said}`}</span>
    </td>
  );
}

/** A mark in words: `apologies`, `stood in for Ada Lowe`. */
function markInWords({ mark, with: other }: MarkAt): string {
  const { words } = MARKS[mark];
  if (other === '') return words;
  return mark === 'alternate' ? `${words} for ${other}` : `${words} by ${other}`;
}

/** How many were there at each meeting, members and others. */
function Totals({ attendance }: { attendance: AttendanceYear }) {
  const { meetings, rows } = attendance;
  const there = (at: number, isMember: boolean) =>
    rows.filter(row => row.isMember === isMember && isThere(row.marks[at]?.mark)).length;
  return (
    <tfoot>
      {([true, false] as const).map(isMember => (
        <tr key={String(isMember)}>
          <th scope="row">{isMember ? 'Members there' : 'Others there'}</th>
          {meetings.map(({ id }, at) => (
            <td key={id}>{there(at, isMember)}</td>
          ))}
          <td colSpan={3} />
        </tr>
      ))}
    </tfoot>
  );
}

function isThere(mark: Mark | undefined): boolean {
  return mark === 'present' || mark === 'inAttendance' || mark === 'alternate';
}
