import { mapLines } from '../../shared/model/block-lines';
import { type Book, bookOf, recordOf } from '../../shared/model/book';
import { type EarlierAction, earlierAction } from '../../shared/model/earlier-action';
import type { Id } from '../../shared/model/id';
import type { Inline, Reference, ReferenceLabel } from '../../shared/model/inline';
import type { AnyRecord } from '../../shared/model/record';
import { type CarriedAction, carriedTo } from '../../shared/registers/carry-forward';
import { meetingsBefore } from '../../shared/registers/meetings';
import { referenceLabels } from '../../shared/registers/reference-labels';

/**
 * The book as if its committee had begun to keep it with this meeting: what was outstanding then is
 * known as actions from before the book, and what leads to anything else from before is named by
 * its printed reference. Other committees stay as they are.
 */
export function bookSince(book: Book, meetingId: Id): Book {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return book;
  const gone = new Set(meetingsBefore(book, meeting).map(({ id }) => id));
  const before = carriedTo(book, meetingId).map(carried =>
    fromBefore(carried, meeting.committeeId),
  );
  const kept = [...book.records.values()].filter(
    record => !isOf(record, gone) && !isEarlierOf(record, meeting.committeeId),
  );
  const known = new Set([...kept.flatMap(idsIn), ...before.map(({ id }) => id)]);
  const label = referenceLabels(book, meetingId);
  const named = (line: readonly Inline[]) => withNames(line, known, label);
  return bookOf([
    ...before.map(each => ({ ...each, content: named(each.content) })),
    ...kept.map(record => withLines(record, named)),
  ]);
}

function isOf(record: AnyRecord, gone: ReadonlySet<Id>): boolean {
  if (record.kind === 'meeting') return gone.has(record.id);
  return 'meetingId' in record && record.meetingId !== null && gone.has(record.meetingId);
}

function isEarlierOf(record: AnyRecord, committeeId: Id): boolean {
  return record.kind === 'earlierAction' && record.committeeId === committeeId;
}

function fromBefore({ action }: CarriedAction, committeeId: Id): EarlierAction {
  const { id, ref, raisedAtNumber: raisedAt, owners, due, line } = action;
  const known = { raisedAt, owners: [...owners], due };
  return earlierAction({ id, committeeId, ref, content: [...line], ...known });
}

function idsIn(record: AnyRecord): Id[] {
  if (record.kind !== 'minute') return [record.id];
  return record.blocks.flatMap(block => (block.type === 'action' ? [block.attrs.id] : []));
}

function withLines(record: AnyRecord, named: (line: readonly Inline[]) => Inline[]): AnyRecord {
  if (record.kind === 'minute') {
    return { ...record, blocks: record.blocks.map(block => mapLines(block, named)) };
  }
  if (record.kind !== 'actionUpdate') return record;
  return { ...record, blocks: record.blocks.map(block => mapLines(block, named)) };
}

function withNames(
  line: readonly Inline[],
  known: ReadonlySet<Id>,
  label: ReferenceLabel,
): Inline[] {
  const named = (reference: Reference): Reference => {
    const { attrs } = reference;
    const leads = (attrs.to !== 'action' && attrs.to !== 'item') || known.has(attrs.target);
    return leads ? reference : { ...reference, attrs: { ...attrs, target: label(reference) } };
  };
  return line.map(piece => (piece.type === 'reference' ? named(piece) : piece));
}
