import type { Note, Section, SheetOfPaper } from '../file/word-file';
import { blockSlabs } from './block-slabs';
import { paintBox } from './boxes';
import type { Laying } from './laying';
import { type Painter, painterOf } from './painter';
import { gapBetween, type PlacedSlab, paintStack, type Slab, stacked } from './slab';

/** A page whose text is on it, without its header and footer yet. */
export interface FilledPage {
  readonly painter: Painter;
  readonly section: Section;
  /** The number it shows. */
  readonly number: number;
  readonly isFirstOfSection: boolean;
}

/** The room of the text on a page: below its header and above its footer. */
export interface TextRoom {
  readonly top: number;
  readonly bottom: number;
}

/** The room that a page of this section has, when it is its first and when it bears this number. */
export type RoomOf = (section: Section, isFirst: boolean, number: number) => TextRoom;

/** The line above footnotes: how much room it takes, and how long it is, in points. */
const NOTE_RULE = { above: 2.5, below: 3, length: 144, thickness: 0.5 } as const;

/** Rounding must not push to the next page what fits. */
const NEARLY = 0.05;

/** Fills page after page. */
export class Flow {
  readonly #laying: Laying;
  readonly #roomOf: RoomOf;
  readonly pages: FilledPage[] = [];
  #section: Section | null = null;
  #room: TextRoom = { top: 0, bottom: 0 };
  #placed: PlacedSlab[] = [];
  #y = 0;
  #above: Slab | null = null;
  /** Whether what comes first on the page keeps the room it wants above. */
  #keepsRoom = true;
  #notes: Slab[] = [];
  #closed: FilledPage | null = null;

  constructor(laying: Laying, roomOf: RoomOf) {
    this.#laying = laying;
    this.#roomOf = roomOf;
  }

  /** Puts the text of a section on pages of its own, or goes on on the page that is open. */
  section(section: Section): void {
    const goesOn = section.goesOn && this.#section && isAlike(section.sheet, this.#section.sheet);
    if (goesOn) this.#endStack();
    this.#section = section;
    if (!goesOn) this.#newPage({ keepsRoom: true, isFirst: true });
    const width = textWidth(section.sheet);
    for (const group of groupsOf(blockSlabs(this.#laying, section.blocks, width))) {
      this.#place(group);
    }
  }

  /** The pages, when all sections are on them. */
  end(): FilledPage[] {
    this.#close();
    while (this.#notes.length > 0) {
      this.#newPage({ keepsRoom: false, isFirst: false });
      this.#close();
    }
    return this.pages;
  }

  #place(group: readonly Slab[]): void {
    if (group[0]?.startsPage && !this.#isEmpty) this.#newPage({ keepsRoom: true, isFirst: false });
    if (!this.#putWhole(group) && !this.#putParted(group)) {
      const isHopeless = group.length === 1 || this.#isTooHigh(group);
      if (!isHopeless && !this.#isEmpty) this.#newPage({ keepsRoom: false, isFirst: false });
      if (!this.#putWhole(group)) for (const slab of group) this.#putAlone(slab);
    }
    if (group.at(-1)?.endsPage) this.#newPage({ keepsRoom: true, isFirst: false });
  }

  #putWhole(group: readonly Slab[]): boolean {
    const fits = this.#fits(group);
    if (fits) this.#put(group);
    return fits;
  }

  /** A slab that stands by itself: here, else in parts, else on the next page, whatever its height. */
  #putAlone(slab: Slab): void {
    if (this.#putWhole([slab])) return;
    const parts = slab.part?.(this.#roomLeft(slab)) ?? null;
    // A row that would rather stand whole does, where it can.
    if (parts && (this.#isEmpty || this.#mayPart(slab))) {
      this.#put([parts[0]]);
      this.#newPage({ keepsRoom: false, isFirst: false });
      this.#putAlone(parts[1]);
      return;
    }
    if (this.#isEmpty) {
      this.#put([slab]);
      return;
    }
    this.#newPage({ keepsRoom: false, isFirst: false });
    this.#putAlone(slab);
  }

  /** A group whose last slab can be parted: what is glued to it needs only its beginning. */
  #putParted(group: readonly Slab[]): boolean {
    const last = group.at(-1);
    const before = group.slice(0, -1);
    if (!last?.part || !this.#mayPart(last) || !this.#fits(before)) return false;
    const parts = last.part(this.#roomLeft(last, before));
    if (!parts) return false;
    this.#put([...before, parts[0]]);
    this.#newPage({ keepsRoom: false, isFirst: false });
    this.#putAlone(parts[1]);
    return true;
  }

  #mayPart(slab: Slab): boolean {
    return slab.mayPart || slab.height > this.#room.bottom - this.#room.top;
  }

  get #isEmpty(): boolean {
    return this.#placed.length === 0 && this.#above === null;
  }

  #isTooHigh(group: readonly Slab[]): boolean {
    return stacked(group).height - (group.at(-1)?.after ?? 0) > this.#room.bottom - this.#room.top;
  }

  #fits(group: readonly Slab[]): boolean {
    const notes = group.flatMap(({ notes: own }) => own);
    const height = this.#heightOf(group) - (group.at(-1)?.spare ?? 0);
    return this.#roomWith(notes) - height >= -NEARLY;
  }

  /** The room that is left for the last of these slabs. */
  #roomLeft(slab: Slab, before: readonly Slab[] = []): number {
    return this.#roomWith([]) - this.#heightOf([...before, slab]) + slab.height;
  }

  #roomWith(notes: readonly Note[]): number {
    const all = [...this.#notes, ...this.#noteSlabs(notes)];
    return this.#room.bottom - this.#y - notesHeight(all);
  }

  #heightOf(group: readonly Slab[]): number {
    let above = this.#above;
    let height = 0;
    for (const slab of this.#withHeads(group)) {
      height += this.#gap(above, slab) + slab.height;
      above = slab;
    }
    return height;
  }

