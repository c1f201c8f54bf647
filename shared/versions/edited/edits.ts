import type { WordLine } from '../../reading/word/word-lines';
import { type Aligned, aligned } from '../aligned';
import { lineLikeness } from '../likeness';
import { attendanceRows } from './attendance-rows';
import { attendanceSteps } from './attendance-steps';
import type { BookLine } from './book-lines';
import { bothChanges } from './both-changes';
import type { Edit, Step } from './edit';
import { withItemsOff } from './items-off';
import { type Looked, looked } from './looked-step';
import { rowsPutBack } from './moved-rows';
import { withNewItems } from './new-items';
import { NO_LINE, type NumberedLine, numberedLines } from './numbered-lines';
import { type SaidLine, saidKey } from './said-line';

/** What was changed in an edited file, and what comments stand in it. */
export interface EditedFile {
  readonly edits: readonly Edit[];
  /** How many changes the book has already. */
  readonly known: number;
}

/**
 * What an edited file says otherwise than the version it came from, in the order of the file, as far as
 * the book does not say so too. What the book alone changed meanwhile is no edit.
 */
export function editsIn(
  base: readonly SaidLine[],
  theirs: readonly WordLine[],
  ours: readonly BookLine[],
): EditedFile {
  const steps = stepsThrough(base, theirs, ours);
  const edits = withItemsOff(withNewItems(steps, ours), ours).flatMap(({ edit }) => edit ?? []);
  return { edits, known: steps.filter(({ isKnown }) => isKnown).length };
}

function stepsThrough(
  base: readonly SaidLine[],
  theirs: readonly WordLine[],
  ours: readonly BookLine[],
): Looked[] {
  const toOurs = linesOfBase(base, ours);
  const added = addedSince(base, ours);
  const back = rowsPutBack(base, theirs);
  const rows = attendanceSteps({ base, theirs, ours, toOurs }, back);
  const steps: Looked[] = [];
  let after: number | null = null;
  for (const each of replaced(aligned(numberedLines(base), back.lines, COMPARING))) {
    const before = 'before' in each ? each.before.at : NO_LINE;
    const known = each.how === 'added' ? added.get(saidKey(each.after.line)) : undefined;
    const at = toOurs[before] ?? known ?? null;
    steps.push(...rows.above(before));
    if (!isChange(each)) steps.push({ how: 'both', at, edit: null, isKnown: false });
    else steps.push(looked(sideOf(each), at, editOf(each, { ours, at, after })));
    steps.push(...rows.below(before));
    // What she took from this file before may stand elsewhere by now.
    if (at !== null && (known === undefined || at > (after ?? NO_LINE))) after = at;
  }
  return steps;
}

function sideOf({ how }: Aligned<NumberedLine>): Step['how'] {
  return how === 'added' || how === 'removed' ? how : 'both';
}

function isChange(each: Aligned<NumberedLine>): boolean {
  return each.how !== 'same' && !('after' in each && each.after.at === NO_LINE);
}

/**
 * What stands where as much was taken out is that in other words, however little they have in common:
 * the cells of a row, a paragraph written anew.
 */
function replaced(all: readonly Aligned<NumberedLine>[]): Aligned<NumberedLine>[] {
  const result: Aligned<NumberedLine>[] = [];
  for (let from = 0; from < all.length; ) {
    const gone = countOf(all, from, 'removed');
    const come = countOf(all, from + gone, 'added');
    const [removed, added] = [
      all.slice(from, from + gone),
      all.slice(from + gone, from + gone + come),
    ];
    result.push(...(isInPlace(removed, added) ? pairedUp(removed, added) : [...removed, ...added]));
    from += gone + come;
    const next = all[from];
    if (gone + come === 0 && next) {
      result.push(next);
      from += 1;
    }
  }
  return result;
}

function countOf(
  all: readonly Aligned<NumberedLine>[],
  from: number,
  how: Aligned<NumberedLine>['how'],
): number {
  let count = 0;
  while (all[from + count]?.how === how) count += 1;
  return count;
}

function isInPlace(
  removed: readonly Aligned<NumberedLine>[],
  added: readonly Aligned<NumberedLine>[],
): boolean {
  if (removed.length === 0 || removed.length !== added.length) return false;
  const lines = added.flatMap(each => ('after' in each ? [each.after.line as WordLine] : []));
  if (lines.every(({ isInTable }) => isInTable)) return true;
  return lines.length === 1 && !OF_ITS_OWN.has(lines[0]?.style ?? '');
}

