import '../told/told.css';
import { useEffect, useMemo } from 'react';
import { type Book, recordOf } from '../../../shared/model/book';
import { dateInWords } from '../../../shared/model/partial-date';
import { WHOLE_REGISTER } from '../../../shared/model/register-view';
import { committeesOf } from '../../../shared/registers/committees';
import { interestFields } from '../../../shared/registers/interests/interest-fields';
import {
  type InterestEntry,
  interestsOf,
} from '../../../shared/registers/interests/interest-register';
import { sourceOfRows } from '../../clerk/register-source';
import { CommandButton } from '../../commands/CommandButton';
import { useDesk } from '../../desk/desk';
import type { RegisterBeginning } from '../../desk/register-shown';
import { meetingName } from '../../meeting/meeting-words';
import { useQuietBook } from '../../store/use-book';
import type { Column } from '../column';
import { Register } from '../Register';
import { InterestWhole } from './InterestWhole';
import { itemWords, openInterest, standingInWords } from './interest-words';

const BEGINNING: RegisterBeginning = {
  view: { ...WHOLE_REGISTER, groupBy: 'name' },
  filters: [
    { field: 'standing', label: 'Sort', isStrip: true },
    { field: 'name', label: 'Person' },
    { field: 'withdrew', label: 'Withdrew' },
    { field: 'committee', label: 'Committee' },
  ],
  groups: [
    { field: 'name', label: 'Person' },
    { field: 'meeting', label: 'Meeting' },
    { field: 'committee', label: 'Committee' },
  ],
  sorts: [
    { field: 'name', label: 'Person' },
    { field: 'meeting', label: 'Meeting' },
    { field: 'withdrew', label: 'Withdrew' },
  ],
};

/** The interests that were declared at all meetings, and those that stand, by person. */
export function InterestRegister() {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const rows = useMemo(
    () =>
      interestsOf(
        book,
        committeesOf(book).map(({ id }) => id),
      ),
    [book],
  );
  useItemsOf(rows, book);
  const columns = useMemo(() => columnsOf(book), [book]);
  const source = useMemo(
    () => sourceOfRows(rows, interestFields(book, today)),
    [rows, book, today],
  );
  return (
    <Register<InterestEntry>
      name="interests"
      title="Register of interests"
      source={source}
      columns={columns}
      beginning={BEGINNING}
      nameOf={({ name }) => `Interest of ${name}`}
      open={entry => openInterest(desk, entry)}
      whole={entry => <InterestWhole key={entry.id} entry={entry} />}
      empty={
        <p>
          No interest was declared yet. What is declared at a meeting, in its attendance, stands
          here by person; an interest that stands beyond one meeting is noted here.
        </p>
      }
    >
      <CommandButton name="interests.new" kind="main">
        Standing interest …
      </CommandButton>
    </Register>
  );
}

/** The items that interests were declared on, which the page may not have at hand. */
function useItemsOf(rows: readonly InterestEntry[], book: Book): void {
  const desk = useDesk();
  const missing = rows
    .flatMap(({ declared }) => declared?.itemId ?? [])
    .filter(id => !book.records.has(id))
    .join('\n');
  useEffect(() => {
    const ids = [...new Set(missing.split('\n').filter(Boolean))];
    // Where they cannot be read now, the meeting alone is told.
    if (ids.length > 0) desk.bringPlaces(ids).catch(() => {});
  }, [desk, missing]);
}

function columnsOf(book: Book): readonly Column<InterestEntry>[] {
  return [
    {
      name: 'name',
      label: 'Person',
      width: '19%',
      cell: ({ name }) => name,
    },
    {
      name: 'interest',
      label: 'Interest',
      cell: ({ interest }) => <span className="register-words">{interest}</span>,
    },
    {
      name: 'meeting',
      label: 'Where',
      width: '28%',
      cell: entry => <Where book={book} entry={entry} />,
    },
    {
      name: 'withdrew',
      label: 'Withdrew',
      width: '104px',
      cell: ({ declared }) => {
        if (!declared) return <span className="mark mark-outcome">Standing</span>;
        return declared.withdrew ? <span className="mark mark-ongoing">Withdrew</span> : 'stayed';
      },
    },
  ];
}

function Where({ book, entry: { declared, standing } }: { book: Book; entry: InterestEntry }) {
  if (standing) return standingInWords(standing);
  if (!declared) return null;
  const { meeting, itemId } = declared;
  const code = recordOf(book, 'committee', meeting.committeeId)?.code ?? '';
  return (
    <>
      {`${code} ${meetingName(meeting)}${
        meeting.number === '' || meeting.date === null ? '' : `, ${dateInWords(meeting.date)}`
      }`}
      {itemId !== null && <span className="told-beside">{itemWords(book, itemId)}</span>}
    </>
  );
}
