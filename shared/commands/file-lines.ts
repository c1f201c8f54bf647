import { paragraph } from '../model/block';
import type { Inline } from '../model/inline';
import type { WordLine } from '../reading/word/word-lines';
import { editedLine } from '../versions/edited/edited-line';
import type { PutIn } from '../versions/edited/with-line-after';

/** The words of a line, with its footnotes at their marks. */
export function contentOf({ text, notes }: Pick<WordLine, 'text' | 'notes'>): Inline[] {
  return editedLine([], { text: text.trim(), notes }, ({ attrs }) => attrs.target);
}

/** A line of a file as it is put into what stands there. */
export function putInFrom(line: WordLine): PutIn {
  return { paragraph: paragraph(contentOf(line)), isPoint: line.isPoint };
}
