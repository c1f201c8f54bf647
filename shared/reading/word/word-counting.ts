import type { ListStyle } from '../../model/block';
import { listCounters } from '../../model/list-counters';
import type { ListCount } from '../html/list-count-mark';
import { childOf, xmlTree } from '../html/xml-tree';
import { foundOnce } from './found-once';
import { type ListSaid, listSaid, placeInList, wordLists } from './word-lists';
import { type StyleLine, wordStyles } from './word-styles';

/** How Word counts the paragraphs of a file, one after another. */
export interface WordCounting {
  /** Counts a paragraph; `null` for one that is in no list, or stands under a bullet. */
  readonly next: (paragraph: CountedParagraph) => ListCount | null;
}

/** A paragraph, by what it says itself. */
export interface CountedParagraph extends ListSaid {
  readonly style?: string;
}

/** How a list of Word's counts here; one that counts otherwise keeps its points without. */
const STYLES: Readonly<Record<string, ListStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lowerLetter',
  upperLetter: 'lowerLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'lowerRoman',
};

/** Reads how the two parts of a file count; either may be empty. Throws what `xmlTree` throws. */
export function wordCounting(numbering: string, styles: string): WordCounting {
  const lists = wordLists(xmlTree(numbering));
  const { line } = wordStyles(xmlTree(styles));
  const counters = listCounters(lists);
  const saidBy = foundOnce(listOfStyles);
  return {
    next: ({ style: named, ...own }) => {
      const of = line('paragraph', named);
      const place = placeInList(lists, { ...saidBy(of), ...own }, of.at(-1)?.id);
      if (!place) return null;
      const { list, level } = place;
      const style = STYLES[lists.get(list)?.levels.get(level)?.format ?? ''];
      const count = counters.next(list, level)?.get(level);
      return style === undefined || count === undefined ? null : { style, count };
    },
  };
}

function listOfStyles(line: StyleLine): ListSaid {
  return Object.assign({}, ...line.map(({ element }) => listSaid(childOf(element, 'pPr'))));
}
