import { dayNumber } from '../../../model/calendar';
import { type PartialDate, partialDate } from '../../../model/partial-date';

/** A workbook counts its days from here, or, made on an old Macintosh, from 1904. */
export const DAYS_TO_1904 = 1462;

/** 30 December 1899 as `dayNumber` counts. */
const DAY_BEFORE_ALL = 2_415_019;

/** Before 1 March 1900 Excel counts a day that never was; after 9999 it counts none. */
const FIRST = 61;
const LAST = 2_958_465;

/**
 * The day that a workbook keeps as this number, counted from 30 December 1899 (ISO 29500-1, 18.17.4);
 * the time of day is left out. `null` where it is no day that a register could hold.
 */
export function dayOfSerial(serial: number): PartialDate | null {
  if (!(serial >= FIRST && serial <= LAST)) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return partialDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The number as which a workbook keeps a day; `null` for one that it could not keep. */
export function serialOfDay(day: PartialDate): number | null {
  const serial = (dayNumber(day) ?? 0) - DAY_BEFORE_ALL;
  return serial >= FIRST && serial <= LAST ? serial : null;
}
