import type { ListStyle } from '../../model/block';
import { type CountedLevel, type CountedList, listCounters } from '../../model/list-counters';
import type { ListCount } from '../html/list-count-mark';
import { walkXml } from '../html/xml-tags';
import { attributeOf } from './word-attributes';

/** What a paragraph, or a style, says of its list. */
export interface InList {
  style?: string;
  list?: string;
  level?: number;
}

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

/** Reads how the two parts of a file count; either may be empty. Throws what `walkXml` throws. */
export function wordCounting(numbering: string, styles: string): WordCounting {
  const lists = listsIn(numbering);
  const byStyle = listsOfStyles(styles);
  const counters = listCounters(lists);
  return {
    next: paragraph => {
      const usual = byStyle(paragraph.style);
      const list = paragraph.list ?? usual.list;
      if (list === undefined || list === '0') return null;
      const levels = [...(lists.get(list)?.levels ?? [])];
      const linked = levels.find(([, { heads }]) => heads !== '' && heads === paragraph.style);
      const level = paragraph.level ?? usual.level ?? linked?.[0] ?? 0;
      const style = STYLES[lists.get(list)?.levels.get(level)?.format ?? ''];
      const count = counters.next(list, level)?.get(level);
      return style === undefined || count === undefined ? null : { style, count };
    },
  };
}

interface Level extends CountedLevel {
  readonly format: string;
  /** The style whose paragraphs it counts; empty for none. */
  readonly heads: string;
}

interface List extends CountedList {
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

const NO_LEVEL: Level = { start: 1, restartsAfter: null, format: 'decimal', heads: '' };

/** What the elements inside a level say of it. */
const OF_LEVEL: Readonly<Record<string, (said: string) => Partial<Level>>> = {
  start: said => ({ start: numberOf(said) }),
  numFmt: said => ({ format: said }),
  lvlRestart: said => ({ restartsAfter: numberOf(said) - 1 }),
  pStyle: said => ({ heads: said }),
};

function listsIn(xml: string): ReadonlyMap<string, List> {
  const walk = new NumberingWalk();
  walkXml(xml, { open: walk.open, text: () => {}, close: () => {} });
  return walk.lists;
}

class NumberingWalk {
  readonly lists = new Map<string, List>();
  readonly #definitions = new Map<string, Map<number, Level>>();
  /** The levels of the definition, or of the list, that is being read. */
  #levels = new Map<number, Level>();
  #list = '';
  #level = 0;

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const said = attributeOf(attributes, 'val');
    const ofLevel = OF_LEVEL[tag];
    if (ofLevel) this.#sayOfLevel(ofLevel(said));
    else if (tag === 'abstractNum') this.#beginDefinition(attributeOf(attributes, 'abstractNumId'));
    else if (tag === 'num') this.#list = attributeOf(attributes, 'numId');
    else if (tag === 'abstractNumId') this.#beginList(said);
    else if (tag === 'startOverride')
      this.lists.get(this.#list)?.starts.set(this.#level, numberOf(said));
    else if (tag === 'lvlOverride' || tag === 'lvl') {
      this.#level = numberOf(attributeOf(attributes, 'ilvl'));
      if (tag === 'lvl') this.#levels.set(this.#level, NO_LEVEL);
    }
  };

  #sayOfLevel(more: Partial<Level>): void {
    this.#levels.set(this.#level, { ...(this.#levels.get(this.#level) ?? NO_LEVEL), ...more });
  }

  #beginDefinition(id: string): void {
    this.#levels = new Map();
    this.#definitions.set(id, this.#levels);
  }

  /** What a list changes of its definition holds for it alone. */
  #beginList(counter: string): void {
    this.#levels = new Map(this.#definitions.get(counter));
    this.lists.set(this.#list, { counter, levels: this.#levels, starts: new Map() });
  }
}

/** What styles of paragraphs say of a list, with what they take from those they are based on. */
function listsOfStyles(xml: string): (style: string | undefined) => InList {
  const styles = new Map<string, InList & { basedOn?: string }>();
  let now: InList & { basedOn?: string } = {};
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
    const line: InList[] = [];
    let next = styles.get(style ?? '');
    for (; next && line.length < DEEPEST; next = styles.get(next.basedOn ?? '')) line.unshift(next);
    return Object.assign({}, ...line) as InList;
  };
}

function numberOf(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isSafeInteger(number) ? number : 0;
}