/** Styles of lines that are something of their own, not another wording. */
const OF_ITS_OWN = new Set(['heading 1', 'heading 2', 'action', 'outcome']);

function pairedUp(
  removed: readonly Aligned<NumberedLine>[],
  added: readonly Aligned<NumberedLine>[],
): Aligned<NumberedLine>[] {
  return removed.flatMap((gone, at) => {
    const come = added[at];
    if (!('before' in gone) || !come || !('after' in come)) return [];
    return [{ how: 'changed', before: gone.before, after: come.after }];
  });
}

/** Where an edit stands: at which line of the book, and after which. */
interface Around {
  readonly ours: readonly BookLine[];
  readonly at: number | null;
  readonly after: number | null;
}

/** `null` where the book says so already. */
function editOf(each: Aligned<NumberedLine>, { ours, at, after }: Around): Edit | null {
  if (each.how === 'added') {
    const theirs = each.after.line as WordLine;
    return at === null
      ? { what: 'insert', line: after, before: '', theirs, isConflict: false }
      : null;
  }
  const own = at === null ? null : (ours[at] ?? null);
  const before = each.before.line;
  if (each.how !== 'removed') {
    return rewording(before, each.after.line as WordLine, own, at, after);
  }
  if (!own) return null;
  const isConflict = saidKey(own) !== saidKey(before);
  return { what: 'remove', line: at, before: before.text, theirs: null, isConflict };
}

/** `null` where the book says so already. A line that the book has no longer would be put in. */
function rewording(
  before: SaidLine,
  theirs: WordLine,
  own: BookLine | null,
  at: number | null,
  after: number | null,
): Edit | null {
  if (!own) {
    return { what: 'insert', line: after, before: before.text, theirs, isConflict: true };
  }
  if (saidKey(own) === saidKey(theirs)) return null;
  const edit = { what: 'reword', line: at, theirs } as const;
  if (saidKey(own) === saidKey(before)) {
    return { ...edit, before: before.text, isConflict: false };
  }
  const both = bothChanges(before.text, own.text, theirs.text);
  if (both === null || own.notes.join() !== before.notes.join()) {
    return { ...edit, before: before.text, isConflict: true };
  }
  const taken = { ...theirs, text: both };
  return { ...edit, before: own.text, theirs: taken, isConflict: false, hasBoth: true };
}

/** By its words, where each line stands that the book has by now and the version did not. */
function addedSince(base: readonly SaidLine[], ours: readonly SaidLine[]): Map<string, number> {
  const before = new Set(base.map(saidKey));
  const keys = ours.map(saidKey);
  return new Map(keys.flatMap((key, at) => (before.has(key) ? [] : [[key, at]])));
}

/** For each line of the version, the line of the book that it became; none of one taken out since. */
function linesOfBase(base: readonly SaidLine[], ours: readonly BookLine[]): number[] {
  const found: number[] = [];
  for (const each of aligned(numberedLines(base), rowsPutBack(base, ours).lines, COMPARING)) {
    const isInBoth = each.how === 'same' || each.how === 'changed';
    if (isInBoth && each.after.at !== NO_LINE) found[each.before.at] = each.after.at;
  }
  return found;
}

const COMPARING = {
  key: ({ line }: NumberedLine) => saidKey(line),
  likeness: (a: NumberedLine, b: NumberedLine) => lineLikeness(a.line, b.line),
};

/**
 * Which of several versions a file came from: the one that it differs from in the fewest lines. That
 * someone stands in another list of the attendance differs too.
 */
export function nearestVersion<T extends { readonly lines: readonly SaidLine[] }>(
  versions: readonly T[],
  theirs: readonly SaidLine[],
): T | null {
  const keys = keysOf(theirs);
  let [nearest, fewest]: [T | null, number] = [null, Infinity];
  for (const version of versions) {
    const count = differingCount(keysOf(version.lines), keys);
    if (count < fewest) [nearest, fewest] = [version, count];
  }
  return nearest;
}

/** The headings of lists say nothing by themselves; who stands under them does. */
function keysOf(lines: readonly SaidLine[]): string[] {
  const said = lines.map(saidKey);
  const rows = attendanceRows(lines);
  const headings = new Set(rows.flatMap(({ from, heads }) => (heads === null ? [] : [from])));
  const listed = rows.flatMap(({ from, heads, list }) =>
    heads === null ? [`${list}\u0001${said[from]}`] : [],
  );
  return [...said.filter((_, at) => !headings.has(at)), ...listed];
}

function differingCount(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of one) left.set(key, (left.get(key) ?? 0) + 1);
  for (const key of other) left.set(key, (left.get(key) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
