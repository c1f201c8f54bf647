import type { Node } from 'prosemirror-model';

/** A word of a line, and where it stands in it. */
export interface WordOfLine {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters, with apostrophes inside; what holds a digit is a reference and no word. */
const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{N}])/gu;

/** The words of a line whose spelling can be asked for; references and footnotes are left out. */
export function wordsOfLine(line: Node): WordOfLine[] {
  // Blanks of its size stand for what is no text, so that places in both agree.
  const text = line.children.map(piece => piece.text ?? ' '.repeat(piece.nodeSize)).join('');
  return [...text.matchAll(WORD)].map(found => ({
    word: found[0].replace(/’/g, "'"),
    from: found.index,
    to: found.index + found[0].length,
  }));
}
