import { withKnownSigns } from '../../model/font-signs';
import { inLetters, inRoman } from '../../model/list-count';
import {
  type CountedLevel,
  type CountedList,
  listCounters,
  startOf,
} from '../../model/list-counters';
import { type LookSettings, lookSettings, type ThemeFonts } from './look-settings';
import { type ParagraphSettings, paragraphSettings } from './paragraph-settings';
import { numberIn } from './units';
import type { ListLabel } from './word-file';
import { childOf, elementsIn, saidIn, type XmlElement } from './xml-tree';

/** The lists of a file, as they count on from paragraph to paragraph. */
export interface Numbering {
  /** The level of a list; `null` where there is none such. A style may stand for its level. */
  readonly level: (list: string, level: number) => ListLevel | null;
  /** The level of a list that counts paragraphs of that style; `null` where none does. */
  readonly levelOfStyle: (list: string, style: string) => number | null;
  /** Counts one on, and says what stands before the paragraph. */
  readonly next: (list: string, level: number) => string;
}

/** A level of a list: how it is counted, and how its paragraphs are set. */
export interface ListLevel extends CountedLevel {
  readonly format: string;
  readonly text: string;
  readonly suffix: ListLabel['suffix'];
  readonly align: ListLabel['align'];
  readonly style: string | null;
  readonly inDigits: boolean;
  readonly look: LookSettings;
  readonly paragraph: ParagraphSettings;
}

interface List extends CountedList {
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** The lists that the part defines; a file without it has none. */
export function numbering(element: XmlElement | null, fonts: ThemeFonts): Numbering {
  const lists = listsOf(element, fonts);
  const counters = listCounters(lists);
  return {
    level: (list, level) => lists.get(list)?.levels.get(level) ?? null,
    levelOfStyle: (list, style) =>
      [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null,
    next: (list, level) => {
      const of = lists.get(list);
      const at = of?.levels.get(level);
      const counts = counters.next(list, level);
      return of && at && counts ? labelText(of, at, counts) : '';
    },
  };
}

function labelText(list: List, level: ListLevel, counts: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return bulletText(level.text);
  return level.text.replace(/%([1-9])/g, (_, nth: string) => {
    const at = Number(nth) - 1;
    const format = level.inDigits ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    return counted(counts.get(at) ?? startOf(list, at), format);
  });
}

/** A sign of a font of signs as one that every font has. */
export function bulletText(text: string): string {
  return withKnownSigns(text).replace(/[\uf000-\uf0ff]/g, '•');
}

/** A number as a list writes it: `3`, `c`, `iii`. */
function counted(number: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'decimalZero' && number < 10 ? `0${number}` : String(number);
}

/** A file may count to anything: what no list reaches is written in figures. */
function letters(number: number): string {
  return number < 1 || number > 780 ? String(number) : inLetters(number);
}

function roman(number: number): string {
  return number < 1 || number > 3999 ? String(number) : inRoman(number);
}

function listsOf(element: XmlElement | null, fonts: ThemeFonts): Map<string, List> {
  const definitions = new Map(
    elementsIn(element)
      .filter(({ tag }) => tag === 'abstractNum')
      .map(each => [each.attributes['abstractNumId'] ?? '', levelsOf(each, fonts)]),
  );
  const lists = new Map<string, List>();
  for (const each of elementsIn(element).filter(({ tag }) => tag === 'num')) {
    const counter = saidIn(each, 'abstractNumId') ?? '';
    const levels = new Map(definitions.get(counter));
    const starts = new Map<number, number>();
    for (const change of elementsIn(each).filter(({ tag }) => tag === 'lvlOverride')) {
      const level = numberIn(change.attributes['ilvl']) ?? 0;
      const start = numberIn(saidIn(change, 'startOverride'));
      const own = childOf(change, 'lvl');
      if (own) levels.set(level, levelOf(own, fonts));
      if (start !== null) starts.set(level, start);
    }
    lists.set(each.attributes['numId'] ?? '', { levels, counter, starts });
  }
  return lists;
}

function levelsOf(element: XmlElement, fonts: ThemeFonts): Map<number, ListLevel> {
  return new Map(
    elementsIn(element)
      .filter(({ tag }) => tag === 'lvl')
      .map(level => [numberIn(level.attributes['ilvl']) ?? 0, levelOf(level, fonts)]),
  );
}

function levelOf(element: XmlElement, fonts: ThemeFonts): ListLevel {
  const suffix = saidIn(element, 'suff');
  const align = saidIn(element, 'lvlJc');
  const restart = numberIn(saidIn(element, 'lvlRestart'));
  return {
    start: numberIn(saidIn(element, 'start')) ?? 1,
    format: saidIn(element, 'numFmt') ?? 'decimal',
    text: saidIn(element, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    align: align === 'right' || align === 'end' ? 'right' : align === 'center' ? align : 'left',
    style: saidIn(element, 'pStyle'),
    inDigits: childOf(element, 'isLgl') !== null,
    restartsAfter: restart === null ? null : restart - 1,
    look: lookSettings(childOf(element, 'rPr'), fonts),
    paragraph: paragraphSettings(childOf(element, 'pPr')),
  };
}
