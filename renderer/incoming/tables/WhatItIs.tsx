import type { Book } from '../../../shared/model/book';
import { counted } from '../../../shared/model/counted';
import { isCirculated } from '../../../shared/model/meeting';
import { committeesOf } from '../../../shared/registers/committees';
import { meetingsOf } from '../../../shared/registers/meetings';
import { useDesk } from '../../desk/desk';
import { meetingName } from '../../meeting/meeting-words';
import { TypedField } from '../../ui/TypedField';
import { dateFact } from '../../ui/typed-facts';
import { type ReadTable, type TableDraft, withHeads, withTableOf } from './table-draft';

interface FieldsProps {
  readonly draft: TableDraft;
  readonly read: ReadTable;
  readonly book: Book;
  readonly onChange: (part: Partial<TableDraft>) => void;
}

/** What a table is taken for, which of the file’s it is, and where it goes. */
export function WhatItIs({ draft, read, book, onChange }: FieldsProps) {
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
            value={draft.tableAt}
            onChange={({ target }) => {
              const tableAt = Number(target.value);
              const table = read.tables[tableAt];
              if (table) onChange({ table, tableAt, ...withHeads(draft.of, table) });
            }}
          >
            {read.tables.map((table, at) => (
              <option key={table.name} value={at}>
                {table.name} ({counted(table.count, 'row')})
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
