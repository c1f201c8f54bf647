import type { Id } from '../../shared/model/id';
import type { Sentence } from '../../shared/search/hit-in-sentence';
import { itemAnchor } from '../meeting/anchors';

type SentenceWords = Pick<Sentence, 'text' | 'marks'>;

/** A sheet that is not drawn by then is not waited for, in milliseconds. */
const DRAWN_BY = 15_000;

/** Between two looks at a sheet that is being drawn, in milliseconds. */
const LOOK_AGAIN = 30;

/**
 * Selects the words of a hit on a sheet that is not written in any more, once it is drawn, and brings
 * them into sight. Where the sentence is broken by the number of a footnote, the first such words. Once
 * she goes elsewhere they are not looked for any more.
 */
export function selectOnSheet(itemId: Id, sentence: SentenceWords): void {
  const until = performance.now() + DRAWN_BY;
  const here = location.hash;
  const look = () => {
    const item = document.getElementById(itemAnchor(itemId));
    const range = item && rangeOf(item, sentence);
    if (range) select(range);
    else if (location.hash === here && performance.now() < until) setTimeout(look, LOOK_AGAIN);
  };
  look();
}

function select(range: Range): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function rangeOf(item: HTMLElement, { text, marks: [mark] }: SentenceWords): Range | null {
  if (!mark) return null;
  const words = text.slice(mark.from, mark.to);
  const bare = text.replace(/^… | …$/gu, '');
  const before = text.slice(text.startsWith('… ') ? 2 : 0, mark.from).length;
  const nodes = textNodes(item);
  const all = nodes.map(({ data }) => data).join('');
  const sentenceAt = all.indexOf(bare);
  const from = sentenceAt < 0 ? all.indexOf(words) : sentenceAt + before;
  return from < 0 ? null : rangeIn(nodes, from, from + words.length);
}

function textNodes(within: HTMLElement): Text[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

function rangeIn(nodes: readonly Text[], from: number, to: number): Range {
  const range = new Range();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.data.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
    at = end;
  }
  return range;
}
