import type { PartialDate } from '../model/partial-date';
import type { TableCell } from '../reading/tables/source-table';
import { dayOfSerial } from '../reading/tables/workbook/serial-days';
import { typedDate } from '../reading/typed-date';

/** Which comes first where a date is written in figures alone; in Britain the day. */
export type FirstInFigures = 'day' | 'month';

const FIGURES = /^(\d{1,2})(\s*[/.-]\s*)(\d{1,2})(\s*[/.-]\s*(?:\d{2}|\d{4}))$/;

/** A time of day after a date, as programs write it. */
const TIME = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?Z?$/i;

/** Days of these numbers are of our time: 1954 to 2119. A year of four digits is smaller. */
const SERIAL = /^(?:[2-7]\d{4}|80000)(?:\.\d+)?$/;

/** The years near which a date without its year would be read as two different dates. */
const LONG_AGO: PartialDate = '1800-01-01';
const LATER: PartialDate = '2000-01-01';

/** The date that a cell names, as precise as it does; `null` where it names none, or no year. */
export function dateOfCell({ text, date }: TableCell, first: FirstInFigures): PartialDate | null {
  if (date !== null) return date;
  if (SERIAL.test(text)) return dayOfSerial(Number(text));
  const said = inBritishOrder(text.replace(TIME, ''), first);
  const read = typedDate(said, LONG_AGO);
  return read === typedDate(said, LATER) ? read : null;
}

/** Whether a cell names another date if the month is read first: `3/8/2018`. */
export function isAmbiguous({ text, date }: TableCell): boolean {
  const [, one, , other] = (date === null && FIGURES.exec(text.replace(TIME, ''))) || [];
  if (one === undefined || Number(one) === Number(other)) return false;
  return Number(one) <= 12 && Number(other) <= 12;
}

/** Whether a cell names a date only if the month is read first: `8/14/2018`. */
export function hasMonthFirst(cell: TableCell): boolean {
  return dateOfCell(cell, 'day') === null && dateOfCell(cell, 'month') !== null;
}

function inBritishOrder(text: string, first: FirstInFigures): string {
  const [, one, mark, other, year] = FIGURES.exec(text) ?? [];
  return first === 'month' && one !== undefined ? `${other}${mark}${one}${year}` : text;
}
