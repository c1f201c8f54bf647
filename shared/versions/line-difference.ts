import type { Run, TextRun } from '../report/report';
import { commonSequence } from './common-sequence';
import { tokensOfText } from './tokens';

/** A piece of a line: in both versions of it, or in one of them. */
export interface LinePiece {
  readonly how: 'same' | 'removed' | 'added';
  readonly runs: readonly Run[];
}

/** A stretch that is the same, or what stood there before and what stands there now. */
interface Stretch {
  readonly same: readonly Run[];
  readonly removed: readonly Run[];
  readonly added: readonly Run[];
}

/**
 * The words of a line that were removed and added. What is the same and what was removed are together
 * the line before, what is the same and what was added the line after, letter by letter and set alike;
 * where links of what is the same lead is as it is in the line after.
 */
export function lineDifference(before: readonly Run[], after: readonly Run[]): LinePiece[] {
  const [old, now] = [before.flatMap(tokensOf), after.flatMap(tokensOf)];
  const pairs = commonSequence(old.map(runKey), now.map(runKey));
  return readable(stretches(old, now, pairs)).flatMap(({ same, removed, added }) => [
    ...piece('removed', removed),
    ...piece('added', added),
    ...piece('same', same),
  ]);
}

/** Neighbouring runs that are set alike as one. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && setOf(run) === setOf(last)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result;
}

/** Equal for runs that read and look the same, wherever they lead. */
export function runKey(run: Run): string {
  if (run.kind === 'break') return '\n';
  if (run.kind === 'footnote') return `note ${run.runs.map(runKey).join('')}`;
  const { to, ...elsewhere } = run;
  return `${run.text}\u0000${setOf(elsewhere)}`;
}

function piece(how: LinePiece['how'], runs: readonly Run[]): LinePiece[] {
  return runs.length === 0 ? [] : [{ how, runs: joined(runs) }];
}

function tokensOf(run: Run): Run[] {
  if (run.kind !== 'text') return [run];
  return tokensOfText(run.text).map(text => ({ ...run, text }));
}

function setOf({ bold, italic, underline, strike, script, to, href }: TextRun): string {
  const set = [bold && 'b', italic && 'i', underline && 'u', strike && 's', script];
  return `${set.filter(Boolean).join(' ')}\u0000${to ?? ''}\u0000${href ?? ''}`;
}

/** Each with what was changed before it, the last with what was changed at the end. */
function stretches(
  old: readonly Run[],
  now: readonly Run[],
  pairs: ReturnType<typeof commonSequence>,
): Stretch[] {
  const result: Stretch[] = [];
  let [a, b, open] = [0, 0, [] as Run[]];
  let changed = { removed: [] as readonly Run[], added: [] as readonly Run[] };
  const close = (): void => {
    if (open.length > 0 || changed.removed.length + changed.added.length > 0) {
      result.push({ ...changed, same: open });
    }
  };
  for (const [x, y] of pairs) {
    if (x > a || y > b) {
      close();
      changed = { removed: old.slice(a, x), added: now.slice(b, y) };
      open = [];
    }
    open.push(now[y] as Run);
    [a, b] = [x + 1, y + 1];
  }
  close();
  result.push({ removed: old.slice(a), added: now.slice(b), same: [] });
  return result;
}

/** A space alone between two replaced words belongs to both: words are read, not letters. */
function readable(all: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of all) {
    const last = result.at(-1);
    const isOne = last && isReplaced(last) && last.same.every(isSpace) && isReplaced(stretch);
    if (isOne) result[result.length - 1] = together(last, stretch);
    else result.push(stretch);
  }
  return result;
}

function together(first: Stretch, second: Stretch): Stretch {
  return {
    removed: [...first.removed, ...first.same, ...second.removed],
    added: [...first.added, ...first.same, ...second.added],
    same: second.same,
  };
}

function isReplaced({ removed, added }: Stretch): boolean {
  return removed.length > 0 && added.length > 0;
}

function isSpace(run: Run): boolean {
  return run.kind === 'text' && /^\s+$/.test(run.text);
}
