/** The places of one thing in two sequences. */
export type Pair = readonly [before: number, after: number];

/** How many steps apart two sequences may be and still be looked through. */
const MOST_STEPS = 2_000;

/**
 * What two sequences have in common, in order: the pairs of places that a longest common subsequence
 * matches (E. W. Myers, An O(ND) Difference Algorithm, 1986). Of sequences that have next to nothing
 * in common only their beginning and end are matched.
 */
export function commonSequence(before: readonly string[], after: readonly string[]): Pair[] {
  const head = alikeFrom(before, after);
  const tail = alikeToEnd(before, after, head);
  const middle = steps(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...run(0, 0, head),
    ...middle.map(([a, b]): Pair => [a + head, b + head]),
    ...run(before.length - tail, after.length - tail, tail),
  ];
}

function run(before: number, after: number, length: number): Pair[] {
  return Array.from({ length }, (_, at): Pair => [before + at, after + at]);
}

function alikeFrom(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  return at;
}

function alikeToEnd(before: readonly string[], after: readonly string[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let at = 0;
  while (at < most && before.at(-1 - at) === after.at(-1 - at)) at += 1;
  return at;
}

/** For each number of steps, how far each diagonal was reached. */
type Trace = readonly Int32Array[];

function steps(before: readonly string[], after: readonly string[]): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const trace = reachedEnd(before, after);
  return trace === null ? [] : wayBack(trace, before.length, after.length);
}

/** The trace of the shortest way from one sequence to the other; `null` where it is too long. */
function reachedEnd(before: readonly string[], after: readonly string[]): Trace | null {
  const most = Math.min(MOST_STEPS, before.length + after.length);
  const trace: Int32Array[] = [];
  let reached = new Int32Array([0]);
  for (let step = 0; step <= most; step += 1) {
    const next = new Int32Array(2 * step + 1);
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const from = step === 0 ? 0 : furthest(reached, step - 1, diagonal);
      const to = slid(before, after, from, diagonal);
      next[diagonal + step] = to;
      if (to >= before.length && to - diagonal >= after.length) return [...trace, next];
    }
    trace.push(next);
    reached = next;
  }
  return null;
}

/** Where a step onto this diagonal begins: down from the one above it, or right from the one below. */
function furthest(reached: Int32Array, step: number, diagonal: number): number {
  const [below, above] = [at(reached, step, diagonal - 1), at(reached, step, diagonal + 1)];
  return below >= above ? below + 1 : above;
}

function at(reached: Int32Array, step: number, diagonal: number): number {
  return Math.abs(diagonal) > step ? -1 : (reached[diagonal + step] ?? -1);
}

function slid(
  before: readonly string[],
  after: readonly string[],
  from: number,
  diagonal: number,
): number {
  let x = from;
  while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) {
    x += 1;
  }
  return x;
}

function wayBack(trace: Trace, before: number, after: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, diagonal] = [before, before - after];
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const reached = trace[step - 1];
    const from = reached ? furthest(reached, step - 1, diagonal) : 0;
    for (; x > from; x -= 1) pairs.push([x - 1, x - 1 - diagonal]);
    if (!reached) break;
    const [below, above] = [
      at(reached, step - 1, diagonal - 1),
      at(reached, step - 1, diagonal + 1),
    ];
    [x, diagonal] = below >= above ? [below, diagonal - 1] : [above, diagonal + 1];
  }
  return pairs.reverse();
}
