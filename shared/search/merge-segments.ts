import { joinedNumbers } from './joined-numbers';
import { BREAK, NONE, pieceCount, type Segment } from './segment';
import { listsOf } from './word-lists';

/** A segment, and which of its parts still stand. */
export interface StandingSegment {
  readonly segment: Segment;
  readonly stands: readonly boolean[];
}

/** One segment of all parts that still stand, in their order. */
export function mergedSegments(sources: readonly StandingSegment[]): Segment {
  const kept = sources.map(piecesKept);
  const texts = sources.map(({ segment }, n) =>
    stretches(segment.textStarts, segment.text, kept[n] ?? []),
  );
  const fields = sources.map(({ segment }, n) =>
    stretches(segment.fieldStarts, segment.fields, kept[n] ?? []),
  );
  const words = wordsUsed(sources, [texts, fields]);
  for (const [n, { segment }] of sources.entries()) {
    const renumbered = renumberedWords(segment, words);
    for (const list of [texts[n], fields[n]]) list && renumber(list.all, renumbered);
  }
  const [text, named] = [end2end(texts), end2end(fields)];
  const count = kept.reduce((sum, pieces) => sum + pieces.length, 0);
  return {
    words,
    ...listsOf(words.length, count, [text, named]),
    textStarts: text.starts,
    text: text.all,
    fieldStarts: named.starts,
    fields: named.all,
    ...mergedColumns(sources, kept),
    ...mergedRows(sources, kept),
  };
}

function piecesKept({ segment, stands }: StandingSegment): number[] {
  const kept: number[] = [];
  for (let piece = 0; piece < pieceCount(segment); piece += 1)
    if (stands[segment.part[piece] ?? NONE] === true) kept.push(piece);
  return kept;
}

interface Stretches {
  readonly starts: Uint32Array;
  readonly all: Uint32Array;
}

function stretches(starts: Uint32Array, all: Uint32Array, kept: readonly number[]): Stretches {
  const lengthOf = (piece: number) => (starts[piece + 1] ?? 0) - (starts[piece] ?? 0);
  const newStarts = new Uint32Array(kept.length + 1);
  for (const [at, piece] of kept.entries())
    newStarts[at + 1] = (newStarts[at] ?? 0) + lengthOf(piece);
  const newAll = new Uint32Array(newStarts[kept.length] ?? 0);
  for (const [at, piece] of kept.entries())
    newAll.set(all.subarray(starts[piece], starts[piece + 1]), newStarts[at]);
  return { starts: newStarts, all: newAll };
}

/** The words that what is kept still has, sorted. */
function wordsUsed(
  sources: readonly StandingSegment[],
  columns: readonly (readonly Stretches[])[],
): string[] {
  const used = sources.flatMap(({ segment }, n) => {
    const numbers = columns.flatMap(column => column[n]?.all ?? []);
    return segment.words.filter(isIn(segment, numbers));
  });
  return [...new Set(used)].sort();
}

function isIn({ words }: Segment, lists: readonly Uint32Array[]) {
  const isUsed = new Uint8Array(words.length);
  for (const list of lists) for (const word of list) if (word !== BREAK) isUsed[word] = 1;
  return (_: string, word: number) => isUsed[word] === 1;
}

/** Both are sorted, so one walk finds the place of each. */
function renumberedWords({ words }: Segment, all: readonly string[]): Uint32Array {
  const renumbered = new Uint32Array(words.length);
  let at = 0;
  for (const [word, name] of words.entries()) {
    while (at < all.length && (all[at] ?? '') < name) at += 1;
    renumbered[word] = at;
  }
  return renumbered;
}

function renumber(numbers: Uint32Array, renumbered: Uint32Array): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? BREAK;
    if (number !== BREAK) numbers[at] = renumbered[number] ?? 0;
  }
}

function end2end(lists: readonly Stretches[]): Stretches {
  const all = joinedNumbers(lists.map(list => list.all));
  const count = lists.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  const starts = new Uint32Array(count + 1);
  let [piece, shift] = [0, 0];
  for (const list of lists) {
    for (const start of list.starts) {
      starts[piece] = start + shift;
      piece += 1;
    }
    // The end of one list is the beginning of the next.
    piece -= 1;
    shift += list.all.length;
  }
  return { starts, all };
}

function mergedColumns(sources: readonly StandingSegment[], kept: readonly (readonly number[])[]) {
  const ids = new Map<string, number>();
  const parts = sources.flatMap(({ segment, stands }) =>
    segment.parts.filter((_, part) => stands[part] === true),
  );
  const column = (
    of: (segment: Segment) => Uint32Array,
    change: (n: number) => (value: number) => number = () => value => value,
  ) =>
    joinedNumbers(
      sources.map(({ segment }, n) => {
        const [values, changed] = [of(segment), change(n)];
        return Uint32Array.from(kept[n] ?? [], piece => changed(values[piece] ?? NONE));
      }),
    );
  const idNumbers = sources.map(({ segment }) => idNumbersIn(segment, ids));
  const renumberedId = (n: number) => (id: number) =>
    id === NONE ? NONE : (idNumbers[n]?.(id) ?? NONE);
  const firstParts = partNumbers(sources);
  return {
    parts,
    part: column(
      segment => segment.part,
      n => part => firstParts[n]?.[part] ?? NONE,
    ),
    place: column(segment => segment.place),
    item: column(segment => segment.item),
    day: column(segment => segment.day),
    committee: column(segment => segment.committee, renumberedId),
    action: column(segment => segment.action, renumberedId),
    ids: [...ids.keys()],
  };
}

function idNumbersIn(segment: Segment, ids: Map<string, number>): (id: number) => number {
  return number => {
    const id = segment.ids[number] ?? '';
    const known = ids.get(id) ?? ids.size;
    ids.set(id, known);
    return known;
  };
}

/** The new number of each part of each segment that still stands. */
function partNumbers(sources: readonly StandingSegment[]): number[][] {
  let next = 0;
  return sources.map(({ stands }) =>
    stands.map(does => {
      if (!does) return NONE;
      next += 1;
      return next - 1;
    }),
  );
}

function mergedRows(sources: readonly StandingSegment[], kept: readonly (readonly number[])[]) {
  const rows = sources.flatMap(({ segment }, n) =>
    (kept[n] ?? []).map(piece =>
      segment.rows.slice(segment.rowStarts[piece], segment.rowStarts[piece + 1]),
    ),
  );
  const rowStarts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) rowStarts[at + 1] = (rowStarts[at] ?? 0) + row.length;
  return { rowStarts, rows: rows.join('') };
}
