import type { ActionUpdate } from '../model/action-update';
import type { AgendaItem } from '../model/agenda-item';
import type { Attendee, Presence } from '../model/attendance';
import type { Block } from '../model/block';
import type { Due } from '../model/due';
import type { EarlierAction } from '../model/earlier-action';
import type { Id } from '../model/id';
import type { ItemFacts } from '../reading/agenda/item-facts';
import type { PointPiece } from '../reading/piece';

/** What a stretch of a file can be for the book. */
export const ROW_KINDS = [
  'item',
  'subheading',
  'paragraph',
  'point',
  'table',
  'action',
  'outcome',
  'carried',
  'update',
  'people',
  'fact',
  'structure',
  'out',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A point of a list by itself. */
export type Point = Pick<PointPiece, 'inline' | 'depth' | 'style' | 'count'>;

/**
 * What was recognised in a stretch of the file. `fact` became a fact of the meeting (its title, date or
 * place); `structure` are words that stand elsewhere or became structure, such as the heads of a table
 * or a footnote that moved to its mark; `out` belongs to the page alone. Ids are those of the reading.
 */
export type Recognised =
  | { readonly kind: 'item'; readonly item: AgendaItem }
  | { readonly kind: 'block'; readonly block: Exclude<Block, { type: 'outstandingActions' }> }
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'carried'; readonly action: EarlierAction; readonly update: ActionUpdate }
  | { readonly kind: 'people'; readonly text: string; readonly people: readonly Attendee[] }
  | { readonly kind: 'fact' | 'structure' | 'out'; readonly text: string };

/** Words that were damaged in scanning, and what she puts in their place. */
export interface Mending {
  readonly found: string;
  readonly proposed: string;
}

/** What she says of a row instead of what was recognised; what is absent stays as recognised. */
export interface SaidOfRow {
  readonly kind?: RowKind;
  readonly ref?: string;
  readonly owners?: readonly string[];
  readonly due?: Due | null;
  readonly status?: ActionUpdate['status'];
  readonly number?: string;
  readonly depth?: number;
  readonly presenter?: string;
  readonly plannedMinutes?: number | null;
  readonly presence?: Presence;
  readonly mendings?: readonly Mending[];
}

/**
 * A stretch of the file in its place, what was recognised in it, and what she says of it. `line` is the
 * line of the file it begins on, from 1; `label` are its words that became structure (`ACTION
 * TABASC33/01:`, `Action CLOSED.`).
 */
export interface Row {
  readonly id: Id;
  readonly line: number;
  readonly recognised: Recognised;
  readonly label: string;
  readonly said: SaidOfRow;
  /** What the row tells as an item of an agenda; absent where it can be none, or is read as minutes. */
  readonly onAgenda?: OnAgenda;
}

/** What the line of an agenda tells of its item, and how deep the item stands. */
export interface OnAgenda
  extends Pick<ItemFacts, 'title' | 'presenter' | 'papers' | 'purpose' | 'left'> {
  readonly number: string;
  readonly depth: number;
  readonly plannedMinutes: number | null;
}
