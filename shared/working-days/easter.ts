import { dayNumber } from '../model/calendar';

/** The day number of Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  const month = String(Math.floor(count / 31)).padStart(2, '0');
  const day = String((count % 31) + 1).padStart(2, '0');
  return dayNumber(`${String(year).padStart(4, '0')}-${month}-${day}`) ?? 0;
}
