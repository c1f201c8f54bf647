import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandContext } from '../../shared/commands/command';
import {
  importedLog,
  importLog,
  importMembers,
} from '../../shared/commands/incoming/import-tables';
import { planMembers } from '../../shared/incoming/plan-members';
import type { ColumnsOf, LogField, MemberField } from '../../shared/incoming/table-fields';
import type { Book } from '../../shared/model/book';
import { isCirculated } from '../../shared/model/meeting';
import { committeesOf } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import { counted } from '../agenda/item-marks';
import { type Doing, doIt, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { dateFact } from '../meetings/typed-facts';
import { useQuietBook } from '../store/use-book';
import { say } from '../store/view-store';
import { TypedField } from '../ui/TypedField';
import { TableColumns } from './TableColumns';
import { LogRows, MemberRows } from './TableRows';
import { type ReadTable, type TableDraft, withHeads, withTableOf } from './table-draft';

interface Props {
  readonly read: ReadTable;
  readonly first: TableDraft;
  readonly onDone: () => void;
}

/** What a log of actions or a list of members would bring, with all that can be said of how it is read. */
export function ConfirmTable({ read, first, onDone }: Props) {
  const desk = useDesk();
  const book = useQuietBook();
  const [draft, setDraft] = useState(first);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const change = (part: Partial<TableDraft>) => setDraft(before => ({ ...before, ...part }));
  const { committeeId, meetingId } = draft;
  useEffect(() => {
    void broughtFor().catch(() => {});
    async function broughtFor(): Promise<void> {
      await desk.bringOpenActions(committeeId);
      await desk.bringReferences(referencesIn(draft));
      if (meetingId !== null) await desk.bringMeeting(meetingId);
    }
  }, [desk, committeeId, meetingId, draft]);
  const { today } = desk.now();
  const found = useMemo(() => foundIn(book, draft, today), [book, draft, today]);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (found.count === 0) return;
    if (!doIt(desk, { label: `take in ${found.label}` }, found.doing)) return;
    say(desk.view, `${capital(found.label)} taken in. Undo takes all of it out again.`);
    onDone();
  };
  return (
    <form ref={form} className="import" onSubmit={accept}>
      <div className="import-reading">
        <p className="import-name">{read.name}</p>
        <WhatItIs draft={draft} read={read} book={book} onChange={change} />
        <TableColumns draft={draft} onChange={change} />
      </div>
      <section className="import-plan" aria-label="What would become of each row">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key. */}
        <div className="import-rows" tabIndex={0}>
          {found.rows}
        </div>
      </section>
      <footer className="import-foot">
        <p role="status">{found.says}</p>
        <button
          type="submit"
          className="button button-main"
          disabled={found.count === 0 || desk.view.getState().readOnly}
        >
          {found.count === 0 ? 'Nothing to take in' : `Take in ${found.label}`}
        </button>
      </footer>
    </form>
  );
}

interface FieldsProps {
  readonly draft: TableDraft;
  readonly read: ReadTable;
  readonly book: Book;
  readonly onChange: (part: Partial<TableDraft>) => void;
}

