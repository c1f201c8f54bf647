import { escapedXml, isElement, unescapedXml, within, type XmlElement } from './xml-nodes';

/** A placeholder as a template has it, in whatever letters: `{meeting}`, `{ Meeting }`. */
const IN_BRACES = /\{\s*([\p{L}_-]{2,40})\s*\}/gu;

/** The paragraphs of a part, those in text boxes with the others. */
export function paragraphsIn(root: XmlElement): XmlElement[] {
  return [...within(root)].filter(({ name }) => name === 'w:p');
}

/** The words of a paragraph, those of paragraphs in its text boxes left out. */
export function wordsOf(paragraph: XmlElement): string {
  return textsOf(paragraph).map(wordsIn).join('');
}

/** The words in braces that a paragraph has, in small letters. */
export function placeholdersIn(paragraph: XmlElement): string[] {
  return [...wordsOf(paragraph).matchAll(IN_BRACES)].map(([, word = '']) => word.toLowerCase());
}

/** What stands between the parts of a line, as it is left out with a part that is empty. */
const BEFORE_EMPTY = /[ \t\u00a0]*[·•|,;–—/-][ \t\u00a0]*$/;
const AFTER_EMPTY = /^[ \t\u00a0]*[·•|,;–—/-][ \t\u00a0]*/;

/**
 * Puts values in the place of words in braces, also where Word has cut one into several runs: it then
 * stands in the first, set as that is. What has no value stays; an empty one takes the sign that parts it
 * from others along.
 */
export function fillWords(
  paragraph: XmlElement,
  valueFor: (word: string) => string | undefined,
): void {
  const texts = textsOf(paragraph);
  const words = texts.map(wordsIn);
  for (const found of [...words.join('').matchAll(IN_BRACES)].reverse()) {
    const value = valueFor((found[1] ?? '').toLowerCase());
    if (value === undefined) continue;
    const { from, to } = value === '' ? partAround(words.join(''), found) : spanOf(found);
    putIn(words, from, to, value);
  }
  for (const [at, text] of texts.entries()) {
    const now = words[at] ?? '';
    if (now === wordsIn(text)) continue;
    text.children = now === '' ? [] : [escapedXml(now)];
    text.attributes.set('xml:space', 'preserve');
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(found: RegExpMatchArray): Span {
  const from = found.index ?? 0;
  return { from, to: from + found[0].length };
}

/** Words in braces with the sign before them, or the one after them where they come first. */
function partAround(line: string, found: RegExpMatchArray): Span {
  const { from, to } = spanOf(found);
  const before = BEFORE_EMPTY.exec(line.slice(0, from));
  if (before) return { from: before.index, to };
  const isFirst = line.slice(0, from).trim() === '';
  return { from, to: to + ((isFirst && AFTER_EMPTY.exec(line.slice(to))?.[0].length) || 0) };
}

/** Replaces the letters from one place to before another of all words by a value. */
function putIn(words: string[], from: number, to: number, value: string): void {
  let start = 0;
  let isPut = false;
  for (const [at, piece] of words.entries()) {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, piece.length)];
    start += piece.length;
    if (first >= last) continue;
    words[at] = piece.slice(0, first) + (isPut ? '' : value) + piece.slice(last);
    isPut = true;
  }
}

function textsOf(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement).flatMap(child => {
    if (child.name === 'w:t') return [child];
    return child.name === 'w:p' ? [] : textsOf(child);
  });
}

function wordsIn({ children }: XmlElement): string {
  return unescapedXml(children.filter(child => !isElement(child)).join(''));
}
