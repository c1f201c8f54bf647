import { linesIn } from '../../model/block-lines';
import { plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import type { PointPiece } from '../piece';
import { actionForm, innerAction } from './forms';
import { addAction } from './item-actions';
import { addActionAndRest, addOutcome } from './item-text';
import { listsOf } from './lists';
import { type OpenItem, put } from './open-item';
import { ownersIn } from './owners';

/** A point of a list: an action or an outcome by itself, or one of the points gathered for a list. */
export function readPoint(item: OpenItem, point: PointPiece): void {
  const text = plainText(point.inline);
  if (isUnderSame(item, point, text)) {
    item.points.push({ ...point, depth: point.depth - 1 });
  } else if (item.under === 'actions' || actionForm(text) || isPersonToDo(text)) {
    endList(item);
    addAction(item, point.line, point.inline);
  } else if (item.under === 'decisions') {
    endList(item);
    addOutcome(item, point.line, point.inline);
  } else if (innerAction(text) !== null) {
    splitPoint(item, point, text);
  } else {
    item.points.push(point);
  }
}

/** Further in than the actions or decisions of a list, a point that is none itself says more of one. */
function isUnderSame(
  { under, blocks, points }: OpenItem,
  point: PointPiece,
  text: string,
): boolean {
  if (under === null || point.depth === 0) return false;
  const isSaid = points.length > 0 || /^(?:action|outcome)$/.test(blocks.at(-1)?.type ?? '');
  return isSaid && !actionForm(text) && !isPersonToDo(text) && ownersIn(text).length === 0;
}

/** `SN to update …`, `On Lamar, to …`: initials or a name with something to do. */
function isPersonToDo(text: string): boolean {
  return /^(?:\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}{2,3})*\s(?:and\s\p{Lu}{2,3}\s)?to\s\p{Ll}|On\s\p{Lu}[\p{L}, ]{1,40},\s+to\s)/u.test(
    text,
  );
}

/** A point with an action inside: the point up to it, the action, and the rest of the point as text. */
function splitPoint(item: OpenItem, point: PointPiece, text: string): void {
  const at = innerAction(text) ?? text.length;
  item.points.push({ ...point, inline: trimLine(cutLine(point.inline, 0, at)) });
  endList(item);
  addActionAndRest(item, point.line, cutLine(point.inline, at));
}

/** Makes lists of the points that were gathered: something else follows. */
export function endList(item: OpenItem): void {
  let from = 0;
  for (const list of listsOf(item.points)) {
    const points = item.points.slice(from, from + linesIn(list).length);
    put(item, list, ...points.map(({ line }) => line));
    from += points.length;
  }
  item.points = [];
}
