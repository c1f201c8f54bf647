import type { WordLine } from '../../reading/word/word-lines';
import { addedSince } from './added-since';
import type { AlignedLine } from './aligned-line';
import { alignedLines } from './aligned-lines';
import { attendanceRows } from './attendance-rows';
import { attendanceSteps } from './attendance-steps';
import type { BookLine } from './book-lines';
import { bothChanges } from './both-changes';
import type { Edit, RowPlace, Step } from './edit';
import { foldedActions } from './folded-actions';
import { foldedRows } from './folded-rows';
import { withItemsOff } from './items-off';
import { type Looked, looked } from './looked-step';
import { rowsPutBack } from './moved-rows';
import { withNewItems } from './new-items';
import { NO_LINE, numberedLines } from './numbered-lines';
import { rowPlace } from './row-place';
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
  const found = withItemsOff(withNewItems(steps, ours), ours).flatMap(({ edit }) => edit ?? []);
  const edits = foldedActions(foldedRows(found, ours), ours);
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
  for (const each of alignedLines(numberedLines(base), back.lines)) {
    const before = 'before' in each ? each.before.at : NO_LINE;
    const known = each.how === 'added' ? added(each, toOurs) : undefined;
    const at = toOurs[before] ?? known ?? null;
    steps.push(...rows.above(before));
    if (!isChange(each)) steps.push({ how: 'both', at, edit: null, isKnown: false });
    else {
      const around = { ours, at, after, ...rowPlace(each, { toOurs, ours, after }) };
      steps.push(looked(sideOf(each), at, editOf(each, around)));
    }
    steps.push(...rows.below(before));
    // What she took from this file before may stand elsewhere by now.
    if (at !== null && (known === undefined || at > (after ?? NO_LINE))) after = at;
  }
  return steps;
}

function sideOf({ how }: AlignedLine): Step['how'] {
  return how === 'added' || how === 'removed' ? how : 'both';
}

function isChange(each: AlignedLine): boolean {
  return each.how !== 'same' && !('after' in each && each.after.at === NO_LINE);
}

/** Where an edit stands: at which line of the book, and after which. */
interface Around {
  readonly ours: readonly BookLine[];
  readonly at: number | null;
  readonly after: number | null;
  readonly row?: RowPlace;
}

/** `null` where the book says so already. */
function editOf(each: AlignedLine, around: Around): Edit | null {
  const { ours, at, after, row } = around;
  if (each.how === 'added') {
    const theirs = each.after.line as WordLine;
    const put = { what: 'insert', line: after, before: '', theirs, isConflict: false } as const;
    return at === null ? { ...put, ...(row && { row }) } : null;
  }
  const own = at === null ? null : (ours[at] ?? null);
  const before = each.before.line;
  if (each.how !== 'removed') {
    return rewording(before, each.after.line as WordLine, own, around);
  }
  if (!own) return null;
  const isConflict = saidKey(own) !== saidKey(before);
  const gone = { what: 'remove', line: at, before: before.text, theirs: null, isConflict } as const;
  return { ...gone, ...(row?.is === 'gone' && { row }) };
}

/** `null` where the book says so already. A line that the book has no longer would be put in. */
function rewording(
  before: SaidLine,
  theirs: WordLine,
  own: BookLine | null,
  { at, after, row }: Around,
): Edit | null {
  if (!own) {
    const put = { what: 'insert', line: after, before: before.text, theirs } as const;
    return { ...put, isConflict: true, ...(row && { row }) };
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

/** For each line of the version, the line of the book that it became; none of one taken out since. */
function linesOfBase(base: readonly SaidLine[], ours: readonly BookLine[]): number[] {
  const found: number[] = [];
  for (const each of alignedLines(numberedLines(base), rowsPutBack(base, ours).lines)) {
    const isInBoth = each.how === 'same' || each.how === 'changed';
    if (isInBoth && each.after.at !== NO_LINE) found[each.before.at] = each.after.at;
  }
  return found;
}

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
