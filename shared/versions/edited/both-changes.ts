import { commonSequence } from '../common-sequence';
import { tokensOfText } from '../tokens';

/** What became of a stretch of the tokens before: those from one place up to another are these now. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly string[];
}

/**
 * A line in which both changed something, with what either of them did; `null` where they changed the
 * same words, or words next to one another.
 */
export function bothChanges(before: string, ours: string, theirs: string): string | null {
  const tokens = tokensOfText(before);
  const [one, other] = [ours, theirs].map(text => changesFrom(tokens, tokensOfText(text)));
  if (!one || !other || one.some(a => other.some(b => meet(a, b)))) return null;
  const all = [...one, ...other].sort((a, b) => a.from - b.from);
  let at = 0;
  const result: string[] = [];
  for (const { from, to, tokens: now } of all) {
    result.push(...tokens.slice(at, from), ...now);
    at = to;
  }
  return [...result, ...tokens.slice(at)].join('');
}

function changesFrom(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of [...commonSequence(before, after), [before.length, after.length]] as const) {
    if (x > a || y > b) changes.push({ from: a, to: x, tokens: after.slice(b, y) });
    [a, b] = [x + 1, y + 1];
  }
  return changes;
}

function meet(a: Change, b: Change): boolean {
  return a.from <= b.to && b.from <= a.to;
}
