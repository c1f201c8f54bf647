import type { WordLine } from '../../reading/word/word-lines';
import type { AlignedLine } from './aligned-line';
import type { DocumentLine } from './document-lines';

/**
 * What stands where as much was taken out is that in other words, however little they have in common: a
 * paragraph written anew, the lines of a cell.
 */
export function replaced(all: readonly AlignedLine[]): AlignedLine[] {
  const result: AlignedLine[] = [];
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

function countOf(all: readonly AlignedLine[], from: number, how: AlignedLine['how']): number {
  let count = 0;
  while (all[from + count]?.how === how) count += 1;
  return count;
}

function isInPlace(removed: readonly AlignedLine[], added: readonly AlignedLine[]): boolean {
  if (removed.length === 0 || removed.length !== added.length) return false;
  // A row of several cells that has little in common with another is another row.
  if ([...removed, ...added].some(isInLongRow)) return false;
  const lines = added.flatMap(each => ('after' in each ? [each.after.line as WordLine] : []));
  if (lines.every(({ isInTable }) => isInTable)) {
    return removed.every((gone, at) => columnOf(gone) === lines[at]?.column);
  }
  return lines.length === 1 && !OF_ITS_OWN.has(lines[0]?.style ?? '') && !removed.some(wasOfItsOwn);
}

function wasOfItsOwn(gone: AlignedLine): boolean {
  if (!('before' in gone)) return false;
  const { line } = gone.before as { readonly line: Partial<WordLine & DocumentLine> };
  return OF_ITS_OWN.has(line.kind ?? line.style ?? '');
}

/** The cells of a row that both have were looked at one by one. */
function isInLongRow({ row }: AlignedLine): boolean {
  if (!row) return false;
  return row.is === 'in' || (row.is === 'gone' ? row.beside : row.own).length > 1;
}

function columnOf(gone: AlignedLine): number | undefined {
  return 'before' in gone ? gone.before.line.column : undefined;
}

/** Styles and kinds of lines that are something of their own, not another wording. */
const OF_ITS_OWN = new Set<string>([
  'heading 1',
  'heading 2',
  'item',
  'subheading',
  'action',
  'outcome',
]);

function pairedUp(removed: readonly AlignedLine[], added: readonly AlignedLine[]): AlignedLine[] {
  return removed.flatMap((gone, at) => {
    const come = added[at];
    if (!('before' in gone) || !come || !('after' in come)) return [];
    const row = gone.row && { ...gone.row, is: 'in' as const };
    return [{ how: 'changed', before: gone.before, after: come.after, ...(row && { row }) }];
  });
}
