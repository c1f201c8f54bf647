import { childOf, elementsIn, textIn, type XmlElement } from '../../reading/html/xml-tree';
import { remark, type Story } from './reading';
import { emus, numberIn } from './units';
import type { Placing } from './word-file';

/** Longer than the longest paper, in points. */
const LARGEST = 4_000;

/** Where a drawing stands, across or down, as its anchor says. */
export function placing(element: XmlElement | null): Placing {
  const align = childOf(element, 'align');
  const offset = childOf(element, 'posOffset');
  return {
    from: fromOf(element?.attributes['relativeFrom']),
    offset: offset ? emus(textIn(offset)) : 0,
    align: align ? alignOf(textIn(align)) : null,
  };
}

function fromOf(value: string | undefined): Placing['from'] {
  if (value === 'page') return 'page';
  return /^(?:margin|leftMargin|topMargin|column)$/.test(value ?? '') ? 'margin' : 'text';
}

function alignOf(value: string): Placing['align'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'bottom' || value === 'outside' ? 'end' : 'start';
}

/** The same of a shape as Word drew it before 2010. */
export function oldPlacing(
  style: ReadonlyMap<string, string>,
  way: 'horizontal' | 'vertical',
): Placing {
  const align = style.get(`mso-position-${way}`);
  const isSet = align !== undefined && align !== 'absolute';
  return {
    from: fromOf(style.get(`mso-position-${way}-relative`)),
    offset: pointsOf(style.get(way === 'horizontal' ? 'margin-left' : 'margin-top')),
    align: isSet ? alignOf(align) : null,
  };
}

/** The settings of a shape, as they are written in one line: `width:10pt;height:5pt`. */
export function styleOf(written: string | undefined): Map<string, string> {
  return new Map(
    (written ?? '').split(';').map(part => {
      const at = part.indexOf(':');
      return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
    }),
  );
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

/** A length with its unit, in points; 0 for none. */
export function pointsOf(value: string | undefined): number {
  const [, number, unit = 'px'] = /^(-?[\d.]+)(pt|in|cm|mm|px)?/.exec(value ?? '') ?? [];
  return (numberIn(number) ?? 0) * (UNITS[unit] ?? 1);
}

/** A length that a page can have. Points. */
export function lengthOf(points: number): number {
  return Math.min(LARGEST, Math.max(0, points));
}

/** Remarks on what words of the text go round in Word: here they keep to their lines. */
export function remarkGoneRound({ reading, part }: Story, anchor: XmlElement): void {
  const isOfText = /document\d*\.xml$/.test(part);
  if (!isOfText || !elementsIn(anchor).some(({ tag }) => GONE_ROUND.has(tag))) return;
  remark(
    reading,
    'wordsGoRound',
    'In Word, words go round a picture or a box; here they keep to their lines and may lie over it.',
  );
}

const GONE_ROUND = new Set(['wrapSquare', 'wrapTight', 'wrapThrough', 'wrapTopAndBottom']);
