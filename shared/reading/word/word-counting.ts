import type { ListStyle } from '../../model/block';
import { listCounters } from '../../model/list-counters';
import type { ListCount } from '../html/list-count-mark';
import { walkXml } from '../html/xml-tags';
import { xmlTree } from '../html/xml-tree';
import { attributeOf } from './word-attributes';
import { type InList, placeInList, wordLists } from './word-lists';

/** How Word counts the paragraphs of a file, one after another. */
export interface WordCounting {
  /** Counts a paragraph; `null` for one that is in no list, or stands under a bullet. */
  readonly next: (paragraph: InList) => ListCount | null;
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

/** Styles are based on one another some three deep. */
const DEEPEST = 20;

/** Reads how the two parts of a file count; either may be empty. Throws what `xmlTree` throws. */
export function wordCounting(numbering: string, styles: string): WordCounting {
  const lists = wordLists(xmlTree(numbering));
  const byStyle = listsOfStyles(styles);
  const counters = listCounters(lists);
  return {
    next: paragraph => {
      const usual = byStyle(paragraph.style);
      const place = placeInList(lists, {
        style: paragraph.style,
        list: paragraph.list ?? usual.list,
        level: paragraph.level ?? usual.level,
      });
      if (!place) return null;
      const { list, level } = place;
      const style = STYLES[lists.get(list)?.levels.get(level)?.format ?? ''];
      const count = counters.next(list, level)?.get(level);
      return style === undefined || count === undefined ? null : { style, count };
    },
  };
}

interface Style {
  basedOn?: string;
  list?: string;
  level?: number;
}

/** What styles of paragraphs say of a list, with what they take from those they are based on. */
function listsOfStyles(xml: string): (style: string | undefined) => InList {
  const styles = new Map<string, Style>();
  let now: Style = {};
  walkXml(xml, {
    open: (tag, attributes) => {
      const said = attributeOf(attributes, 'val');
      if (tag === 'style') {
        now = {};
        styles.set(attributeOf(attributes, 'styleId'), now);
      } else if (tag === 'basedOn') now.basedOn = said;
      else if (tag === 'numId') now.list = said;
      else if (tag === 'ilvl') now.level = numberOf(said);
    },
    text: () => {},
    close: () => {},
  });
  return style => {
    const line: Style[] = [];
    let next = styles.get(style ?? '');
    for (; next && line.length < DEEPEST; next = styles.get(next.basedOn ?? '')) line.unshift(next);
    return Object.assign({}, ...line) as InList;
  };
}

function numberOf(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isSafeInteger(number) ? number : 0;
}
