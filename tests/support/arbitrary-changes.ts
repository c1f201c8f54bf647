import fc from 'fast-check';
import { type Book, bookOf } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { AnyRecord } from '../../shared/model/record';
import { anyRecord, anyRecords } from './arbitraries';
import { id } from './arbitrary-values';

/** A book of records that need not fit together. */
export const someBook: fc.Arbitrary<Book> = anyRecords.map(bookOf);

/** A change that may touch what such a book holds, or nothing of it. */
export const someChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.uniqueArray(anyRecord, { maxLength: 5, selector: record => record.id }),
    fc.uniqueArray(id, { maxLength: 5 }),
  )
  .map(([put, remove]) => without(put, remove));

/** A change that takes some records out of this book and puts others or altered ones. */
export function changeOf(book: Book): fc.Arbitrary<Change> {
  const held = [...book.records.values()];
  return fc
    .tuple(fc.subarray(held), fc.subarray(held), someChange)
    .map(([altered, removed, other]) =>
      without(
        [...altered.map(retold), ...other.put],
        removed.map(record => record.id),
      ),
    );
}

function without(put: readonly AnyRecord[], remove: readonly string[]): Change {
  const byId = new Map(put.map(record => [record.id, record]));
  return { put: [...byId.values()], remove: remove.filter(removed => !byId.has(removed)) };
}

/** The record with other words. */
function retold(record: AnyRecord): AnyRecord {
  switch (record.kind) {
    case 'meeting':
    case 'agendaItem':
      return { ...record, title: `${record.title}, again` };
    case 'minute':
      return { ...record, blocks: record.blocks.slice(1) };
    case 'actionUpdate':
      return { ...record, status: record.status === 'closed' ? 'ongoing' : 'closed' };
    case 'earlierAction':
      return { ...record, owners: [] };
    case 'privateNote':
      return { ...record, text: `${record.text}, again` };
    case 'removed':
      return { ...record, records: [] };
    case 'modification':
      return { ...record, statements: record.statements.slice(1) };
    case 'keptVersion':
      return { ...record, label: `${record.label}, again` };
    case 'wordTemplate':
      return { ...record, name: `${record.name}, again` };
    case 'versionDocument':
      return { ...record, minutesOf: `${record.minutesOf}, again` };
    case 'keptReport':
      return { ...record, madeBy: `${record.madeBy}, again` };
    case 'reportDraft':
      return { ...record, edits: record.edits.slice(1) };
    case 'release':
      return { ...record, statements: record.statements.slice(1) };
    case 'risk':
      return { ...record, statements: record.statements.slice(1) };
    case 'issue':
      return { ...record, statements: record.statements.slice(1) };
    case 'snooze':
      return { ...record, until: { date: '2031-02', meetingId: null } };
    case 'duty':
      return { ...record, turns: record.turns.slice(1) };
    default:
      return { ...record, name: `${record.name}, again` };
  }
}
