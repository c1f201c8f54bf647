import type { WordLine } from '../../reading/word/word-lines';
import { withoutLabel } from './action-label';
import type { AlignedLine, RowBeside } from './aligned-line';
import type { BookLine } from './book-lines';
import { isOneRow, rowKey, rowsOfLines } from './line-rows';
import { NO_LINE } from './numbered-lines';
import { type SaidLine, saidKey } from './said-line';

/** Tells where a line that a file added stands in the book; nowhere where it does not. */
export type WhereAdded = (each: AlignedLine, toOurs: readonly number[]) => number | undefined;

/**
 * Tells where in the book a line of a file stands that the book has by now and the version did not: a row
 * of a table with all that is in it, an action by its words, whatever reference it was given.
 */
export function addedSince(base: readonly SaidLine[], ours: readonly BookLine[]): WhereAdded {
  const lines = newPlaces(base.map(saidKey), ours.map(placed(saidKey)));
  const actions = actionsSince(base, ours);
  const rows = newPlaces(rowKeys(base).map(keyOf), rowKeys(ours));
  const rowAt = (row: RowBeside): number | undefined =>
    rows.get(rowKey(row.own.map(({ line }) => line))) ?? actions.listed(row);
  return (each, toOurs) => {
    if (!('after' in each)) return undefined;
    const { row, after } = each;
    if (!row) return lines.get(saidKey(after.line)) ?? actions.raised(after.line as WordLine);
    if (row.is === 'in') return inSameRow(after.line, ours, toOurs[row.beside[0] ?? NO_LINE]);
    const from = rowAt(row);
    return from === undefined ? undefined : from + row.own.indexOf(after);
  };
}

type Place = readonly [key: string, at: number];

function placed<L>(key: (line: L) => string): (line: L, at: number) => Place {
  return (line, at) => [key(line), at];
}

function keyOf([key]: Place): string {
  return key;
}

function newPlaces(before: readonly string[], now: readonly Place[]): Map<string, number> {
  const known = new Set(before);
  return new Map(now.filter(([key]) => !known.has(key)));
}

function rowKeys(lines: readonly SaidLine[]): Place[] {
  return rowsOfLines(lines).map(({ from, to }) => [rowKey(lines.slice(from, to)), from]);
}

/** The actions that the book has by now, by their words: under an item, and in the table of new ones. */
function actionsSince(base: readonly SaidLine[], ours: readonly BookLine[]) {
  const before = base.map(({ text }) => wordsKey(withoutLabel(text)));
  const raised = newPlaces(
    before,
    ours.flatMap(({ kind, text, prefix }, at): Place[] =>
      kind === 'action' ? [[wordsKey(withoutLabel(text, prefix)), at]] : [],
    ),
  );
  // Its row begins with its reference.
  const listed = newPlaces(
    before,
    ours.flatMap(({ part, text }, at): Place[] =>
      part?.of === 'words' ? [[wordsKey(text), at - 1]] : [],
    ),
  );
  return {
    raised: ({ style, text }: WordLine) =>
      style === 'action' ? raised.get(wordsKey(withoutLabel(text))) : undefined,
    listed: ({ own }: RowBeside) => {
      const words = own.find(({ line }) => line.column === 1)?.line.text;
      return words === undefined ? undefined : listed.get(wordsKey(words));
    },
  };
}

function wordsKey(text: string): string {
  return saidKey({ text, notes: [] });
}

/** Where the same stands in the same cell of a row. */
function inSameRow(
  line: SaidLine,
  ours: readonly SaidLine[],
  of: number | undefined,
): number | undefined {
  const row = ours[of ?? NO_LINE];
  const found = ours.findIndex(
    each => isOneRow(each, row) && each.column === line.column && saidKey(each) === saidKey(line),
  );
  return found < 0 ? undefined : found;
}
