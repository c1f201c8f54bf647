import { isAction } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { issueReference } from '../model/numbered-issue';
import type { AnyRecord } from '../model/record';
import { idsHeldBy, mentionsOf } from '../registers/mentions';
import { entryIdOf } from './comparison';

/** Why something of the other book is not taken: what would then be wrong with ours. */
export type Fault =
  | 'leadsNowhere'
  | 'isNeededHere'
  | 'actionTwice'
  | 'referenceTwice'
  | 'otherKind'
  | 'livesHere'
  | 'approvedHere';

/** What a merge starts from, what it would put, and what would come of it. */
export interface Trial {
  readonly ours: Book;
  readonly theirs: Book;
  readonly put: ReadonlyMap<Id, AnyRecord>;
  readonly result: Book;
}

/**
 * The entries to be put that would make our book worse: something that led somewhere would lead
 * nowhere, or what must be there once would be there twice. None, and the result is as sound as the
 * two books it came from.
 */
export function faultsOf(trial: Trial): Map<Id, Fault> {
  return new Map([
    ...brokenLeads(trial),
    ...twiceHeld(trial),
    ...twiceGiven(trial),
    ...ofOtherKind(trial),
    ...livingTrash(trial),
    ...ofApprovedMinutes(trial),
  ]);
}

/** The entries that hold each id: a record's own, and those of the actions in a minute. */
export function holdersIn(records: Iterable<AnyRecord>): Map<Id, Id[]> {
  return gathered(
    [...records].flatMap(record => idsHeldBy(record).map(id => [id, entryIdOf(record)] as const)),
  );
}

function brokenLeads({ ours, theirs, put, result }: Trial): [Id, Fault][] {
  const held = holdersIn(result.records.values());
  const here = holdersIn(ours.records.values());
  const there = holdersIn(theirs.records.values());
  return [...result.records.values()].flatMap(record => {
    const isPut = put.has(record.id);
    const lost = [...mentionsOf(record)].filter(
      id => !held.has(id) && (isPut ? there : here).has(id),
    );
    if (isPut) return lost.map((): [Id, Fault] => [entryIdOf(record), 'leadsNowhere']);
    // It went away with what was put instead of the record that held it.
    return lost.flatMap(id =>
      (here.get(id) ?? []).map((gone): [Id, Fault] => [gone, 'isNeededHere']),
    );
  });
}

function twiceHeld({ ours, put, result }: Trial): [Id, Fault][] {
  const here = holdersIn(ours.records.values());
  const held = holdersIn(result.records.values());
  return [...held]
    .filter(([id, holders]) => holders.length > Math.max(1, here.get(id)?.length ?? 0))
    .flatMap(([, holders]) => putAmong(holders, put, 'actionTwice'));
}

function twiceGiven({ ours, put, result }: Trial): [Id, Fault][] {
  const here = givenReferences(ours);
  return [...givenReferences(result)]
    .filter(([ref, holders]) => holders.length > Math.max(1, here.get(ref)?.length ?? 0))
    .flatMap(([, holders]) => putAmong(holders, put, 'referenceTwice'));
}

/** The entries in which each reference was given, by the committee or body that gave it. */
function givenReferences(book: Book): Map<string, Id[]> {
  return gathered([...book.records.values()].flatMap(record => givenIn(book, record)));
}

function givenIn(book: Book, record: AnyRecord): (readonly [string, Id])[] {
  if (record.kind === 'earlierAction') return [[`${record.committeeId} ${record.ref}`, record.id]];
  if (record.kind === 'risk')
    return [[`risk ${record.committeeId} ${record.reference}`, record.id]];
  if (record.kind === 'issue') return [[`issue ${issueReference(record)}`, record.id]];
  if (record.kind !== 'minute') return [];
  const committeeId = recordOf(book, 'meeting', record.meetingId)?.committeeId ?? '';
  return record.blocks
    .filter(isAction)
    .filter(({ attrs }) => attrs.ref !== null)
    .map(({ attrs }) => [`${committeeId} ${attrs.ref}`, record.itemId]);
}

function ofOtherKind({ ours, put }: Trial): [Id, Fault][] {
  return [...put.values()]
    .filter(record => (ours.records.get(record.id)?.kind ?? record.kind) !== record.kind)
    .map(record => [entryIdOf(record), 'otherKind']);
}

/** What was taken out there and is in use here could not be put back. */
function livingTrash({ put, result }: Trial): [Id, Fault][] {
  return [...put.values()]
    .filter(record => record.kind === 'removed' && record.records.some(part => lives(part, result)))
    .map(record => [record.id, 'livesHere']);
}

/** What would change minutes that are approved here: they are reopened with a reason, or stay. */
function ofApprovedMinutes({ ours, put }: Trial): [Id, Fault][] {
  return [...put.values()]
    .filter(record => [record, ours.records.get(record.id)].some(each => isApproved(ours, each)))
    .map(record => [entryIdOf(record), 'approvedHere']);
}

function isApproved(ours: Book, record: AnyRecord | undefined): boolean {
  switch (record?.kind) {
    case 'meeting':
      return recordOf(ours, 'meeting', record.id)?.state === 'approved';
    case 'agendaItem':
    case 'minute':
    case 'actionUpdate':
      return recordOf(ours, 'meeting', record.meetingId)?.state === 'approved';
    default:
      return false;
  }
}

function lives(part: unknown, { records }: Book): boolean {
  if (typeof part !== 'object' || part === null || !('id' in part)) return false;
  return typeof part.id === 'string' && records.has(part.id);
}

function putAmong(
  holders: readonly Id[],
  put: ReadonlyMap<Id, AnyRecord>,
  fault: Fault,
): [Id, Fault][] {
  const entries = new Set([...put.values()].map(entryIdOf));
  return holders.filter(id => entries.has(id)).map(id => [id, fault]);
}

function gathered(pairs: readonly (readonly [string, Id])[]): Map<string, Id[]> {
  const all = new Map<string, Id[]>();
  for (const [key, id] of pairs) {
    const known = all.get(key);
    if (known) known.push(id);
    else all.set(key, [id]);
  }
  return all;
}
