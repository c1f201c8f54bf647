import { isAction } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import type { AnyRecord, Kind } from '../../shared/model/record';
import { countsPerMeeting } from '../../shared/model/reference-pattern';
import type { ActionRow } from '../../shared/registers/action-rows';
import { meetingsBefore } from '../../shared/registers/meetings';
import { idsHeldBy, mentionsOf } from '../../shared/registers/mentions';
import { checkedRows, type Gathered } from './checked-rows';
import type { Database } from './database';
import { keysUnder, rowsUnder } from './each-key';
import { actionsIn, Gathering } from './gathered';

/**
 * All that the registers of one meeting are computed from, asked by index, so that it costs the same
 * in a book of any size: its own records; the actions that came forward to it or whose references it
 * must not give again; what it leads to; and what leads to it. With each minute comes the agenda it
 * stands in, and with each action all that was ever said of it, so that whatever of the book is at
 * hand reads as it would in the whole book. `headers` holds at least committees and meetings.
 */
export function aroundMeeting(database: Database, headers: Book, meetingId: Id): Promise<Gathered> {
  return reading(database, async () => {
    const gathering = new Gathering(database);
    await gathering.meeting(meetingId);
    const own = gathering.records;
    const meeting = recordOf(headers, 'meeting', meetingId);
    const rows = meeting ? await actionsConcerning(database, headers, meeting) : [];
    await gathering.holding(rows);
    await gathering.saidOf([...rows.map(({ id }) => id), ...own.flatMap(actionsIn)]);
    const shown = new Set(rows.map(({ id }) => id));
    await gathering.ids(gathering.records.flatMap(record => targetsIn(record, own, shown)));
    await gathering.mentioning([meetingId, ...own.flatMap(ledToFromElsewhere)]);
    return gathering.complete();
  });
}

/** The open actions of a committee, with all that was said of them. */
export function openActions(database: Database, committeeId: Id): Promise<Gathered> {
  return reading(database, async () => {
    const gathering = new Gathering(database);
    await gathering.holding(await whereOpen(database, committeeId));
    return gathering.complete();
  });
}

/** The records of these ids or that hold an action of one of them, with what belongs to them. */
export function holdersOf(database: Database, ids: readonly Id[]): Promise<Gathered> {
  return reading(database, async () => {
    const gathering = new Gathering(database);
    await gathering.ids(ids);
    return gathering.complete();
  });
}

/**
 * What every screen needs: committees, people and bodies, the meetings without their minutes, and the
 * rows of the registers that are no part of a minute.
 */
export async function lightRecords({ records }: Database): Promise<Gathered> {
  return checkedRows(await rowsUnder(records, 'kind', LIGHT));
}

const LIGHT: readonly Kind[] = [
  'committee',
  'person',
  'body',
  'meeting',
  'risk',
  'issue',
  'duty',
  'snooze',
  'savedView',
];

/** The records that hold an action of one of these fixed references, with what belongs to them. */
export function bearersOf(database: Database, references: readonly string[]): Promise<Gathered> {
  return reading(database, async () => {
    const gathering = new Gathering(database);
    await gathering.bearing(references);
    return gathering.complete();
  });
}

/**
 * What was taken out of the book, and what putting it back depends on: where its actions stand
 * again, and the agendas it was taken from.
 */
export function trashed(database: Database): Promise<Gathered> {
  return reading(database, async () => {
    const gathering = new Gathering(database);
    await gathering.kind('removed');
    await gathering.kind('keptVersion');
    const kept = gathering.records.flatMap(record => (record.kind === 'removed' ? [record] : []));
    const inside = kept.flatMap(({ records }) => checkedRows(records).records);
    await gathering.ids(inside.flatMap(idsHeldBy));
    await gathering.bearing(inside.flatMap(fixedReferencesIn));
    await gathering.agendasOf(kept.flatMap(({ meetingId }) => meetingId ?? []));
    return gathering.complete();
  });
}

