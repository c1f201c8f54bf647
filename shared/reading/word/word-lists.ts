import type { CountedLevel, CountedList } from '../../model/list-counters';
import { childOf, elementsIn, saidIn, within, type XmlElement } from '../html/xml-tree';

/** A list of a Word file: an entry of its numbering, by which paragraphs are counted. */
export interface WordList extends CountedList {
  readonly levels: ReadonlyMap<number, WordLevel>;
}

/** A level of a list: how it is counted, and what stands before its paragraphs. */
export interface WordLevel extends CountedLevel {
  /** How its numbers are written, in Word's name for it: `decimal`, `lowerLetter`, `bullet`. */
  readonly format: string;
  /** What stands before a paragraph; `%1` is the number of the first level. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly align: 'left' | 'center' | 'right';
  /** The style whose paragraphs it counts; `null` where it counts those of none by itself. */
  readonly style: string | null;
  /** Whether the numbers of higher levels are figures here, however they are written there. */
  readonly inDigits: boolean;
  /** What the part says of it, for who wants to know how it is set. */
  readonly element: XmlElement;
}

/** What the properties of a paragraph, or of a style, say of its list. */
export interface ListSaid {
  readonly list?: string;
  readonly level?: number;
}

/** Where a paragraph stands in a list. */
export interface PlaceInList {
  readonly list: string;
  readonly level: number;
}

/** A list has nine levels; what a file says of any further is not heeded, by Word neither. */
const LEVELS = 9;

/** A number of Word's has 32 bits. */
const LARGEST = 0x7f_ff_ff_ff;

/** The lists that the numbering part of a Word file defines; a file without it has none. */
export function wordLists(part: XmlElement | null): ReadonlyMap<string, WordList> {
  const definitions = new Map(
    named(part, 'abstractNum').map(each => [idOf(each, 'abstractNumId'), levelsIn(each)]),
  );
  return new Map(
    named(part, 'num').map(each => [idOf(each, 'numId'), listOf(each, definitions)] as const),
  );
}

/** What the properties say of a list. */
export function listSaid(properties: XmlElement | null): ListSaid {
  const said = childOf(properties, 'numPr');
  const list = saidIn(said, 'numId');
  const level = numberSaid(said, 'ilvl');
  return { ...(list !== null && { list }), ...(level !== null && { level }) };
}

/**
 * Where a paragraph stands in a list by what is said of it, or else of its style; `null` for one that
 * is in none. List 0 is no list. Where no level is said, it is the one that counts that style.
 */
export function placeInList(
  lists: ReadonlyMap<string, WordList>,
  { list, level }: ListSaid,
  style: string | undefined,
): PlaceInList | null {
  if (list === undefined || list === '0') return null;
  const levels = [...(lists.get(list)?.levels ?? [])];
  const ofStyle = levels.find(([, each]) => each.style !== null && each.style === style);
  return { list, level: level ?? ofStyle?.[0] ?? 0 };
}

/** What a list changes of its definition holds for it alone. */
function listOf(
  element: XmlElement,
  definitions: ReadonlyMap<string, ReadonlyMap<number, WordLevel>>,
): WordList {
  const counter = saidIn(element, 'abstractNumId') ?? '';
  const levels = new Map(definitions.get(counter));
  const starts = new Map<number, number>();
  for (const change of named(element, 'lvlOverride').filter(isHeeded)) {
    const own = childOf(change, 'lvl');
    const start = numberSaid(change, 'startOverride');
    if (own) levels.set(levelAt(change), levelOf(own));
    if (start !== null) starts.set(levelAt(change), start);
  }
  return { counter, levels, starts };
}

function levelsIn(element: XmlElement): ReadonlyMap<number, WordLevel> {
  const levels = named(element, 'lvl').filter(isHeeded);
  return new Map(levels.map(level => [levelAt(level), levelOf(level)]));
}

function isHeeded(ofLevel: XmlElement): boolean {
  const at = levelAt(ofLevel);
  return at >= 0 && at < LEVELS;
}

function levelOf(element: XmlElement): WordLevel {
  const suffix = saidIn(element, 'suff');
  const align = saidIn(element, 'lvlJc');
  const restart = numberSaid(element, 'lvlRestart');
  return {
    start: numberSaid(element, 'start') ?? 1,
    restartsAfter: restart === null ? null : restart - 1,
    format: formatOf(element),
    text: saidIn(element, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    align: align === 'right' || align === 'end' ? 'right' : align === 'center' ? align : 'left',
    style: saidIn(element, 'pStyle') || null,
    inDigits: childOf(element, 'isLgl') !== null,
    element,
  };
}

/** A format that Word 2007 did not know (`001`) is said twice, and once as the nearest it knew. */
function formatOf(element: XmlElement): string {
  const known = within(element, 'AlternateContent', 'Fallback');
  return saidIn(element, 'numFmt') ?? saidIn(known, 'numFmt') ?? 'decimal';
}

function named(element: XmlElement | null, tag: string): XmlElement[] {
  return elementsIn(element).filter(child => child.tag === tag);
}

function idOf(element: XmlElement, name: string): string {
  return element.attributes[name] ?? '';
}

function levelAt(element: XmlElement): number {
  return wholeNumber(element.attributes['ilvl']) ?? 0;
}

function numberSaid(element: XmlElement | null, tag: string): number | null {
  return wholeNumber(saidIn(element, tag));
}

function wholeNumber(text: string | null | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Math.abs(number) <= LARGEST ? number : null;
}
