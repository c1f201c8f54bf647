import { type Book, bookOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import type { AnyRecord } from '../../shared/model/record';
import { actionsHeldBy, type HeldAction } from '../../shared/registers/action-rows';
import { meetingsOf } from '../../shared/registers/meetings';
import type { Database } from './database';
import { keysUnder } from './each-key';
import type { AskHeaders } from './headers';

/** The actions whose rows may differ after a change of these records; a keystroke alters none. */
export async function alteredActions(
  database: Database,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  headers: AskHeaders,
): Promise<Set<Id>> {
  return new Set([
    ...differing(heldIn(before), heldIn(after)),
    ...saidOf(before),
    ...saidOf(after),
    ...(await alteredByHeaders(database, before, after, headers)),
  ]);
}

/** The actions that records hold, without whose they are. */
export function heldIn(records: readonly AnyRecord[]): HeldAction[] {
  return records.flatMap(record => actionsHeldBy(record, () => ''));
}

/** The actions whose row may differ between two states of the same records. */
function differing(before: readonly HeldAction[], after: readonly HeldAction[]): Set<Id> {
  const key = (held: HeldAction) => JSON.stringify(held);
  const [stood, stands] = [new Set(before.map(key)), new Set(after.map(key))];
  return new Set([
    ...before.filter(held => !stands.has(key(held))).map(({ id }) => id),
    ...after.filter(held => !stood.has(key(held))).map(({ id }) => id),
  ]);
}

function saidOf(records: readonly AnyRecord[]): Id[] {
  return records.flatMap(record => (record.kind === 'actionUpdate' ? [record.actionId] : []));
}

/** The actions whose rows a change of committees and meetings may alter. */
async function alteredByHeaders(
  database: Database,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  headers: AskHeaders,
): Promise<Id[]> {
  const { actions } = database;
  const rewritten = differingBy(writtenAs, before, after).map(({ id }) => id);
  const reordered = differingBy(orderedBy, before, after).flatMap(record =>
    record.kind === 'meeting' ? [record] : [],
  );
  const committees = new Set(rewritten);
  for (const committeeId of new Set(reordered.map(each => each.committeeId))) {
    const own = reordered.filter(each => each.committeeId === committeeId);
    if (!(await stayLast(committeeId, own, before, after, headers))) committees.add(committeeId);
  }
  const altered = [...committees].map(id => actionsOfCommittee(database, id));
  const raised = keysUnder(
    actions,
    'meetingId',
    reordered.map(({ id }) => id),
  );
  return (await Promise.all([raised, ...altered])).flat();
}

/** Nothing was closed after the last meetings, so that nothing came forward past them. */
async function stayLast(
  committeeId: Id,
  reordered: readonly Meeting[],
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  headers: AskHeaders,
): Promise<boolean> {
  const ids = new Set(reordered.map(({ id }) => id));
  const was = before.filter(({ id }) => ids.has(id));
  const areThere = after.filter(({ id }) => ids.has(id)).length === ids.size;
  // One that moves may come past another of them.
  if (!areThere || (was.length > 0 && ids.size > 1)) return false;
  const now = await headers(new Set([committeeId]));
  const areLast = (book: Book) =>
    meetingsOf(book, committeeId)
      .slice(-ids.size)
      .every(({ id }) => ids.has(id));
  return areLast(now) && areLast(bookOf([...now.records.values(), ...was]));
}

/** The records, as they are or were, of which this was not the same before and after. */
function differingBy(
  tell: (record: AnyRecord) => string,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): AnyRecord[] {
  const stood = new Map(before.map(record => [record.id, tell(record)]));
  const stands = new Map(after.map(record => [record.id, tell(record)]));
  const all = new Map([...before, ...after].map(record => [record.id, record]));
  return [...all.values()].filter(({ id }) => (stood.get(id) ?? '') !== (stands.get(id) ?? ''));
}

function writtenAs(record: AnyRecord): string {
  return record.kind === 'committee' ? JSON.stringify([record.code, record.actionPattern]) : '';
}

function orderedBy(record: AnyRecord): string {
  if (record.kind !== 'meeting') return '';
  return JSON.stringify([record.committeeId, record.date, record.number]);
}

async function actionsOfCommittee({ actions }: Database, committeeId: Id): Promise<Id[]> {
  return actions
    .where('[committeeId+closedAt]')
    .between([committeeId, ''], [committeeId, '\uffff'], true, true)
    .primaryKeys();
}
