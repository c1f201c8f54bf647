import { ListStyle } from '../../model/block';
import type { PieceMark } from '../piece';

/** How a point of a list is counted, apart from where it stands. */
export type ListCount = Required<Pick<PieceMark, 'style' | 'count'>> & {
  readonly style: ListStyle;
};

/** The name of a mark at the beginning of a point that says how it is counted. */
export function listCountMark({ style, count }: ListCount): string {
  return `counted-${style}-${count}`;
}

/** What such a mark says; `null` for any other name. */
export function listCountIn(name: string): ListCount | null {
  const [, style, count] = /^counted-([A-Za-z]+)-(\d{1,6})$/.exec(name) ?? [];
  const known = ListStyle.options.find(each => each === style);
  return known === undefined ? null : { style: known, count: Number(count) };
}
