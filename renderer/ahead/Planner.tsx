import { type KeyboardEvent, useRef, useState } from 'react';
import { removeDuty, toggleDutyMonth } from '../../shared/commands/duties';
import type { Committee } from '../../shared/model/committee';
import type { Duty } from '../../shared/model/duty';
import { MONTH_NAMES, yearOf } from '../../shared/model/partial-date';
import { dutyTimeInWords, monthInWords } from '../../shared/registers/ahead/duty-turns';
import { dutiesOf } from '../../shared/registers/ahead/forward-agenda';
import { openDialog } from '../commands/open-places';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { useQuietBook } from '../store/use-book';
import { cellBeside } from '../ui/cell-beside';
import { actOnTurn } from './duty-acts';
import { type PlannerCell, plannerCell } from './planner-cell';

const MONTHS = MONTH_NAMES.map((name, at) => ({ name, number: at + 1 }));

/** The duties of a committee by the months of a year, each cell changed by key. */
export function Planner({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const duties = dutiesOf(useQuietBook(), committee.id);
  const { today } = desk.now();
  const [year, setYear] = useState(() => yearOf(today));
  const now = yearOf(today);
  return (
    <div className="planner">
      <div className="planner-year">
        <label>
          Year{' '}
          <select value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {[now - 2, now - 1, now, now + 1, now + 2].map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <span>● to do · ✓ done · → moved · – left out · ! late</span>
      </div>
      {duties.length === 0 ? (
        <p className="ahead-nothing">
          No duty is entered yet. A duty is what a committee does each year in certain months, such
          as a review; it is proposed for the agenda of the meeting of its month.
        </p>
      ) : (
        <PlannerTable duties={duties} year={year} code={committee.code} />
      )}
    </div>
  );
}

interface TableProps {
  readonly duties: readonly Duty[];
  readonly year: number;
  readonly code: string;
}

function PlannerTable({ duties, year, code }: TableProps) {
  const desk = useDesk();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(0);
  const thisMonth = desk.now().today.slice(0, 7);
  const here = Math.min(at, duties.length * MONTHS.length - 1);
  const press = (event: KeyboardEvent) => {
    const to = cellBeside(event.key, here, MONTHS.length, duties.length * MONTHS.length);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    table.current?.querySelectorAll<HTMLElement>('td button').item(to).focus();
  };
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells for the arrow keys
      role="grid"
      aria-label={`Duties of ${code} in ${year}`}
      onKeyDown={press}
    >
      <thead>
        <tr>
          <th scope="col">Duty</th>
          {MONTHS.map(({ name, number }) => (
            <th key={name} scope="col" data-now={monthOf(year, number) === thisMonth || undefined}>
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {duties.map((duty, row) => (
          <tr key={duty.id}>
            <th scope="row">
              {duty.title}
              <span>
                {[dutyTimeInWords(duty.when), duty.presenter]
                  .filter(part => part !== '')
                  .join(' · ')}
              </span>
            </th>
            {MONTHS.map(({ name, number }, column) => (
              <MonthCell
                key={name}
                duty={duty}
                month={monthOf(year, number)}
                cell={plannerCell(duty, monthOf(year, number), thisMonth)}
                isStop={row * MONTHS.length + column === here}
                onFocus={() => setAt(row * MONTHS.length + column)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

interface CellProps {
  readonly duty: Duty;
  readonly month: string;
  readonly cell: PlannerCell;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function MonthCell({ duty, month, cell, isStop, onFocus }: CellProps) {
  const desk = useDesk();
  const { sort, sign, words } = cell;
  const name = `${monthInWords(month)}: ${words}`;
  return (
    <td data-cell={sort}>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        title={name}
        onFocus={onFocus}
        onClick={() => toggle(desk, duty, month)}
        onKeyDown={event => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          if (pressInCell(desk, event.key, duty, cell)) event.preventDefault();
        }}
      >
        <span aria-hidden="true">{sign}</span>
        <span className="for-readers">{`${duty.title}, ${name}`}</span>
      </button>
    </td>
  );
}

/** Does what a key means in a cell; tells whether it meant anything. */
function pressInCell(desk: Desk, key: string, duty: Duty, { turn }: PlannerCell): boolean {
  if (desk.view.getState().readOnly) return false;
  if (key === 'Enter') {
    openDialog(desk, 'duty', duty.id);
    return true;
  }
  if (key === 'Delete') {
    return doIt(desk, { label: `remove “${duty.title}”` }, (book, context) =>
      removeDuty(book, duty.id, context),
    );
  }
  return turn !== null && actOnTurn(desk, key, turn);
}

/** Puts the month into the plan or takes it out; a duty with another plan says so. */
function toggle(desk: Desk, duty: Duty, month: string): void {
  const isDone = doIt(desk, { label: `plan of “${duty.title}”` }, book =>
    toggleDutyMonth(book, { dutyId: duty.id, month: Number(month.slice(5)) }),
  );
  if (isDone) return;
  const why =
    duty.when.by === 'months'
      ? 'It needs at least one month. Delete takes the whole duty out.'
      : `It is planned ${dutyTimeInWords(duty.when)}. Enter changes that.`;
  say(desk.view, why);
}
