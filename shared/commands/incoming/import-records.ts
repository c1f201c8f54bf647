import { referenceKey } from '../../incoming/action-keys';
import type { Gathered, GatheredItem } from '../../incoming/gathered';
import { type KnownNames, knownNames, nameKey, tied } from '../../incoming/known-names';
import type { IncomingPlan } from '../../incoming/plan';
import { actionUpdate } from '../../model/action-update';
import { type AgendaItem, agendaItem } from '../../model/agenda-item';
import type { Attendee } from '../../model/attendance';
import { type Block, isAction, paragraph } from '../../model/block';
import { linesIn } from '../../model/block-lines';
import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Change } from '../../model/change';
import { checkedRecord } from '../../model/checked-record';
import type { Committee } from '../../model/committee';
import type { Id } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { type Minute, minute, minuteIdOf } from '../../model/minute';
import type { AnyRecord } from '../../model/record';
import type { CommandContext } from '../command';
import { membersPresent } from '../members-present';
import { actionsByKey, type PlacedCarried, type Told } from './incoming-actions';
import { type RaisedIn, raisedIn, withKnown } from './incoming-references';
import { relinked, relinkedClosing, type Targets } from './relinked';

/** What is made records of, and where they belong. */
export interface ImportingGiven {
  readonly plan: IncomingPlan;
  readonly all: Gathered;
  readonly committee: Committee;
  readonly meeting: Meeting;
}

/** Makes the records of one import, in a book that has the meeting and its committee already. */
export class Importing {
  private readonly book: Book;
  private readonly given: ImportingGiven;
  private readonly context: CommandContext;
  private readonly names: KnownNames;
  private readonly raised: RaisedIn;
  private readonly items: readonly AgendaItem[];

  constructor(book: Book, given: ImportingGiven, context: CommandContext) {
    this.book = book;
    this.given = given;
    this.context = context;
    this.names = knownNames(book);
    this.raised = raisedIn(book, given, given.all.items, context.newId);
    this.items = this.itemsMade();
  }

  /** All records that the import puts, and what it removes. */
  records(placed: readonly PlacedCarried[]): Change & { readonly told: readonly Told[] } {
    const targets = this.targetsWith(placed);
    const put: AnyRecord[] = [
      { ...this.given.meeting, attendance: this.attendance() },
      ...this.items,
      ...this.itemsAfter(),
      ...this.given.all.items.flatMap(({ blocks }, at) => this.minuteOf(blocks, at, targets)),
      ...placed.flatMap(each => this.carriedRecords(each, placed.indexOf(each), targets)),
    ];
    const remove = [...this.raised.byPlanId.values()].flatMap(
      ({ takesPlaceOf }) => takesPlaceOf ?? [],
    );
    return { put, remove, told: this.raised.told };
  }

  /** An item that the meeting has already, by its title, takes the text; the others are new. */
  private itemsMade(): AgendaItem[] {
    const { meeting, all } = this.given;
    const free = new Map(this.itemsBefore().map(item => [nameKey(item.title), item]));
    const path: Id[] = [];
    return all.items.map((item, at) => {
      const here = free.get(nameKey(item.title));
      if (here) free.delete(nameKey(item.title));
      const id = here?.id ?? this.context.newId();
      path.length = Math.min(path.length, item.depth);
      const parentId = path.at(-1) ?? null;
      path.push(id);
      const known = { id, meetingId: meeting.id, parentId, place: at };
      const told = { title: item.title, number: this.numberOf(item), ...toldOf(item) };
      return here ? { ...here, ...known, ...told } : agendaItem({ ...known, ...told });
    });
  }

  /**
   * Numbers that minutes print stay; an agenda that is to come counts its items by itself, but not the
   * text above the first.
   */
  private numberOf({ rowId, number }: GatheredItem): string | null {
    return this.given.plan.as === 'agenda' && rowId !== null ? null : number;
  }

  private itemsBefore(): AgendaItem[] {
    return recordsOf(this.book, 'agendaItem')
      .filter(({ meetingId }) => meetingId === this.given.meeting.id)
      .sort((a, b) => a.place - b.place);
  }

  /** What was prepared and the file does not have stays, after what it has. */
  private itemsAfter(): AnyRecord[] {
    const taken = new Set(this.items.map(({ id }) => id));
    const others = this.itemsBefore().filter(({ id }) => !taken.has(id));
    const hasTable = this.given.all.carried.length > 0;
    return others.flatMap((item, at) => {
      const before = recordOf(this.book, 'minute', minuteIdOf(item.id));
      const blocks = (before?.blocks ?? []).filter(({ type }) => type !== 'outstandingActions');
      const place = this.items.length + at;
      const mended = before && hasTable ? [minute(item.id, item.meetingId, blocks)] : [];
      return [{ ...item, place }, ...mended];
    });
  }

