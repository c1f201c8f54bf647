import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../shared/model/calendar';
import { bankHolidays } from '../../shared/working-days/bank-holidays';
import { easterSunday } from '../../shared/working-days/easter';

/** As gov.uk lists them. */
const LISTED = {
  englandAndWales: {
    2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
    2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
    2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  },
  scotland: {
    2018: '01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26',
    2019: '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26',
    2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
  },
  northernIreland: {
    2018: '01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26',
    2020: '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  },
} as const;

const CASES = (['englandAndWales', 'scotland', 'northernIreland'] as const).flatMap(of =>
  Object.entries(LISTED[of]).map(([year, days]) => ({ of, year: Number(year), days })),
);

test.each(CASES)('the bank holidays of $of in $year are those that are listed', given => {
  const days = [...bankHolidays(given.year, given.of)].sort((a, b) => a - b).map(dayOfNumber);
  expect(days).toEqual(given.days.split(' ').map(day => `${given.year}-${day}`));
});

test.each(['1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2018-04-01', '2038-04-25'])(
  'Easter fell on %s',
  day => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(dayNumber(day));
  },
);

test('Easter is a Sunday from 22 March to 25 April in every year', () => {
  for (let year = 1583; year < 4000; year += 1) {
    const day = easterSunday(year);
    expect(day % 7).toBe(6);
    expect(dayOfNumber(day).slice(5) >= '03-22' && dayOfNumber(day).slice(5) <= '04-25').toBe(true);
  }
});
