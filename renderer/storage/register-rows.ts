import type { ActionUpdate } from '../../shared/model/action-update';
import { type Book, bookOf, recordOf } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import type { AnyRecord, Kind } from '../../shared/model/record';
import {
  type ActionRow,
  actionRow,
  actionsHeldBy,
  type HeldAction,
} from '../../shared/registers/action-rows';
import { meetingsOf } from '../../shared/registers/meetings';
import type { Database, RegisterForm } from './database';
import { keysUnder, rowsUnder } from './each-key';
import { mentionRow } from './mention-rows';
import { isObject, type Row, type RowChange } from './rows';

/** The form of the rows. One that differs from what the database says has them all made anew. */
export const REGISTER_FORM: RegisterForm = { key: 'registers', form: 2 };

/** How many actions are looked at in one go. */
const AT_ONCE = 500;

/**
 * Brings the rows of the register after a change of the records, in the transaction that made it;
 * `inverse` tells what stood before. What a keystroke leaves as it was costs nothing.
 */
export async function followRecords(
  database: Database,
  change: RowChange,
  inverse: RowChange,
): Promise<void> {
  const [before, after] = [checked(inverse.put), checked(change.put)];
  const headers = headersOnce(database);
  await followMentions(database, before, after, change.remove);
  const touched = new Set([
    ...differing(heldIn(before), heldIn(after)),
    ...saidOf(before),
    ...saidOf(after),
    ...(await alteredByHeaders(database, before, after, headers)),
  ]);
  const heldBy = new Map(heldIn(after).map(each => [each.id, each.heldBy]));
  await remade(database, [...touched], heldBy, headers);
}

/** Makes the rows anew from all records where their form is not that of this program. */
export function rowsInForm(database: Database): Promise<void> {
  const { dexie, records, actions, mentions, meta } = database;
  return dexie.transaction('rw', records, actions, mentions, meta, async () => {
    const known = await meta.get('registers');
    if (isObject(known) && known['form'] === REGISTER_FORM.form) return;
    // An empty book has no rows, and opens on a full disk too.
    if ((await records.count()) === 0) return;
    await madeFromNothing(database);
    await meta.put(REGISTER_FORM);
  });
}

/** Makes all rows from the records, whatever stands there. Runs inside a transaction over them. */
async function madeFromNothing(database: Database): Promise<void> {
  const { records, actions, mentions } = database;
  const headers = headersOnce(database);
  await Promise.all([actions.clear(), mentions.clear()]);
  const kinds: readonly Kind[] = ['minute', 'earlierAction', 'meeting', 'actionUpdate'];
  for (const some of inPortions(await keysUnder(records, 'kind', kinds))) {
    const sound = checked((await records.bulkGet(some)).filter(isThere));
    await mentions.bulkPut(sound.flatMap(record => mentionRow(record) ?? []));
    const held = heldIn(sound);
    const heldBy = new Map(held.map(each => [each.id, each.heldBy]));
    await remade(database, [...heldBy.keys()], heldBy, headers);
  }
}

async function followMentions(
  { mentions }: Database,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  removed: readonly Id[],
): Promise<void> {
  const stood = new Map(before.map(record => [record.id, mentionRow(record)]));
  const rows = after.map(record => ({ id: record.id, row: mentionRow(record) }));
  const isNew = rows.filter(({ id, row }) => !same(row?.targets, stood.get(id)?.targets));
  await mentions.bulkPut(isNew.flatMap(({ row }) => row ?? []));
  const gone = isNew.filter(({ row }) => row === null).map(({ id }) => id);
  if (gone.length + removed.length > 0) await mentions.bulkDelete([...gone, ...removed]);
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
    if (!(await stayLast(own, before, after, headers))) committees.add(committeeId);
  }
  const altered = [...committees].map(id => actionsOfCommittee(database, id));
  const raised = keysUnder(
    actions,
    'meetingId',
    reordered.map(({ id }) => id),
  );
  return (await Promise.all([raised, ...altered])).flat();
}

