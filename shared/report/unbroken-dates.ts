import { MONTH_NAMES } from '../model/partial-date';

const MONTHS = MONTH_NAMES.join('|');
const DAY_AND_MONTH = new RegExp(`\\b(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g');
const MONTH_AND_YEAR = new RegExp(`\\b(${MONTHS}) (?=\\d{4}\\b)`, 'g');

/** Words whose dates no line parts: for a column of a table that is narrow, and has room for them. */
export function unbrokenDates(words: string): string {
  return unbrokenDays(words).replace(MONTH_AND_YEAR, '$1\u00a0');
}

/** The same where there is less room: the year may stand on a line of its own, the day may not. */
export function unbrokenDays(words: string): string {
  return words.replace(DAY_AND_MONTH, '$1\u00a0');
}
