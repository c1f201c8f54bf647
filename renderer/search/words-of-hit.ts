import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { footnoteTexts, plainText, type ReferenceLabel } from '../../shared/model/inline';
import type { FoundPiece } from '../../shared/search/found-piece';
import type { Stretch } from '../../shared/search/hit-in-sentence';
import { linesWithWords } from '../editor/find/matches';
import type { CaretPlace } from '../store/caret-place';

/**
 * Where in the blocks of a minute the words of a hit stand now, to be selected there. Where the text
 * has changed since it was found, the end of its block; `null` where that is gone too.
 */
export function placeOfHit(
  blocks: readonly Block[],
  { doc, sentence }: Pick<FoundPiece, 'doc' | 'sentence'>,
  label: ReferenceLabel,
): CaretPlace | null {
  const at = doc.block ?? 0;
  const block = blocks[at];
  if (!block) return null;
  const before = linesWithWords(blocks.slice(0, at)).length;
  let notesBefore = 0;
  for (const [n, words] of linesIn(block)
    .filter(line => line.length > 0)
    .entries()) {
    const notes = footnoteTexts(words, label);
    const note = doc.note === null ? null : doc.note - notesBefore;
    notesBefore += notes.length;
    const text = note === null ? plainText(words, label) : (notes[note] ?? '');
    const found = stretchOf(text, sentence.text, sentence.marks[0]);
    if (found) return { found: { line: before + n, note, ...found, isFixed: true }, goOn: true };
  }
  return { block: at };
}

/** Where the marked words of a sentence stand in a text that holds the sentence; else `null`. */
function stretchOf(text: string, sentence: string, mark: Stretch | undefined): Stretch | null {
  const bare = sentence.replace(/^… | …$/gu, '');
  const at = text.indexOf(bare);
  if (at < 0 || bare === '') return null;
  const cut = sentence.startsWith('… ') ? 2 : 0;
  const own = mark ? { from: mark.from - cut, to: mark.to - cut } : { from: 0, to: bare.length };
  return { from: at + own.from, to: at + own.to };
}
