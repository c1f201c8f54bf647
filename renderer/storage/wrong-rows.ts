import type { Id } from '../../shared/model/id';
import { sameValue } from '../../shared/model/same-value';
import type { ActionRow } from '../../shared/registers/action-rows';
import { heldIn } from './altered-actions';
import { soundRecords } from './checked-rows';
import type { Database } from './database';
import { type AskHeaders, headersOnce } from './headers';
import { mentionRow } from './mention-rows';
import { rowsOf } from './parts';
import { type Rows, rowsFromRecords } from './register-rows';
import type { Part } from './rows';

/**
 * The rows of the register that do not agree with the records of a part. `headers` may have been asked
 * for a while ago; what seems wrong by them is looked at once more.
 */
export async function wrongRows(
  database: Database,
  part: Part,
  headers: AskHeaders,
): Promise<Rows> {
  const found = await compared(database, part, headers);
  return isNone(found) ? found : compared(database, part, headersOnce(database));
}

/** Whether no row is named. */
export function isNone({ actions, mentions }: Rows): boolean {
  return actions.length === 0 && mentions.length === 0;
}

function compared(database: Database, part: Part, headers: AskHeaders): Promise<Rows> {
  const { dexie, records, actions, mentions } = database;
  return dexie.transaction('r', records, actions, mentions, async () => {
    const sound = soundRecords(await rowsOf(database, part));
    const heldBy = heldIn(sound).map(each => [each.id, each.heldBy] as const);
    // Rows from before the book say that they are of no meeting.
    const kept = await actions
      .where('meetingId')
      .equals(part ?? '')
      .toArray();
    const right = await rowsFromRecords(
      database,
      [...new Set([...heldBy.map(([id]) => id), ...kept.map(({ id }) => id)])],
      new Map(heldBy),
      headers,
    );
    const ids = sound.map(({ id }) => id);
    const told = await mentions.bulkGet(ids);
    const wrong = sound.filter((record, at) => !sameValue(mentionRow(record), told[at] ?? null));
    return { actions: differing(right, kept), mentions: wrong.map(({ id }) => id), heldBy };
  });
}

/** Rows that stand where nothing is any more: their records are gone. */
export function rowsOfNothing(database: Database): Promise<Rows> {
  const { dexie, records, actions, mentions } = database;
  return dexie.transaction('r', records, actions, mentions, async () => {
    const there = new Set(await records.toCollection().primaryKeys());
    const told = await mentions.toCollection().primaryKeys();
    const lost: Id[] = [];
    await actions.each(({ id, heldBy }) => {
      if (!there.has(heldBy)) lost.push(id);
    });
    return { actions: lost, mentions: told.filter(id => !there.has(id)), heldBy: [] };
  });
}

function differing(right: readonly ActionRow[], kept: readonly ActionRow[]): Id[] {
  const [should, is] = [byId(right), byId(kept)];
  const ids = new Set([...should.keys(), ...is.keys()]);
  return [...ids].filter(id => !sameValue(should.get(id), is.get(id)));
}

function byId(rows: readonly ActionRow[]): Map<Id, ActionRow> {
  return new Map(rows.map(row => [row.id, row]));
}
