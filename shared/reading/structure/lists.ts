import {
  type BulletList,
  bulletList,
  type ListItem,
  listItem,
  type NestedBlock,
  type NumberedList,
  numberedList,
  paragraph,
} from '../../model/block';
import type { PointPiece } from '../piece';

/** How deep lists are kept inside one another; what is deeper stands on the deepest level. */
const DEEPEST = 7;

/** Points that follow one another, as lists: nested by depth, a new one where the marks change. */
export function listsOf(points: readonly PointPiece[]): (BulletList | NumberedList)[] {
  return listsAt(stepByStep(points), 0);
}

/** The points with no depth passed over: one that begins far in stands in the point before it. */
function stepByStep(points: readonly PointPiece[]): PointPiece[] {
  const around: number[] = [];
  return points.map(point => {
    while ((around.at(-1) ?? -1) >= point.depth) around.pop();
    const depth = Math.min(around.length, DEEPEST);
    around.push(point.depth);
    return { ...point, depth };
  });
}

function listsAt(points: readonly PointPiece[], depth: number): (BulletList | NumberedList)[] {
  const lists: (BulletList | NumberedList)[] = [];
  for (let at = 0; at < points.length; ) {
    const end = runEnd(points, at, depth);
    lists.push(listOf(points.slice(at, end), depth));
    at = end;
  }
  return lists;
}

/** Where the list that begins at a place ends: at the next point of its depth with another mark. */
function runEnd(points: readonly PointPiece[], at: number, depth: number): number {
  const style = points[at]?.style ?? null;
  let last = points[at]?.count ?? 0;
  for (let next = at + 1; next < points.length; next += 1) {
    const point = points[next];
    if (!point || point.depth > depth) continue;
    if (point.style !== style || (style !== null && point.count !== last + 1)) return next;
    last = point.count;
  }
  return points.length;
}

function listOf(points: readonly PointPiece[], depth: number): BulletList | NumberedList {
  const items: ListItem[] = [];
  for (let at = 0; at < points.length; ) {
    const next = points.findIndex((point, index) => index > at && point.depth <= depth);
    const end = next < 0 ? points.length : next;
    items.push(itemOf(points.slice(at, end), depth));
    at = end;
  }
  const style = points[0]?.style ?? null;
  return style === null
    ? bulletList(items)
    : numberedList(items, { start: points[0]?.count ?? 1, style });
}

function itemOf(points: readonly PointPiece[], depth: number): ListItem {
  const [first, ...inner] = points;
  const own: NestedBlock[] = first && first.depth <= depth ? [paragraph(first.inline)] : [];
  const nested = own.length > 0 ? inner : points;
  return listItem(...own, ...(nested.length > 0 ? listsAt(nested, depth + 1) : []));
}
