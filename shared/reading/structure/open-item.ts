import type { Block } from '../../model/block';
import type { NewId } from '../../model/id';
import type { PartialDate } from '../../model/partial-date';
import type { Listed, PointPiece } from '../piece';
import type { OutstandingRow } from './tables';

/** What reading an item needs to know of the meeting it belongs to. */
export interface ItemContext {
  readonly verbs: readonly string[];
  readonly meetingDate: PartialDate | null;
  readonly newId: NewId;
  /** Who was there, by name. */
  readonly people: readonly string[];
}

/** An item while it is read: its context, what was made of it so far, and what stands open. */
export interface OpenItem {
  readonly context: ItemContext;
  readonly blocks: Block[];
  readonly lines: (readonly number[])[];
  readonly outstanding: OutstandingRow[];
  readonly listed: Listed[];
  /** Points gathered for the list being read. */
  points: PointPiece[];
  /** What the last heading said the lines under it are. */
  under: 'actions' | 'decisions' | null;
}

/** Puts a block at the end, which begins on these lines of the file. */
export function put(item: OpenItem, block: Block, ...lines: readonly number[]): void {
  item.blocks.push(block);
  item.lines.push(lines);
}

/** Lists words that become none of the records, unless there are none. */
export function listWords(item: OpenItem, line: number, text: string): void {
  if (text.trim() !== '') item.listed.push({ line, text: text.trim(), as: 'label' });
}
