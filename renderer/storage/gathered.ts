import { isAction } from '../../shared/model/block';
import type { SetAside } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { AnyRecord, Kind } from '../../shared/model/record';
import type { ActionRow } from '../../shared/registers/action-rows';
import { idsHeldBy } from '../../shared/registers/mentions';
import { checkedRows, type Gathered } from './checked-rows';
import type { Database } from './database';
import { keysUnder, rowsUnder } from './each-key';

/** The kinds of record that are taken along with the meeting they belong to. */
const OF_A_MEETING: readonly Kind[] = [
  'agendaItem',
  'minute',
  'actionUpdate',
  'privateNote',
  'keptVersion',
];

/** What is being gathered by index inside one reading transaction. Nothing is read twice. */
export class Gathering {
  readonly #database: Database;
  readonly #found = new Map<Id, AnyRecord>();
  readonly #asked = new Set<Id>();
  readonly #agendas = new Set<Id>();
  readonly #said = new Set<Id>();
  readonly #counted = new Set<Id>();
  readonly #setAside: SetAside[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** What has been found so far. */
  get records(): readonly AnyRecord[] {
    return [...this.#found.values()];
  }

  /** All that was found, once it is complete. */
  async complete(): Promise<Gathered> {
    await this.#countedWith(this.records.flatMap(meetingThatCounts));
    await this.agendasOf(this.records.flatMap(meetingOfText));
    await this.saidOf(this.records.flatMap(actionsIn));
    return { records: this.records, setAside: this.#setAside };
  }

  /** A meeting with all its records. */
  async meeting(meetingId: Id): Promise<void> {
    this.#agendas.add(meetingId);
    this.#counted.add(meetingId);
    await Promise.all([this.#read([meetingId]), this.#ofMeetings(OF_A_MEETING, [meetingId])]);
  }

  /** All records of a kind. */
  async kind(kind: Kind): Promise<void> {
    this.#take(await this.#database.records.where('kind').equals(kind).toArray());
  }

  /** The records in which these actions stand. */
  async holding(rows: readonly ActionRow[]): Promise<void> {
    await this.#read(rows.map(({ heldBy }) => heldBy));
  }

  /** The records that hold an action of one of these fixed references. */
  async bearing(references: readonly string[]): Promise<void> {
    const { actions } = this.#database;
    await this.holding(await rowsUnder(actions, 'ref', new Set(references)));
  }

  /** The records of these ids, and those that hold an action of one of them. */
  async ids(targets: readonly Id[]): Promise<void> {
    const unknown = this.#unasked(targets);
    const rows = await this.#database.actions.bulkGet(unknown);
    await this.#read([...unknown, ...rows.flatMap(row => row?.heldBy ?? [])]);
  }

  /** The records that lead to one of these. */
  async mentioning(targets: readonly Id[]): Promise<void> {
    const { mentions } = this.#database;
    await this.#read(await keysUnder(mentions, 'targets', new Set(targets)));
  }

  /** All that was ever said of these actions. */
  async saidOf(actionIds: readonly Id[]): Promise<void> {
    const unknown = [...new Set(actionIds)].filter(id => !this.#said.has(id));
    for (const id of unknown) this.#said.add(id);
    this.#take(await rowsUnder(this.#database.records, 'actionId', unknown));
  }

  /** The items of these meetings. */
  async agendasOf(meetingIds: readonly Id[]): Promise<void> {
    const unknown = [...new Set(meetingIds)].filter(id => !this.#agendas.has(id));
    for (const id of unknown) this.#agendas.add(id);
    await this.#ofMeetings(['agendaItem'], unknown);
  }

  /** All actions of these meetings: a reference that is not fixed follows from those before it. */
  async #countedWith(meetingIds: readonly Id[]): Promise<void> {
    const unknown = [...new Set(meetingIds)].filter(id => !this.#counted.has(id));
    for (const id of unknown) this.#counted.add(id);
    await this.holding(await rowsUnder(this.#database.actions, 'meetingId', unknown));
  }

  async #ofMeetings(kinds: readonly Kind[], meetingIds: readonly Id[]): Promise<void> {
    const keys = kinds.flatMap(kind => meetingIds.map(id => [kind, id]));
    this.#take(await rowsUnder(this.#database.records, '[kind+meetingId]', keys));
  }

  async #read(wanted: readonly Id[]): Promise<void> {
    const unknown = this.#unasked(wanted);
    for (const id of unknown) this.#asked.add(id);
    if (unknown.length > 0) this.#take(await this.#database.records.bulkGet(unknown));
  }

  #unasked(wanted: readonly Id[]): Id[] {
    return [...new Set(wanted)].filter(id => !this.#asked.has(id) && !this.#found.has(id));
  }

  #take(rows: readonly unknown[]): void {
    const { records, setAside } = checkedRows(rows.filter(row => row !== undefined));
    for (const record of records) this.#found.set(record.id, record);
    this.#setAside.push(...setAside);
  }
}

/** The ids of the actions that a record holds. */
export function actionsIn(record: AnyRecord): Id[] {
  if (record.kind === 'earlierAction') return [record.id];
  return record.kind === 'minute' ? idsHeldBy(record).filter(id => id !== record.id) : [];
}

/** The meeting of a minute in which an action has no fixed reference. */
function meetingThatCounts(record: AnyRecord): Id[] {
  if (record.kind !== 'minute') return [];
  const { blocks, meetingId } = record;
  return blocks.some(block => isAction(block) && block.attrs.ref === null) ? [meetingId] : [];
}

/** The meeting in whose agenda a text stands. */
function meetingOfText(record: AnyRecord): Id[] {
  return record.kind === 'minute' || record.kind === 'agendaItem' ? [record.meetingId] : [];
}
