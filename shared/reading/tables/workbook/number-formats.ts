import { walkXml } from '../../html/xml-tags';

/** How a number of a workbook is shown, as far as it matters to a register. */
export type NumberFormat =
  | { readonly as: 'number'; readonly digits: number }
  | { readonly as: 'day' | 'month' | 'year' };

/** A number as it is. */
export const PLAIN_NUMBER: NumberFormat = { as: 'number', digits: 0 };

/** The formats that every workbook knows by number and that show a date (ISO 29500-1, 18.8.30). */
const BUILT_IN = new Map<number, NumberFormat>([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    id => [id, { as: 'day' }] as const,
  ),
  [17, { as: 'month' }],
]);

/** The formats of a workbook's cells, by the number by which cells name theirs. */
export function numberFormats(stylesXml: string): NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  walkXml(stylesXml, {
    open: (tag, { numFmtId = '', formatCode = '' }) => {
      if (tag === 'numFmt') own.set(Number(numFmtId), formatOfCode(formatCode));
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) {
        const id = Number(numFmtId);
        formats.push(own.get(id) ?? BUILT_IN.get(id) ?? PLAIN_NUMBER);
      }
    },
    text: () => {},
    close: tag => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/**
 * What a format of her own shows: a date is as precise as what is shown of it, `mmm-yy` is a month.
 * Words in the format are no part of it.
 */
function formatOfCode(code: string): NumberFormat {
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (/d/i.test(bare)) return { as: 'day' };
  if (/y/i.test(bare)) return { as: /m/i.test(bare) ? 'month' : 'year' };
  return /^0+$/.test(bare) ? { as: 'number', digits: bare.length } : PLAIN_NUMBER;
}
