import { BREAK, type Segment } from './segment';

/** Numbers of words, piece after piece; `starts` says where those of each piece begin, then the end. */
export interface WordsOfPieces {
  readonly starts: Uint32Array;
  readonly all: Uint32Array;
}

/** For each word, the pieces that have it in one of these, in ascending order. */
export function listsOf(
  wordCount: number,
  pieceCount: number,
  sources: readonly WordsOfPieces[],
): Pick<Segment, 'lists' | 'listStarts'> {
  const listStarts = new Uint32Array(wordCount + 1);
  eachOnce(wordCount, pieceCount, sources, word => {
    listStarts[word + 1] = (listStarts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < wordCount; word += 1)
    listStarts[word + 1] = (listStarts[word + 1] ?? 0) + (listStarts[word] ?? 0);
  const next = listStarts.slice();
  const lists = new Uint32Array(listStarts[wordCount] ?? 0);
  eachOnce(wordCount, pieceCount, sources, (word, piece) => {
    const at = next[word] ?? 0;
    lists[at] = piece;
    next[word] = at + 1;
  });
  return { lists, listStarts };
}

/** Calls once for each piece and word that it has, the pieces in ascending order. */
function eachOnce(
  wordCount: number,
  pieceCount: number,
  sources: readonly WordsOfPieces[],
  call: (word: number, piece: number) => void,
): void {
  const lastSeen = new Uint32Array(wordCount).fill(BREAK);
  for (let piece = 0; piece < pieceCount; piece += 1) {
    for (const { starts, all } of sources) {
      const end = starts[piece + 1] ?? 0;
      for (let at = starts[piece] ?? 0; at < end; at += 1) {
        const word = all[at] ?? BREAK;
        if (word === BREAK || lastSeen[word] === piece) continue;
        lastSeen[word] = piece;
        call(word, piece);
      }
    }
  }
}
