import type { Inline } from '../../model/inline';
import { words } from '../../model/inline';
import type { Listed, PieceCell, TablePiece } from '../piece';
import { type Group, joined, joinWords } from './groups';

const REFERENCE_ALONE = /^[A-Z][A-Z0-9-]*\s?\d{1,4}\/\d{1,3}$/;
const STATUS = /\b(?:action\s+)?(ongoing|closed|complete|completed|open)\.?$/i;
const HEADER =
  /^(?:action\s+)?ref(?:erence)?(?:\s+action)?(?:\s+update)?$|^(?:action\s+)?update$|^action$/i;

/** A run of groups that a table's cells were read as, one below another. */
export interface LinearTable {
  /** How many groups it takes. */
  readonly groups: number;
  readonly table: TablePiece;
  /** The heads of its columns, which stand among the cells and are the table's, not its text. */
  readonly heads: readonly Listed[];
}

/**
 * The table of outstanding actions that begins at a group, where a PDF reader wrote its cells one
 * below another: a reference alone on its line, the action, what was said of it, its status. `null`
 * where none begins. Pages may have broken it, and repeated its heads.
 */
export function linearTableAt(groups: readonly Group[], at: number): LinearTable | null {
  if (!isHead(groups[at]) && !isReference(groups[at])) return null;
  const rows: PieceCell[][] = [];
  const heads: Group[] = [];
  let next = at;
  while (next < groups.length) {
    const before = headsFrom(groups, next);
    const start = next + before.length;
    const length = isReference(groups[start]) ? rowLength(groups, start) : null;
    if (length === null) break;
    const cells = groups.slice(start, start + length);
    for (const head of [...before, ...cells.filter(isHead)]) heads.push(head);
    rows.push(row(cells.filter(cell => !isHead(cell))));
    next = start + length;
  }
  const line = groups[at]?.lines[0]?.number;
  if (rows.length === 0 || line === undefined) return null;
  return { groups: next - at, table: { kind: 'table', line, rows }, heads: heads.map(listed) };
}

function headsFrom(groups: readonly Group[], at: number): Group[] {
  let end = at;
  while (isHead(groups[end])) end += 1;
  return groups.slice(at, end);
}

function isHead(group: Group | undefined): boolean {
  return group !== undefined && group.lines.length <= 2 && HEADER.test(joined(group.lines));
}

function listed(head: Group): Listed {
  return { line: head.lines[0]?.number ?? 0, text: joined(head.lines), as: 'label' };
}

function isReference(group: Group | undefined): boolean {
  return REFERENCE_ALONE.test(group?.lines[0]?.text ?? '');
}

/** How many groups a row takes: up to the one that says its status, before the next reference. */
function rowLength(groups: readonly Group[], at: number): number | null {
  for (let next = at + 1; next < groups.length; next += 1) {
    const group = groups[next];
    if (!group || isReference(group)) return null;
    const last = group.lines.at(-1)?.text ?? '';
    if (STATUS.test(last) && last.length < 40) return next - at + 1;
  }
  return null;
}

function row(groups: readonly Group[]): PieceCell[] {
  const [first, ...rest] = groups;
  const reference = first?.lines[0]?.text ?? '';
  const inFirst = (first?.lines ?? []).slice(1);
  const cells = inFirst.length > 0 ? [{ lines: inFirst, startsPage: false }, ...rest] : rest;
  const [action, ...update] = cells;
  const [from, to] = [first, groups.at(-1)].map(group => group?.lines.at(-1)?.number ?? 0);
  return [
    cell([reference], from),
    cell(action ? [joined(action.lines)] : [], from),
    cell(mergedParagraphs(update.flatMap(splitStatus)), to),
  ];
}

/** The status stands on a line of its own, though it may follow the update without a gap. */
function splitStatus(group: Group): string[] {
  const last = group.lines.at(-1);
  if (!last || group.lines.length < 2 || !/^action\s+\w+\.?$/i.test(last.text)) {
    return [joined(group.lines)];
  }
  return [joined(group.lines.slice(0, -1)), last.text];
}

/** A page may break a cell in the middle of a sentence. */
function mergedParagraphs(texts: readonly string[]): string[] {
  const merged: string[] = [];
  for (const text of texts) {
    const before = merged.at(-1);
    if (before !== undefined && !/[.!?:;]["'’”)\]]*$/.test(before)) {
      merged[merged.length - 1] = joinWords(before, text);
    } else {
      merged.push(text);
    }
  }
  return merged;
}

function cell(texts: readonly string[], endLine = 0): PieceCell {
  const lines: Inline[][] = texts.filter(text => text !== '').map(text => words(text));
  return { endLine, header: false, colspan: 1, rowspan: 1, lines };
}
