import type { BulletList, ListItem, NumberedList } from '../model/block';
import type { Point } from './row';

/** The points of a list one by one, in document order, each with its depth. */
export function pointsIn(list: BulletList | NumberedList, depth = 0): Point[] {
  const isNumbered = list.type === 'numberedList';
  const style = isNumbered ? list.attrs.style : null;
  const start = isNumbered ? list.attrs.start : 1;
  return list.content.flatMap((item, at) =>
    pointsOf(item, { depth, style, count: isNumbered ? start + at : 1 }),
  );
}

function pointsOf({ content }: ListItem, mark: Omit<Point, 'inline'>): Point[] {
  return content.flatMap(inner =>
    inner.type === 'paragraph'
      ? [{ ...mark, inline: inner.content ?? [] }]
      : pointsIn(inner, mark.depth + 1),
  );
}