  /** At the head of a page a table begins with its heads. */
  #withHeads(group: readonly Slab[]): readonly Slab[] {
    const heads = this.#isEmpty ? (group[0]?.heads ?? []) : [];
    const isLow = stacked(heads).height < (this.#room.bottom - this.#room.top) / 2;
    return isLow ? [...heads, ...group] : group;
  }

  #gap(above: Slab | null, slab: Slab): number {
    return above || this.#keepsRoom ? gapBetween(above, slab) : 0;
  }

  #put(group: readonly Slab[]): void {
    for (const slab of this.#withHeads(group)) {
      this.#y += this.#gap(this.#above, slab);
      this.#placed.push({ slab, y: this.#y });
      this.#y += slab.height;
      this.#above = slab;
    }
    for (const { notes } of group) this.#notes.push(...this.#noteSlabs(notes));
  }

  #noteSlabs(notes: readonly Note[]): Slab[] {
    const section = this.#section;
    if (!section || notes.length === 0) return [];
    return notes.flatMap(({ blocks }) =>
      blockSlabs(this.#laying, blocks, textWidth(section.sheet)),
    );
  }

  #newPage({ keepsRoom, isFirst }: { keepsRoom: boolean; isFirst: boolean }): void {
    this.#close();
    const section = this.#section;
    if (!section) return;
    const last = this.pages.at(-1);
    const number = (isFirst ? section.firstNumber : null) ?? (last ? last.number + 1 : 1);
    const painter = painterOf(section.sheet, (page, box, place) =>
      paintBox(this.#laying, page, box, place),
    );
    this.pages.push({ painter, section, number, isFirstOfSection: isFirst });
    this.#room = this.#roomOf(section, isFirst, number);
    this.#y = this.#room.top;
    this.#above = null;
    this.#keepsRoom = keepsRoom;
  }

  /** Draws what the page that is left holds; a page is left once. */
  #close(): void {
    this.#endStack();
    const page = this.pages.at(-1);
    if (!page || this.#closed === page) return;
    this.#closed = page;
    this.#endNotes(page);
  }

  /** Draws what was placed on the page that is open. */
  #endStack(): void {
    const page = this.pages.at(-1);
    if (page) paintStack(page.painter, this.#placed, page.section.sheet.left, 0);
    this.#placed = [];
  }

  /** Draws the notes of the page that is left; those that it has no room for go to the next. */
  #endNotes({ painter }: FilledPage): void {
    const room = this.#room.bottom - this.#y;
    let count = this.#notes.length;
    while (count > 1 && notesHeight(this.#notes.slice(0, count)) > room) count -= 1;
    if (count > 0) paintNotes(painter, this.#notes.slice(0, count), this.#room.bottom);
    this.#notes = this.#notes.slice(count);
  }
}

function paintNotes(painter: Painter, notes: readonly Slab[], bottom: number): void {
  const { left } = painter.sheet;
  const top = bottom - notesHeight(notes);
  const y = top + NOTE_RULE.above;
  painter.rule({
    from: { x: left, y },
    to: { x: left + NOTE_RULE.length, y },
    thickness: NOTE_RULE.thickness,
    colour: '000000',
    style: 'single',
  });
  painter.area = 'note';
  paintStack(painter, stacked(notes).placed, left, y + NOTE_RULE.below);
  painter.area = 'body';
}

function notesHeight(notes: readonly Slab[]): number {
  if (notes.length === 0) return 0;
  const { height } = stacked(notes);
  return NOTE_RULE.above + NOTE_RULE.below + height - (notes.at(-1)?.after ?? 0);
}

/** How wide the text of a page is. */
export function textWidth({ width, left, right }: SheetOfPaper): number {
  return width - left - right;
}

/** Slabs that want to stand on one page, each with those it is glued to. */
function groupsOf(slabs: readonly Slab[]): Slab[][] {
  const groups: Slab[][] = [];
  let isOpen = false;
  for (const slab of slabs) {
    if (isOpen && !slab.startsPage) groups.at(-1)?.push(slab);
    else groups.push([slab]);
    isOpen = slab.isGlued;
  }
  return groups;
}

function isAlike(one: SheetOfPaper, other: SheetOfPaper): boolean {
  return one.width === other.width && one.height === other.height;
}
