import type { Node } from 'prosemirror-model';

/** A word of a line, and where it stands in it. */
export interface WordOfLine {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters, with apostrophes inside; what holds a digit is a reference and no word. */
const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{N}])/gu;

/** The address of a page or a person, or the name of a file. */
const ADDRESS = /:\/\/|^\P{L}*www\.|\w@\w|\p{Ll}\.\p{Ll}{2}/u;

/** A line of fewer words is too short to tell which language it is in. */
const FEWEST_TO_TELL = 8;

/** The words of a line whose spelling can be asked for; references, footnotes and addresses are left out. */
export function wordsOfLine(line: Node): WordOfLine[] {
  // Blanks of its size stand for what is no text, so that places in both agree.
  const text = line.children.map(piece => piece.text ?? ' '.repeat(piece.nodeSize)).join('');
  const words = text.replace(/\S+/g, part => (ADDRESS.test(part) ? ' '.repeat(part.length) : part));
  return [...words.matchAll(WORD)].map(found => ({
    word: found[0].replace(/’/g, "'"),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/**
 * Those words of a line that are misspelt, of all that are. Where they are the most of a line, it is in
 * another language, and none of it is.
 */
export function misspeltIn(line: Node, misspelt: ReadonlySet<string>): ReadonlySet<string> {
  const words = wordsOfLine(line).map(({ word }) => word);
  const wrong = words.filter(word => misspelt.has(word));
  const isForeign = words.length >= FEWEST_TO_TELL && wrong.length * 2 > words.length;
  return new Set(isForeign ? [] : wrong);
}