/**
 * The registers of changes: every code, modification and release, and the reports that were made. They
 * are read and checked a few at a time, so that thousands of them leave room for a key between.
 */
export function registersOfChanges({ dexie, records }: Database): Promise<Gathered> {
  return dexie.transaction('r', records, async () => {
    const ids = await keysUnder(records, 'kind', OF_THE_REGISTERS);
    const gathered: Gathered[] = [];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const rows = await records.bulkGet(ids.slice(at, at + AT_ONCE));
      gathered.push(checkedRows(rows.filter(row => row !== undefined)));
    }
    return {
      records: gathered.flatMap(part => part.records),
      setAside: gathered.flatMap(part => part.setAside),
    };
  });
}

/** So many records are checked in a few milliseconds. */
const AT_ONCE = 200;

const OF_THE_REGISTERS: readonly Kind[] = [
  'code',
  'modification',
  'release',
  'keptReport',
  'reportDraft',
];

/** The records that lead to one of these ids or printed references, with what belongs to them. */
export function mentionersOf(database: Database, targets: readonly Id[]): Promise<Gathered> {
  return reading(database, async () => {
    const gathering = new Gathering(database);
    await gathering.mentioning(targets);
    return gathering.complete();
  });
}

function fixedReferencesIn(record: AnyRecord): string[] {
  if (record.kind !== 'minute') return [];
  return record.blocks.filter(isAction).flatMap(({ attrs }) => attrs.ref ?? []);
}

/** One moment of the book: nothing is saved between two questions of it. */
function reading<T>({ dexie, records, actions, mentions }: Database, ask: () => Promise<T>) {
  return dexie.transaction('r', records, actions, mentions, ask);
}

/** The actions that came forward to a meeting, and those that its own references count on from. */
async function actionsConcerning(
  database: Database,
  headers: Book,
  meeting: Meeting,
): Promise<ActionRow[]> {
  const { actions } = database;
  const { id, committeeId, number } = meeting;
  const earlier = new Set(meetingsBefore(headers, meeting).map(each => each.id)).add('');
  const found = await Promise.all([
    whereOpen(database, committeeId).then(open => open.filter(row => earlier.has(row.meetingId))),
    actions.where('outstandingAt').equals(id).toArray(),
    countedBefore(database, headers, committeeId, number),
  ]);
  return found.flat();
}

function whereOpen({ actions }: Database, committeeId: Id): Promise<ActionRow[]> {
  return actions.where('[committeeId+closedAt]').equals([committeeId, '']).toArray();
}

async function countedBefore(
  { actions }: Database,
  headers: Book,
  committeeId: Id,
  number: string,
): Promise<ActionRow[]> {
  const pattern = recordOf(headers, 'committee', committeeId)?.actionPattern ?? '';
  if (countsPerMeeting(pattern)) {
    return actions.where('[committeeId+namesMeeting]').equals([committeeId, number]).toArray();
  }
  const [open, highest] = await Promise.all([
    actions.where('[committeeId+ref]').equals([committeeId, '']).toArray(),
    actions
      .where('[committeeId+sequence]')
      .between([committeeId, 0], [committeeId, Infinity])
      .last(),
  ]);
  return highest ? [...open, highest] : open;
}

/** By what other meetings can lead to a record: items, and the actions in the text. */
function ledToFromElsewhere(record: AnyRecord): Id[] {
  return record.kind === 'agendaItem' ? [record.id] : actionsIn(record);
}

/** What is led to by words that the meeting shows: its own, and those of what came forward to it. */
function targetsIn(
  record: AnyRecord,
  own: readonly AnyRecord[],
  shown: ReadonlySet<Id>,
): readonly Id[] {
  const isShown = record.kind === 'actionUpdate' || own.includes(record);
  if (isShown || record.kind === 'earlierAction') return [...mentionsOf(record)];
  if (record.kind !== 'minute') return [];
  const blocks = record.blocks.filter(block => isAction(block) && shown.has(block.attrs.id));
  return [...mentionsOf({ ...record, blocks })];
}