function WhatItIs({ draft, read, book, onChange }: FieldsProps) {
  return (
    <>
      <label className="field">
        It is
        <select
          value={draft.of}
          onChange={({ target }) =>
            onChange(withTableOf(read, target.value === 'members' ? 'members' : 'actions'))
          }
        >
          <option value="actions">a log of actions</option>
          <option value="members">a list of members</option>
        </select>
      </label>
      {read.tables.length > 1 && (
        <label className="field">
          Table
          <select
            value={read.tables.indexOf(draft.table)}
            onChange={({ target }) => {
              const table = read.tables[Number(target.value)];
              if (table) onChange({ table, ...withHeads(draft.of, table) });
            }}
          >
            {read.tables.map((table, at) => (
              <option key={table.name} value={at}>
                {table.name} ({counted(table.rows.length, 'row')})
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        Committee
        <select
          value={draft.committeeId}
          onChange={({ target }) =>
            onChange({
              committeeId: target.value,
              meetingId: openMeetings(book, target.value)[0]?.id ?? null,
            })
          }
        >
          {committeesOf(book).map(({ id, code, name }) => (
            <option key={id} value={id}>
              {code} – {name}
            </option>
          ))}
        </select>
      </label>
      {draft.of === 'actions' && <AsAt draft={draft} book={book} onChange={onChange} />}
    </>
  );
}

/** The meetings of a committee that can still say something of an action, the latest first. */
export function openMeetings(book: Book, committeeId: string) {
  return meetingsOf(book, committeeId)
    .filter(meeting => !isCirculated(meeting))
    .toReversed();
}

function AsAt({ draft, book, onChange }: Omit<FieldsProps, 'read'>) {
  const { today } = useDesk().now();
  return (
    <>
      <label className="field">
        What it says was said at
        <select
          value={draft.meetingId ?? ''}
          onChange={({ target }) => onChange({ meetingId: target.value || null })}
        >
          {openMeetings(book, draft.committeeId).map(meeting => (
            <option key={meeting.id} value={meeting.id}>
              {meetingName(meeting)}
            </option>
          ))}
          <option value="">a new meeting</option>
        </select>
      </label>
      {draft.meetingId === null && (
        <>
          <TypedField
            label="Its number"
            value={draft.number}
            onChange={number => onChange({ number })}
          />
          <TypedField
            label="Its date"
            value={draft.date}
            says={dateFact(draft.date, today).says}
            onChange={date => onChange({ date })}
          />
        </>
      )}
    </>
  );
}

/** What a table comes to as it is read now: what is shown of it, and what takes it in. */
interface Found {
  readonly rows: React.ReactNode;
  readonly count: number;
  readonly label: string;
  readonly says: string;
  readonly doing: Doing;
}

function foundIn(book: Book, draft: TableDraft, today: string): Found {
  return draft.of === 'actions' ? foundLog(book, draft, today) : foundMembers(book, draft, today);
}

function foundLog(book: Book, draft: TableDraft, today: string): Found {
  const { committeeId, table, headRow, meetingId, number } = draft;
  const date = dateFact(draft.date, today).value;
  const at = meetingId === null ? { number, date } : { meetingId };
  const choices = { headRow, columns: draft.columns as ColumnsOf<LogField> };
  const log = { committeeId, table, choices, at };
  const plan = importedLog(book, log, lookingOnly(today))?.plan;
  const fresh = (plan?.rows ?? []).filter(({ made, update }) => made || update).length;
  return {
    rows: plan && <LogRows plan={plan} />,
    count: fresh,
    label: counted(fresh, 'action'),
    says: plan
      ? `${inAll(plan.rows.length - fresh, plan.aside.length)} Nothing is written before you take it in.`
      : `There is a meeting ${number} already. Choose it, or give another number.`,
    doing: (now, context) => importLog(now, log, context),
  };
}

function foundMembers(book: Book, draft: TableDraft, today: string): Found {
  const { committeeId, table, headRow } = draft;
  const choices = { headRow, columns: draft.columns as ColumnsOf<MemberField> };
  const members = { committeeId, table, choices };
  const plan = planMembers(book, members, lookingOnly(today).newId);
  const fresh = (plan?.rows ?? []).filter(({ becomes }) => becomes !== 'same').length;
  return {
    rows: plan && <MemberRows plan={plan} />,
    count: fresh,
    label: counted(fresh, 'member'),
    says: plan
      ? `${inAll(plan.rows.length - fresh, plan.aside.length)} Nobody loses a seat by it.`
      : 'The committee is not there.',
    doing: (now, context) => importMembers(now, members, context),
  };
}

function inAll(same: number, aside: number): string {
  const known = same === 0 ? '' : `${counted(same, 'row')} as your book has it. `;
  return `${known}${aside === 0 ? 'No row' : counted(aside, 'row')} set aside.`;
}

function referencesIn({ of, table, headRow, columns }: TableDraft): string[] {
  const at = of === 'actions' ? columns.indexOf('reference') : -1;
  return table.rows.slice(headRow + 1).flatMap(({ cells }) => {
    const text = cells[at]?.text ?? '';
    return text === '' ? [] : [text];
  });
}

/** What a look needs that a command is given. */
function lookingOnly(today: string): CommandContext {
  let last = 0;
  return {
    today,
    now: '00:00',
    newId: () => {
      last += 1;
      return `looked-at-${last}`;
    },
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