  private minuteOf(blocks: readonly Block[], at: number, targets: Targets): Minute[] {
    const item = this.items[at];
    if (!item || blocks.length === 0) return [];
    const own = blocks.map(block => this.ownBlock(relinked(block, targets), targets));
    return [soundMinute(minute(item.id, item.meetingId, own))];
  }

  private ownBlock(block: Block, targets: Targets): Block {
    const as = isAction(block) ? this.raised.byPlanId.get(block.attrs.id) : undefined;
    if (!isAction(block) || !as) {
      return block.type === 'outcome'
        ? { ...block, attrs: { ...block.attrs, id: this.context.newId() } }
        : block;
    }
    const known = withKnown(this.book, block, as);
    const { arisesFrom } = known.attrs;
    const attrs = {
      ...known.attrs,
      owners: known.attrs.owners.map(owner => tied(owner, this.names)),
      arisesFrom: arisesFrom === null ? null : targets.action(arisesFrom),
    };
    return { ...known, attrs };
  }

  private carriedRecords(
    { row, actionId, made }: PlacedCarried,
    place: number,
    targets: Targets,
  ): AnyRecord[] {
    const update = actionUpdate({
      actionId,
      meetingId: this.given.meeting.id,
      place,
      blocks: row.blocks.map(block => relinked(block, targets)),
      status: row.status,
      closing: relinkedClosing(row.closing, targets),
      underItemId: row.underItemId === null ? null : targets.itemId(row.underItemId),
    });
    if (!made) return [update];
    const owners = made.owners.map(owner => tied(owner, this.names));
    const { content } = relinked(paragraph(made.content), targets);
    return [{ ...made, owners, content: content ?? [] }, update];
  }

  private attendance(): Attendee[] {
    const { all, meeting, committee, plan } = this.given;
    const named = new Map(all.people.map(person => [person.name, person]));
    if (named.size > 0) {
      return [...named.values()].map(person => ({
        ...person,
        partyId: this.names.partyOf(person.name),
      }));
    }
    // Minutes that name nobody do not say that every member was there; an agenda expects them.
    return meeting.attendance.length > 0 || plan.as === 'minutes'
      ? meeting.attendance
      : membersPresent(this.book, committee);
  }

  /** Where the references of the plan lead now that each thing has its id. */
  private targetsWith(placed: readonly PlacedCarried[]): Targets {
    const { committee, plan, all } = this.given;
    const actions = new Map(placed.map(({ row, actionId }) => [row.readId ?? row.rowId, actionId]));
    for (const [planId, { id }] of this.raised.byPlanId) actions.set(planId, id);
    const printed = printedIn(plan);
    const byKey = new Map(
      [...actionsByKey(this.book, committee)].map(([key, { id }]) => [key, id]),
    );
    for (const { row, actionId } of placed)
      byKey.set(referenceKey(row.ref, committee.code), actionId);
    for (const { attrs } of all.items.flatMap(({ blocks }) => blocks.filter(isAction))) {
      const id = actions.get(attrs.id);
      if (id && attrs.ref !== null) byKey.set(referenceKey(attrs.ref, committee.code), id);
    }
    const items = new Map(
      all.items.map((item, at) => [item.readId ?? '', this.items[at]?.id ?? '']),
    );
    return {
      action: target => {
        const ref = printed.get(target) ?? target;
        return actions.get(target) ?? byKey.get(referenceKey(ref, committee.code)) ?? ref;
      },
      itemId: target => items.get(target) ?? null,
      itemNumber: target => printed.get(target) ?? target,
    };
  }
}

/** What the file tells of an item; what it does not tell stays as the meeting has it. */
function toldOf({ presenter, plannedMinutes, papers, purpose }: GatheredItem): Partial<AgendaItem> {
  return {
    ...(presenter !== '' && { presenter }),
    ...(plannedMinutes !== null && { plannedMinutes }),
    ...(papers.length > 0 && { papers: [...papers] }),
    ...(purpose !== null && { purpose }),
  };
}

/** What the actions and items of a plan are printed as, by the id the reading gave them. */
function printedIn({ rows }: IncomingPlan): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ recognised }): [string, string][] => {
      if (recognised.kind === 'carried') return [[recognised.action.id, recognised.action.ref]];
      if (recognised.kind === 'item' && recognised.item.number) {
        return [[recognised.item.id, recognised.item.number]];
      }
      if (recognised.kind !== 'block' || recognised.block.type !== 'action') return [];
      const { id, ref } = recognised.block.attrs;
      return ref === null ? [] : [[id, ref]];
    }),
  );
}

/** A table that no minute can hold, as of a hundred columns, is kept line by line. */
function soundMinute(whole: Minute): Minute {
  if ('record' in checkedRecord(whole)) return whole;
  const blocks = whole.blocks.flatMap((block): Block[] =>
    'record' in checkedRecord({ ...whole, blocks: [block] })
      ? [block]
      : linesIn(block).map(line => paragraph(line)),
  );
  return { ...whole, blocks };
}
