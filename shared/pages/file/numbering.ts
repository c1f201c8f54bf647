import { withKnownSigns } from '../../model/font-signs';
import { inLetters, inRoman } from '../../model/list-count';
import { listCounters, startOf } from '../../model/list-counters';
import { childOf, type XmlElement } from '../../reading/html/xml-tree';
import { foundOnce } from '../../reading/word/found-once';
import {
  type ListSaid,
  type PlaceInList,
  placeInList,
  type WordLevel,
  type WordList,
  wordLists,
} from '../../reading/word/word-lists';
import { type LookSettings, lookSettings, type ThemeFonts } from './look-settings';
import { type ParagraphSettings, paragraphSettings } from './paragraph-settings';

/** The lists of a file, as they count on from paragraph to paragraph. */
export interface Numbering {
  /** Where a paragraph of that style stands by what is said of it; `null` for one that is in no list. */
  readonly placeOf: (said: ListSaid, style: string) => PlaceInList | null;
  /** The level of a list; `null` where there is none such. */
  readonly level: (place: PlaceInList) => ListLevel | null;
  /** Counts one on, and says what stands before the paragraph. */
  readonly next: (place: PlaceInList) => string;
}

/** A level of a list, and how its paragraphs are set. */
export interface ListLevel extends WordLevel {
  readonly look: LookSettings;
  readonly paragraph: ParagraphSettings;
}

/** The lists that the part defines; a file without it has none. */
export function numbering(part: XmlElement | null, fonts: ThemeFonts): Numbering {
  const lists = wordLists(part);
  const counters = listCounters(lists);
  // Lists of one definition share its levels.
  const asSet = foundOnce(
    (level: WordLevel): ListLevel => ({
      ...level,
      look: lookSettings(childOf(level.element, 'rPr'), fonts),
      paragraph: paragraphSettings(childOf(level.element, 'pPr')),
    }),
  );
  return {
    placeOf: (said, style) => placeInList(lists, said, style),
    level: ({ list, level }) => {
      const found = lists.get(list)?.levels.get(level);
      return found ? asSet(found) : null;
    },
    next: ({ list, level }) => {
      const of = lists.get(list);
      const at = of?.levels.get(level);
      const counts = counters.next(list, level);
      return of && at && counts ? labelText(of, at, counts) : '';
    },
  };
}

function labelText(list: WordList, level: WordLevel, counts: ReadonlyMap<number, number>): string {
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
