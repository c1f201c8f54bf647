import type { Block } from '../../../shared/model/block';
import { mapLines } from '../../../shared/model/block-lines';
import {
  type Footnote,
  type Inline,
  plainText,
  type ReferenceLabel,
  storedLabel,
} from '../../../shared/model/inline';
import { tidyLine } from '../../../shared/model/line-cut';
import { type Match, matchesIn, type Query } from './matches';

/**
 * The minute with these words instead of those found, set apart as the first of them was. Footnotes,
 * references and parked marks stay whole; a match that reaches into a reference changes nothing.
 * Blocks without the match are the same objects.
 */
export function replaced(
  blocks: readonly Block[],
  match: Match,
  words: string,
  label: ReferenceLabel = storedLabel,
): Block[] {
  if (match.isFixed) return [...blocks];
  let at = -1;
  return blocks.map(block => {
    let isHere = false;
    const changed = mapLines(block, line => {
      if (line.length > 0) at += 1;
      if (line.length === 0 || at !== match.line) return [...line];
      isHere = true;
      return inLine(line, match, words, label);
    });
    return isHere ? changed : block;
  });
}

/** The minute with these words at all places that the query finds, and how many those were. */
export function replacedAll(
  blocks: readonly Block[],
  query: Query,
  words: string,
  label: ReferenceLabel = storedLabel,
): { readonly blocks: Block[]; readonly count: number } {
  const matches = matchesIn(blocks, query, label).filter(({ isFixed }) => !isFixed);
  // From the last to the first, so that those to come stand where they were found.
  const now = matches.reduceRight<Block[]>(
    (all, match) => replaced(all, match, words, label),
    [...blocks],
  );
  return { blocks: now, count: matches.length };
}

function inLine(
  line: readonly Inline[],
  match: Match,
  words: string,
  label: ReferenceLabel,
): Inline[] {
  if (match.note === null) return tidyLine(replacedPieces(line, match, words, label));
  let note = -1;
  return line.map(piece => {
    if (piece.type !== 'footnote') return piece;
    note += 1;
    return note === match.note ? inNote(piece, match, words, label) : piece;
  });
}

function inNote(note: Footnote, match: Match, words: string, label: ReferenceLabel): Footnote {
  const pieces = tidyLine(replacedPieces(note.content ?? [], match, words, label));
  const content = pieces.filter(piece => piece.type === 'text' || piece.type === 'reference');
  return content.length > 0 ? { type: 'footnote', content } : { type: 'footnote' };
}

function replacedPieces(
  line: readonly Inline[],
  { from, to }: Match,
  words: string,
  label: ReferenceLabel,
): Inline[] {
  let at = 0;
  let put = words;
  return line.flatMap((piece): Inline[] => {
    const start = at;
    const text = plainText([piece], label);
    at += text.length;
    const isInside = start < to && at > from;
    if (!isInside || text === '') return [piece];
    const now =
      text.slice(0, Math.max(0, from - start)) + put + text.slice(Math.max(0, to - start));
    put = '';
    // A line break inside the words found goes with them.
    if (piece.type !== 'text') return now === '' ? [] : [{ type: 'text', text: now }];
    return now === '' ? [] : [{ ...piece, text: now }];
  });
}
