import { dateInWords } from '../../../model/partial-date';
import { type TableCell, textCell } from '../source-table';
import { type NumberFormat, PLAIN_NUMBER } from './number-formats';
import { DAYS_TO_1904, dayOfSerial } from './serial-days';

/** What the cells of a workbook name by number, and from when it counts its days. */
export interface CellKeys {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A cell as a sheet has it: its type, the number of its format, and what it holds. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

/** How much of a date is kept: `2018-08` for a month. */
const PRECISION = { day: 10, month: 7, year: 4 } as const;

/** A cell as a table has it. What a formula came to is what its cell says. */
export function cellWords({ type, style, value }: RawCell, keys: CellKeys): TableCell {
  if (type === 's') return textCell(keys.strings[Number(value)] ?? '');
  if (type === 'b') return textCell(value === '1' ? 'yes' : 'no');
  if (type === 'd') return textCell(value.slice(0, 10));
  if (type !== 'n') return textCell(unescaped(value));
  return numberWords(value, keys.formats[style] ?? PLAIN_NUMBER, keys.from1904);
}

function numberWords(value: string, format: NumberFormat, from1904: boolean): TableCell {
  if (format.as === 'number')
    return textCell(value.padStart(value === '' ? 0 : format.digits, '0'));
  const day = value === '' ? null : dayOfSerial(Number(value) + (from1904 ? DAYS_TO_1904 : 0));
  if (day === null) return textCell(value);
  const date = day.slice(0, PRECISION[format.as]);
  return { text: dateInWords(date), date };
}

/** Text as a workbook has it, with the signs that it can only name: `_x000D_` (ISO 29500-1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
