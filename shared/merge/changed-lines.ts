/** A line of a text that two books have, or only one of them. */
export interface ChangedLine {
  readonly text: string;
  readonly in: 'both' | 'ours' | 'theirs';
}

/** Beyond this, two texts are shown one after the other: comparing them would take too long. */
const MOST_LINES = 2_000;

/**
 * Two texts as one, line by line: what both have stands once, in its order, with as much of it as
 * there is; what only one has stands where it belongs, ours before theirs.
 */
export function changedLines(ours: string, theirs: string): ChangedLine[] {
  const here = ours === '' ? [] : ours.split('\n');
  const there = theirs === '' ? [] : theirs.split('\n');
  const common = commonLines(here, there);
  const lines: ChangedLine[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...common, [here.length, there.length] as const]) {
    lines.push(...only(here.slice(a, nextA), 'ours'), ...only(there.slice(b, nextB), 'theirs'));
    if (nextA < here.length) lines.push({ text: here[nextA] ?? '', in: 'both' });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return lines;
}

function only(texts: readonly string[], where: 'ours' | 'theirs'): ChangedLine[] {
  return texts.map(text => ({ text, in: where }));
}

/** The places of the longest run of lines that both have in the same order. */
function commonLines(
  a: readonly string[],
  b: readonly string[],
): (readonly [atA: number, atB: number])[] {
  if (a.length > MOST_LINES || b.length > MOST_LINES) return [];
  const lengths = commonLengths(a, b);
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) common.push([i++, j++]);
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return common;
}

/** How many lines the rests of two texts have in common, from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    for (let j = b.length - 1; row && below && j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
