import type { Paragraph } from '../file/word-file';
import type { Laying } from './laying';
import type { Item, LineMark } from './line';

/** Rounding must not push a word that fits into the next line. Points. */
export const NEARLY = 0.05;

/** How a line that is full is set. */
export interface LineSetting {
  readonly align: Paragraph['format']['align'];
  /** Where it begins, and how much room is left behind its words; points. */
  readonly start: number;
  readonly room: number;
  /** The last line of a paragraph, or one that a break ends, is not spread. */
  readonly isLast: boolean;
}

/** The items of a line at their places, those that stand together as one mark. */
export function marksOf(laying: Laying, items: readonly Item[], setting: LineSetting): LineMark[] {
  const shift = shiftOf(setting);
  const wider = widerSpace(items, setting);
  const lastTab = lastTabIn(items);
  const marks: LineMark[] = [];
  let x = setting.start + shift;
  for (const [at, item] of items.entries()) {
    const more = at > lastTab && isSpace(item) ? wider * lettersOf(item) : 0;
    const width = item.kind === 'tab' ? tabWidth(items, at, x - shift) : widthOf(item) + more;
    mark(laying, marks, item, { x, width, isSpread: wider > 0 });
    x += width;
  }
  return marks;
}

function shiftOf({ align, room }: LineSetting): number {
  const shift = align === 'center' ? room / 2 : align === 'right' ? room : 0;
  return Math.max(0, shift);
}

/** How much wider each space is of a line that is spread from side to side; 0 for any other. */
function widerSpace(items: readonly Item[], { align, room, isLast }: LineSetting): number {
  const lastTab = lastTabIn(items);
  const spaces = items.filter((item, at) => at > lastTab && isSpace(item));
  const isSpread = align === 'both' && !isLast && room > 0 && spaces.length > 0;
  return isSpread ? room / sum(spaces.map(lettersOf)) : 0;
}

function lastTabIn(items: readonly Item[]): number {
  return items.findLastIndex(({ kind }) => kind === 'tab');
}

/** A tab is as wide as brings what follows it to its stop. */
function tabWidth(items: readonly Item[], at: number, x: number): number {
  const item = items[at];
  if (item?.kind !== 'tab') return 0;
  const { stop } = item;
  const next = items.findIndex(({ kind }, nth) => nth > at && kind === 'tab');
  const following = items.slice(at + 1, next < 0 ? undefined : next);
  const width = sum(following.map(widthOf));
  const back = stop.kind === 'left' ? 0 : stop.kind === 'center' ? width / 2 : width;
  return Math.max(0, stop.at - back - x);
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly isSpread: boolean;
}

function mark(laying: Laying, marks: LineMark[], item: Item, place: Place): void {
  const { x, width } = place;
  if (item.kind === 'picture') marks.push({ kind: 'picture', x, picture: item.picture });
  else if (item.kind === 'tab') marks.push(...leader(laying, item, x, width));
  else markText(marks, item, place);
}

type TextItem = Extract<Item, { kind: 'text' }>;

function markText(marks: LineMark[], item: TextItem, { x, width, isSpread }: Place): void {
  const { text, look, link, field } = item.piece;
  const last = marks.at(-1);
  const joins =
    last?.kind === 'text' &&
    !last.isLeader &&
    last.look === look &&
    last.link === link &&
    field === null &&
    last.field === null &&
    !(isSpread && item.isSpace) &&
    Math.abs(last.x + last.width - x) < NEARLY;
  if (joins) {
    marks[marks.length - 1] = { ...last, text: last.text + text, width: x + width - last.x };
  } else marks.push({ kind: 'text', text, x, width, look, link, field, isLeader: false });
}

/** The dots before a tab's stop. */
function leader(
  laying: Laying,
  { stop, look }: Extract<Item, { kind: 'tab' }>,
  x: number,
  width: number,
): LineMark[] {
  if (stop.leader === '') return [];
  const plain = { ...look, underline: false, strike: false };
  const one = laying.widthOf(stop.leader, plain);
  const count = Math.min(500, Math.floor(width / Math.max(0.5, one)));
  if (count < 1) return [];
  const text = stop.leader.repeat(count);
  const from = x + width - count * one;
  const filled = { kind: 'text', text, x: from, width: count * one, look: plain } as const;
  return [{ ...filled, link: null, field: null, isLeader: true }];
}

/** How wide an item is by itself; a tab is as wide as its line makes it. Points. */
export function widthOf(item: Item): number {
  return item.kind === 'tab' ? 0 : item.width;
}

function isSpace(item: Item): boolean {
  return item.kind === 'text' && item.isSpace;
}

function lettersOf(item: Item): number {
  return item.kind === 'text' ? item.piece.text.length : 0;
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
