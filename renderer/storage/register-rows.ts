import type { ActionUpdate } from '../../shared/model/action-update';
import { type Book, bookOf, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { AnyRecord, Kind } from '../../shared/model/record';
import {
  type ActionRow,
  actionRow,
  actionsHeldBy,
  type HeldAction,
} from '../../shared/registers/action-rows';
import { alteredActions, heldIn } from './altered-actions';
import { soundRecords } from './checked-rows';
import type { Database, RegisterForm } from './database';
import { keysUnder, rowsUnder } from './each-key';
import { type AskHeaders, committeesById, headersOnce } from './headers';
import { inPortions, inTurns } from './in-portions';
import { type MentionRow, mentionRow } from './mention-rows';
import { isObject, type RowChange } from './rows';

/** The form of the rows. One that differs from what the database says has them all made anew. */
export const REGISTER_FORM: RegisterForm = { key: 'registers', form: 2 };

/**
 * Brings the rows of the register after a change of the records, in the transaction that made it;
 * `inverse` tells what stood before. What a keystroke leaves as it was costs nothing.
 */
export async function followRecords(
  database: Database,
  change: RowChange,
  inverse: RowChange,
): Promise<void> {
  const before = await inTurns(database, inverse.put, soundRecords);
  const after = await inTurns(database, change.put, soundRecords);
  const headers = headersOnce(database);
  await followMentions(database, before, after, change.remove);
  const altered = await alteredActions(database, before, after, headers);
  const heldBy = new Map(heldIn(after).map(each => [each.id, each.heldBy]));
  await remade(database, [...altered], heldBy, headers);
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
  const kinds: readonly Kind[] = ['minute', 'earlierAction', 'actionUpdate'];
  for (const some of inPortions(await keysUnder(records, 'kind', kinds))) {
    const sound = soundRecords(await records.bulkGet(some));
    await mentions.bulkPut(sound.flatMap(record => mentionRow(record) ?? []));
    const held = heldIn(sound);
    const heldBy = new Map(held.map(each => [each.id, each.heldBy]));
    await remade(database, [...heldBy.keys()], heldBy, headers);
  }
}

async function followMentions(
  database: Database,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  removed: readonly Id[],
): Promise<void> {
  const { mentions } = database;
  const stood = new Map(await inTurns(database, before, withMentions));
  const rows = await inTurns(database, after, withMentions);
  const isNew = rows.filter(([id, row]) => !same(row?.targets, stood.get(id)?.targets));
  const there = isNew.flatMap(([, row]) => row ?? []);
  const gone = isNew.filter(([, row]) => row === null).map(([id]) => id);
  for (const some of inPortions(there)) await mentions.bulkPut(some);
  for (const some of inPortions([...gone, ...removed])) await mentions.bulkDelete(some);
}

function withMentions(records: readonly AnyRecord[]): (readonly [Id, MentionRow | null])[] {
  return records.map(record => [record.id, mentionRow(record)] as const);
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
  const rows = await rowsFromRecords(database, ids, heldBy, headers);
  await database.actions.bulkPut(rows);
  const there = new Set(rows.map(({ id }) => id));
  await database.actions.bulkDelete(ids.filter(id => !there.has(id)));
}

/**
 * The rows of these actions as they follow from the records; none of one that stands nowhere. `heldBy`
 * tells of actions whose row may not know it where they stand.
 */
export async function rowsFromRecords(
  database: Database,
  ids: readonly Id[],
  heldBy: ReadonlyMap<Id, Id>,
  headers: AskHeaders,
): Promise<ActionRow[]> {
  const { actions, records } = database;
  const known = (await actions.bulkGet([...ids])).flatMap(row => row ?? []);
  const holders = new Set([
    ...known.map(row => row.heldBy),
    ...ids.flatMap(id => heldBy.get(id) ?? []),
  ]);
  const sound = soundRecords(await records.bulkGet([...holders]));
  const wanted = new Set(ids);
  const own = await meetingsById(database, sound);
  const held = sound
    .flatMap(record => actionsHeldBy(record, id => committeeIdOf(own, id)))
    .filter(({ id }) => wanted.has(id));
  return rowsOf(database, held, own, headers);
}

/** Makes these rows anew from the records, in whatever state they are. */
export function rowsMadeAnew(database: Database, { actions, mentions, heldBy }: Rows) {
  const { dexie, records } = database;
  return dexie.transaction('rw', records, database.actions, database.mentions, async () => {
    await remade(database, actions, new Map(heldBy), headersOnce(database));
    const sound = soundRecords(await records.bulkGet([...mentions]));
    await database.mentions.bulkDelete([...mentions]);
    await database.mentions.bulkPut(sound.flatMap(record => mentionRow(record) ?? []));
  });
}

/** Rows of the register, by the ids of actions and of the records that mention something. */
export interface Rows {
  readonly actions: readonly Id[];
  readonly mentions: readonly Id[];
  /** The record that holds each of these actions, where one does. */
  readonly heldBy: readonly (readonly [Id, Id])[];
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
  const rows = soundRecords(await rowsUnder(records, 'actionId', actionIds));
  return rows.flatMap(record => (record.kind === 'actionUpdate' ? [record] : []));
}

function byAction(updates: readonly ActionUpdate[]): Map<Id, ActionUpdate[]> {
  const said = new Map<Id, ActionUpdate[]>();
  for (const update of updates) {
    said.set(update.actionId, [...(said.get(update.actionId) ?? []), update]);
  }
  return said;
}

async function meetingsById(database: Database, held: readonly AnyRecord[]): Promise<Book> {
  const ids = new Set(held.flatMap(record => (record.kind === 'minute' ? [record.meetingId] : [])));
  return bookOf(soundRecords(await database.records.bulkGet([...ids])));
}

function committeeIdOf(meetings: Book, meetingId: Id): Id {
  return recordOf(meetings, 'meeting', meetingId)?.committeeId ?? '';
}

function same(a: readonly Id[] | undefined, b: readonly Id[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((id, at) => id === b?.[at]);
}
