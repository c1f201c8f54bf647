import type { BookLine } from './book-lines';
import type { ChangedCell } from './changed-cells';
import type { Edit } from './edit';
import type { Beside } from './listed-edits';
import { NO_LINE } from './numbered-lines';
import { saidKey } from './said-line';

/**
 * A cell of someone in the attendance that was filled or emptied; `null` where the book has it so by now.
 * One that was filled here and there stands in the place of what the book says.
 */
export function cellEdit(beside: Beside, cell: ChangedCell): Edit | null {
  return cell.how === 'filled' ? filling(beside, cell) : emptying(beside, cell);
}

function filling(
  { theirs, ours, toOurs }: Beside,
  { column, before, lines }: ChangedCell,
): Edit | null {
  const [first, ...more] = lines.flatMap(at => theirs[at] ?? []);
  if (!first) return null;
  const said = { ...first, text: [first, ...more].map(({ text }) => text.trim()).join(' ') };
  const name = toOurs[before.from];
  const own = name === undefined ? NO_LINE : sameAttendee(ours, name, column);
  const edit = { before: '', theirs: said } as const;
  if (own === NO_LINE) {
    return { ...edit, what: 'insert', line: name ?? null, isConflict: false, cell: column };
  }
  const isKnown = saidKey(said) === saidKey(ours[own] ?? said);
  return isKnown ? null : { ...edit, what: 'reword', line: own, isConflict: true };
}

/** The line that says a detail of someone, by the line with their name. */
function sameAttendee(
  ours: readonly BookLine[],
  name: number,
  column: ChangedCell['column'],
): number {
  const who = ours[name]?.part;
  return ours.findIndex(
    ({ part }) =>
      who?.of === 'attendee' &&
      part?.of === 'attendee' &&
      part.at === who.at &&
      part.part === column,
  );
}

function emptying({ base, ours, toOurs }: Beside, { column, lines }: ChangedCell): Edit | null {
  const [first] = lines;
  const line = toOurs[first ?? NO_LINE];
  const [was, own] = [base[first ?? NO_LINE], ours[line ?? NO_LINE]];
  if (line === undefined || !was || !own) return null;
  const isConflict = saidKey(own) !== saidKey(was);
  return { what: 'remove', line, before: was.text, theirs: null, isConflict, cell: column };
}
