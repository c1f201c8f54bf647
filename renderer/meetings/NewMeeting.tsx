import './new-meeting.css';
import { type FormEvent, useState } from 'react';
import { addItemsFromLines } from '../../shared/commands/agenda-lines';
import type { CommandContext } from '../../shared/commands/command';
import { newMeeting, type NewMeeting as Wanted } from '../../shared/commands/new-meeting';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply, type Change, merge } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { dateInWords, isPartialDate } from '../../shared/model/partial-date';
import { agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { meetingsOf } from '../../shared/registers/meetings';
import { proposedMeeting } from '../../shared/registers/next-meeting';
import { counted } from '../agenda/item-marks';
import type { DialogProps } from '../commands/DialogInFront';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { openMeeting } from '../desk/going';
import { Dialog } from '../ui/Dialog';
import { submitOnModEnter } from '../ui/submit-on-mod-enter';

/** The next meeting of a committee: proposed whole, changed where she knows better. */
export function NewMeeting({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const committees = recordsOf(book, 'committee');
  const [committeeId, setCommitteeId] = useState(about ?? committees[0]?.id ?? '');
  return (
    <Dialog title="New meeting" size="wide" onClose={onClose}>
      {committees.length > 1 && (
        <label className="field new-meeting-committee">
          Committee
          <select value={committeeId} onChange={({ target }) => setCommitteeId(target.value)}>
            {committees.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Form key={committeeId} committeeId={committeeId} onClose={onClose} />
    </Dialog>
  );
}

function Form({ committeeId, onClose }: { committeeId: Id; onClose: () => void }) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const [proposed] = useState(() => proposedMeeting(book, committeeId));
  const [number, setNumber] = useState(proposed.number);
  const [date, setDate] = useState(proposed.date ?? desk.now().today);
  const [lines, setLines] = useState('');
  const wanted = { committeeId, number: number.trim(), date: date === '' ? null : date };
  const problem = problemOf(book, wanted);
  const change = problem ? null : changeOf(book, wanted, lines, desk.now());
  const make = (event: FormEvent) => {
    event.preventDefault();
    const made = change && doIt(desk, { label: `new meeting ${number}` }, () => change);
    if (!made) return;
    onClose();
    setTimeout(() => openMade(desk, change));
  };
  return (
    <form className="dialog-form" onSubmit={make}>
      <div className="dialog-row">
        <label>
          Number
          <input value={number} onChange={({ target }) => setNumber(target.value)} />
        </label>
        <label>
          Date, as 2018-09-18 or 2018-09
          <input value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
      </div>
      {problem !== null && (
        <p className="dialog-problem" role="alert">
          {problem}
        </p>
      )}
      <label>
        More items, one a line
        <textarea
          rows={4}
          value={lines}
          onChange={({ target }) => setLines(target.value)}
          onKeyDown={submitOnModEnter}
        />
      </label>
      {change && <Preview book={book} change={change} />}
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={!change}>
          Make the meeting
        </button>
      </div>
    </form>
  );
}

/** What the meeting begins with: its agenda, who is expected, and what comes forward. */
function Preview({ book, change }: { book: Book; change: Change }) {
  const id = madeIn(change);
  const after = apply(book, change);
  const meeting = id === null ? null : recordOf(after, 'meeting', id);
  if (!meeting || id === null) return null;
  const entries = agendaOf(after, id);
  const members = counted(meeting.attendance.length, 'member');
  return (
    <div className="dialog-remark">
      <p>
        {meeting.date === null ? 'No date yet' : dateInWords(meeting.date)}. {members} expected,{' '}
        {counted(carriedTo(after, id).length, 'action')} carried forward,{' '}
        {counted(entries.length, 'item')}:
      </p>
      <ol className="new-meeting-items">
        {entries.map(({ item, number, depth }) => (
          <li key={item.id} data-depth={depth}>
            {number} {item.title}
          </li>
        ))}
      </ol>
    </div>
  );
}

function problemOf(book: Book, { committeeId, number, date }: Wanted): string | null {
  if (date && !isPartialDate(date)) {
    return 'This is no date. Write it as 2018-09-18, as 2018-09 where only the month is known, or leave it empty.';
  }
  const taken = meetingsOf(book, committeeId).some(held => number !== '' && held.number === number);
  return taken ? `There is a meeting ${number} already. Give this one another number.` : null;
}

/** The meeting and the items typed for it as one change. */
function changeOf(
  book: Book,
  wanted: Wanted,
  text: string,
  context: CommandContext,
): Change | null {
  const made = newMeeting(book, wanted, context);
  const meetingId = made && madeIn(made);
  if (!made || !meetingId || text.trim() === '') return made;
  const after = apply(book, made);
  const business = agendaOf(after, meetingId).findLastIndex(({ item }) =>
    /^(?:any other|aob\b)/i.test(item.title),
  );
  // A new meeting has no sub-items yet: the place on the agenda is the place on its top level.
  const spot = { under: null, at: business < 0 ? null : business };
  const added = addItemsFromLines(after, { meetingId, text, spot }, context);
  return added ? merge(made, added) : made;
}

function madeIn(change: Change): Id | null {
  return change.put.find(({ kind }) => kind === 'meeting')?.id ?? null;
}

function openMade(desk: Desk, change: Change): void {
  const id = madeIn(change);
  if (id !== null) void openMeeting(desk, id);
}
