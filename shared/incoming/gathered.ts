import type { Purpose } from '../model/agenda-item';
import type { Attendee } from '../model/attendance';
import { type Block, paragraph } from '../model/block';
import type { Id } from '../model/id';
import type { PointPiece } from '../reading/piece';
import { listsOf } from '../reading/structure/lists';
import { meaningOf } from './meaning';
import type { IncomingPlan } from './plan';
import type { Point, Row } from './row';
import type { CarriedMeaning, Meaning } from './row-meaning';
import { lineOfRow } from './row-words';

/** An item of the meeting with what stands under it. `rowId` is `null` for what stands before the first. */
export interface GatheredItem {
  readonly rowId: Id | null;
  /** The id that the reading gave it, by which references lead to it. */
  readonly readId: Id | null;
  readonly number: string;
  readonly title: string;
  readonly depth: number;
  readonly presenter: string;
  readonly plannedMinutes: number | null;
  readonly papers: readonly string[];
  readonly purpose: Purpose | null;
  readonly blocks: readonly Block[];
}

/** An action that came forward, and the rows that speak of it. */
export interface GatheredCarried extends CarriedMeaning {
  readonly rowId: Id;
  /** The id that the reading gave the action. */
  readonly readId: Id | null;
}

/** The rows of a plan put together. `left` are the words that will not stand as words in the records. */
export interface Gathered {
  readonly items: readonly GatheredItem[];
  readonly carried: readonly GatheredCarried[];
  readonly people: readonly Attendee[];
  readonly left: readonly string[];
}

/** What the rows of a plan come to; those of `asText` are taken as text, whatever they are. */
export function gathered(plan: IncomingPlan, asText: ReadonlySet<Id>): Gathered {
  const gathering = new Gathering();
  for (const row of plan.rows) {
    gathering.takeNumber(row, plan.as);
    if (asText.has(row.id)) gathering.takeAsText(row);
    else gathering.take(row, meaningOf(row));
  }
  return gathering.all();
}

interface OpenItem extends Omit<GatheredItem, 'blocks'> {
  readonly blocks: Block[];
}

class Gathering {
  private readonly items: OpenItem[] = [];
  private readonly carried: GatheredCarried[] = [];
  private readonly people: Attendee[] = [];
  private readonly left: string[] = [];
  private points: Point[] = [];
  /** Whether there is an action above that an update can be of. */
  private hasAbove = false;

  /** The items of an agenda are counted by their places, whatever numbers the file gave them. */
  takeNumber(row: Row, as: IncomingPlan['as']): void {
    const meaning = meaningOf(row);
    // What was read as a line of an agenda has its mark among what is left already.
    if (row.onAgenda) return;
    const isCounted = as === 'agenda' && meaning.kind === 'item' && meaning.number !== '';
    if (isCounted) this.left.push(meaning.number);
  }

  take(row: Row, meaning: Meaning): void {
    this.left.push(...meaning.left);
    if (meaning.kind === 'point') this.points.push(meaning.point);
    else {
      // What the page says at its foot stands between two points without parting their list.
      if (meaning.kind !== 'none') this.endList();
      this.takeOther(row, meaning);
    }
  }

  /** What was said of an action that stays text stays text with it. */
  takeAsText(row: Row): void {
    this.take(row, { kind: 'block', block: paragraph(lineOfRow(row)), left: [] });
    this.hasAbove = false;
  }

  all(): Gathered {
    this.endList();
    const { items, carried, people, left } = this;
    return { items, carried, people, left };
  }

  private takeOther(row: Row, meaning: Exclude<Meaning, { kind: 'point' }>): void {
    switch (meaning.kind) {
      case 'item':
        this.beginItem(row, meaning);
        break;
      case 'block':
        this.put(meaning.block);
        break;
      case 'carried':
        this.carry(row, meaning);
        break;
      case 'update':
        this.addUpdate(meaning);
        break;
      case 'people':
        this.people.push(...meaning.people);
        break;
      case 'none':
        break;
    }
  }

  private beginItem(
    { id, recognised }: Row,
    { kind: _, left: __, notes, ...item }: Extract<Meaning, { kind: 'item' }>,
  ): void {
    const readId = recognised.kind === 'item' ? recognised.item.id : null;
    this.items.push({ ...item, rowId: id, readId, blocks: [] });
    if (notes.length > 0) this.put(paragraph(notes));
  }

  private put(block: Block): void {
    this.itemNow().blocks.push(block);
  }

  /** The table stands once in a meeting, where the first of its actions does. */
  private carry({ id, recognised }: Row, meaning: CarriedMeaning): void {
    if (this.carried.length === 0) this.put({ type: 'outstandingActions' });
    const readId = recognised.kind === 'carried' ? recognised.action.id : null;
    this.carried.push({ ...meaning, rowId: id, readId });
    this.hasAbove = true;
  }

  private addUpdate({ line, status }: Extract<Meaning, { kind: 'update' }>): void {
    const last = this.hasAbove ? this.carried.pop() : undefined;
    const said = line.length > 0 ? [paragraph(line)] : [];
    if (last) {
      const blocks = [...last.blocks, ...said];
      this.carried.push({ ...last, blocks, status: status ?? last.status });
    } else for (const block of said) this.put(block);
  }

  private endList(): void {
    const points = this.points.map((point): PointPiece => ({ kind: 'point', line: 1, ...point }));
    for (const list of listsOf(points)) this.put(list);
    this.points = [];
  }

  private itemNow(): OpenItem {
    const last = this.items.at(-1);
    if (last) return last;
    const untitled: OpenItem = {
      rowId: null,
      readId: null,
      number: '',
      title: '',
      depth: 0,
      presenter: '',
      plannedMinutes: null,
      papers: [],
      purpose: null,
      blocks: [],
    };
    this.items.push(untitled);
    return untitled;
  }
}
