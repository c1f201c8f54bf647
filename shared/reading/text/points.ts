import type { ListStyle } from '../../model/block';
import type { Line } from './lines';

/** The mark at the head of a point. */
export interface PointMark {
  readonly mark: string;
  readonly text: string;
  readonly style: ListStyle | null;
  readonly count: number;
}

const BULLET = /^([•●▪■◦‣➢➤►·∙\uF0B7\uF0A7\uF0D8]|[-–—*](?=\s))\s*(.+)$/u;

/** What scanners make of a bullet: a lone small letter or sign before the text. */
const SCANNED = /^([eo¢«©°])\s+(.+)$/u;

const COUNTED = /^(\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})(?:[).](?=\s)|\)(?=\p{Lu}\p{L})))\s*(.+)$/u;

/** The mark a line begins with where it is certainly one, else `null`. */
export function pointMark(text: string): PointMark | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { mark: bullet[1] ?? '', text: bullet[2] ?? '', style: null, count: 1 };
  const counted = COUNTED.exec(text);
  if (!counted) return null;
  const [, mark = '', rest = ''] = counted;
  const sign = mark.replace(/[().]/g, '');
  return { mark, text: rest, style: styleOf(sign), count: countOf(sign) };
}

/** The mark of a bullet that was scanned as a letter; believed only where two lines share it. */
export function scannedMark(text: string): PointMark | null {
  const found = SCANNED.exec(text);
  return found ? { mark: found[1] ?? '', text: found[2] ?? '', style: null, count: 1 } : null;
}

/** The scanned bullet that at least two lines of a group begin with, or `null`. */
export function sharedScannedMark(lines: readonly Line[]): string | null {
  const marks = lines.flatMap(line => scannedMark(line.text)?.mark ?? []);
  return marks.find((mark, at) => marks.indexOf(mark) !== at) ?? null;
}

function styleOf(sign: string): ListStyle {
  if (/^\d+$/.test(sign)) return 'decimal';
  return /^[ivx]+$/.test(sign) && sign !== 'v' && sign !== 'x' ? 'lowerRoman' : 'lowerLetter';
}

function countOf(sign: string): number {
  if (/^\d+$/.test(sign)) return Number(sign);
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(sign);
  return roman >= 0 && styleOf(sign) === 'lowerRoman' ? roman + 1 : sign.charCodeAt(0) - 96;
}