/** Nothing was closed after the last meeting, so that nothing came forward past it. */
async function stayLast(
  reordered: readonly Meeting[],
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  headers: AskHeaders,
): Promise<boolean> {
  const [meeting] = reordered;
  if (!meeting || reordered.length > 1 || !after.some(({ id }) => id === meeting.id)) return false;
  const now = await headers(new Set([meeting.committeeId]));
  const was = before.filter(({ id }) => id === meeting.id);
  const isLast = (book: Book) => meetingsOf(book, meeting.committeeId).at(-1)?.id === meeting.id;
  return isLast(now) && isLast(bookOf([...now.records.values(), ...was]));
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

/** Makes the rows of these actions anew; `heldBy` tells where those stand that came with a change. */
async function remade(
  database: Database,
  actionIds: readonly Id[],
  heldBy: ReadonlyMap<Id, Id>,
  headers: AskHeaders,
): Promise<void> {
  for (const ids of inPortions(actionIds)) await portionRemade(database, ids, heldBy, headers);
}

async function portionRemade(
  database: Database,
  ids: readonly Id[],
  heldBy: ReadonlyMap<Id, Id>,
  headers: AskHeaders,
): Promise<void> {
  const { actions, records } = database;
  const known = (await actions.bulkGet([...ids])).flatMap(row => row ?? []);
  const holders = new Set([
    ...known.map(row => row.heldBy),
    ...ids.flatMap(id => heldBy.get(id) ?? []),
  ]);
  const sound = checked((await records.bulkGet([...holders])).filter(isThere));
  const wanted = new Set(ids);
  const own = await meetingsById(database, sound);
  const held = sound
    .flatMap(record => actionsHeldBy(record, id => committeeIdOf(own, id)))
    .filter(({ id }) => wanted.has(id));
  const rows = await rowsOf(database, held, own, headers);
  await actions.bulkPut(rows);
  const there = new Set(held.map(({ id }) => id));
  await actions.bulkDelete(ids.filter(id => !there.has(id)));
}

async function rowsOf(
  database: Database,
  held: readonly HeldAction[],
  own: Book,
  headers: AskHeaders,
): Promise<ActionRow[]> {
  const ids = held.map(({ id }) => id);
  const updates = await updatesOf(database, ids);
  const said = byAction(updates);
  const isClosing = updates.some(({ status }) => status === 'closed');
  const committees = new Set(held.map(({ committeeId }) => committeeId));
  // The order of all meetings is asked for only where something was closed.
  const around = isClosing
    ? await headers(committees)
    : bookOf([...own.records.values(), ...(await committeesById(database, committees))]);
  return held.map(each => actionRow(around, each, said.get(each.id) ?? []));
}

async function updatesOf({ records }: Database, actionIds: readonly Id[]): Promise<ActionUpdate[]> {
  const rows = checked(await rowsUnder(records, 'actionId', actionIds));
  return rows.flatMap(record => (record.kind === 'actionUpdate' ? [record] : []));
}

function byAction(updates: readonly ActionUpdate[]): Map<Id, ActionUpdate[]> {
  const said = new Map<Id, ActionUpdate[]>();
  for (const update of updates) {
    said.set(update.actionId, [...(said.get(update.actionId) ?? []), update]);
  }
  return said;
}

/** Gives a book of committees with all their meetings. */
type AskHeaders = (committeeIds: ReadonlySet<Id>) => Promise<Book>;

/** Asks for the meetings of each committee once; a change of headers is in the records by then. */
function headersOnce(database: Database): AskHeaders {
  const known = new Map<string, Promise<Book>>();
  return committeeIds => {
    const key = JSON.stringify([...committeeIds].sort());
    const asked = known.get(key) ?? headersOf(database, committeeIds);
    known.set(key, asked);
    return asked;
  };
}

async function headersOf(database: Database, committeeIds: ReadonlySet<Id>): Promise<Book> {
  const rows = await rowsUnder(database.records, 'committeeId', committeeIds);
  const meetings = checked(rows).filter(({ kind }) => kind === 'meeting');
  return bookOf([...meetings, ...(await committeesById(database, committeeIds))]);
}

async function committeesById({ records }: Database, ids: ReadonlySet<Id>): Promise<AnyRecord[]> {
  return checked((await records.bulkGet([...ids])).filter(isThere));
}

async function meetingsById(database: Database, held: readonly AnyRecord[]): Promise<Book> {
  const ids = new Set(held.flatMap(record => (record.kind === 'minute' ? [record.meetingId] : [])));
  return bookOf(checked((await database.records.bulkGet([...ids])).filter(isThere)));
}

function committeeIdOf(meetings: Book, meetingId: Id): Id {
  return recordOf(meetings, 'meeting', meetingId)?.committeeId ?? '';
}

/** The actions that records hold, without whose they are. */
function heldIn(records: readonly AnyRecord[]): HeldAction[] {
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

function same(a: readonly Id[] | undefined, b: readonly Id[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((id, at) => id === b?.[at]);
}

function checked(rows: readonly unknown[]): AnyRecord[] {
  return rows.flatMap(row => {
    const found = checkedRecord(row);
    return 'record' in found ? [found.record] : [];
  });
}

function isThere(row: unknown): row is Row {
  return row !== undefined;
}

function inPortions<T>(all: readonly T[]): T[][] {
  const portions: T[][] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) portions.push(all.slice(at, at + AT_ONCE));
  return portions;
}
