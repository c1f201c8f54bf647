import { textOf, utf8 } from '../../bytes/utf8';
import { listCountMark } from '../html/list-count-mark';
import { walkXml } from '../html/xml-tags';
import { attributeOf } from './word-attributes';
import { type CountedParagraph, type WordCounting, wordCounting } from './word-counting';

const DOCUMENT = 'word/document.xml';

/**
 * The parts of a Word file with a bookmark at each point that Word counts, which says its number:
 * Word counts on over whatever stands between two points, and mammoth begins anew. Throws what
 * `xmlTree` throws.
 */
export function withListCounts(
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const xml = (path: string) => textOf(parts.get(path) ?? new Uint8Array());
  const document = xml(DOCUMENT);
  if (!parts.has('word/numbering.xml') || !document.includes('xmlns:w=')) return parts;
  const walk = new CountingWalk(wordCounting(xml('word/numbering.xml'), xml('word/styles.xml')));
  walkXml(document, walk);
  return new Map([...parts, [DOCUMENT, utf8(withMarks(document, walk.marks))]]);
}

/** What is put into the text, and where. */
interface PutIn {
  readonly place: number;
  readonly name: string;
}

function withMarks(xml: string, marks: readonly PutIn[]): string {
  const pieces = marks.map(({ place, name }, at) => {
    const mark = `<w:bookmarkStart w:id="${at}" w:name="${name}"/>`;
    return mark + xml.slice(place, marks[at + 1]?.place ?? xml.length);
  });
  return [xml.slice(0, marks[0]?.place ?? xml.length), ...pieces].join('');
}

/** Goes over the paragraphs of a document, and finds where each that is counted has its words. */
class CountingWalk {
  readonly marks: PutIn[] = [];
  readonly #counting: WordCounting;
  readonly #path: string[] = [];
  #paragraph: CountedParagraph = {};
  /** Its mark was deleted with tracked changes: it is no paragraph of its own. */
  #isGone = false;

  constructor(counting: WordCounting) {
    this.#counting = counting;
  }

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    this.#path.push(tag);
    if (tag === 'p') {
      this.#paragraph = {};
      this.#isGone = false;
    }
    if (!this.#path.includes('pPr') || this.#path.includes('pPrChange')) return;
    const said = attributeOf(attributes, 'val');
    if (tag === 'pStyle') this.#says({ style: said });
    if (tag === 'numId') this.#says({ list: said });
    if (tag === 'ilvl') this.#says({ level: Number(said) });
    if (tag === 'del' || tag === 'moveFrom') this.#isGone = true;
  };

  #says(more: CountedParagraph): void {
    this.#paragraph = { ...this.#paragraph, ...more };
  }

  readonly text = (): void => {};

  readonly close = (tag: string, end: number): void => {
    this.#path.pop();
    if (tag !== 'pPr' || this.#path.includes('pPrChange') || this.#isGone) return;
    const counted = this.#counting.next(this.#paragraph);
    if (counted) this.marks.push({ place: end, name: listCountMark(counted) });
  };
}
