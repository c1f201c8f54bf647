import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, namedBackup } from '../../shared/backup/backup-names';
import { outdatedBackups } from '../../shared/backup/rotation';
import { isSafeFileName } from '../../shared/files/safe-file-name';
import { anyText } from '../support/arbitrary-text';

const BOOK = 'Minutebook';

const time = fc
  .date({ min: new Date('2018-06-01'), max: new Date('2018-09-30'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 19));

describe('the name of a backup', () => {
  test('tells the book and the time, and is sorted by it', () => {
    expect(backupName(BOOK, '2018-08-21T10:12:07')).toBe(
      'Minutebook 2018-08-21 10.12.07.minutebook',
    );
  });

  test('is safe, and is read back, whatever the book is called', () => {
    fc.assert(
      fc.property(anyText, time, (book, made) => {
        const name = backupName(book, made);
        expect(isSafeFileName(name)).toBe(true);
        expect(namedBackup(name)?.made).toBe(made);
        expect(backupName(namedBackup(name)?.book ?? '', made)).toBe(name);
      }),
    );
  });
});

describe('rotation', () => {
  test('over sixty days keeps 3 of today, 1 of each of 7 days, and then 1 of each month', () => {
    let kept: string[] = [];
    for (let day = 0; day < 60; day += 1) {
      const today = dayAfter('2018-07-03', day);
      for (let minutes = 9 * 60; minutes <= 17 * 60; minutes += 20) {
        kept = [...kept, backupName(BOOK, `${today}T${clock(minutes)}:00`)];
        const gone = new Set(outdatedBackups(kept, BOOK, today));
        expect(gone.has(kept.at(-1) ?? '')).toBe(false);
        kept = kept.filter(name => !gone.has(name));
      }
      expect(kept.filter(name => name.includes(today))).toHaveLength(3);
      expect(kept.length).toBeLessThanOrEqual(10 + Math.ceil(day / 30));
    }
    expect(kept.map(name => name.slice(11, 30))).toEqual([
      '2018-07-31 17.00.00',
      '2018-08-24 17.00.00',
      '2018-08-25 17.00.00',
      '2018-08-26 17.00.00',
      '2018-08-27 17.00.00',
      '2018-08-28 17.00.00',
      '2018-08-29 17.00.00',
      '2018-08-30 17.00.00',
      '2018-08-31 15.40.00',
      '2018-08-31 16.40.00',
      '2018-08-31 17.00.00',
    ]);
  });

  test('step by step keeps what it would keep at once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { maxLength: 60 }), times => {
        const names = times.toSorted().map(made => backupName(BOOK, made));
        let kept: string[] = [];
        for (const name of names) {
          kept = withoutOutdated([...kept, name], namedBackup(name)?.made.slice(0, 10) ?? '');
        }
        const last = namedBackup(names.at(-1) ?? '')?.made.slice(0, 10) ?? '';
        expect(kept).toEqual(withoutOutdated(names, last));
      }),
    );
  });

  test('never names a file that is not a backup of this book, nor one of a later day', () => {
    const others = [
      'Minutes of June.docx',
      'Minutebook 2018-08-21 10.12.07 (2).minutebook',
      'Minutebook.minutebook',
      'Other book 2017-08-21 10.12.07.minutebook',
      'Other book 2017-08-21 10.12.08.minutebook',
      'Minutebook 2031-01-01 10.12.07.minutebook',
      'Minutebook 2031-01-01 10.12.08.minutebook',
    ];
    expect(outdatedBackups(others, BOOK, '2018-08-21')).toEqual([]);
  });

  test('leaves the last backup, however old', () => {
    expect(outdatedBackups([backupName(BOOK, '1999-01-01T00:00:00')], BOOK, '2018-08-21')).toEqual(
      [],
    );
  });
});

function withoutOutdated(names: readonly string[], today: string): string[] {
  const gone = new Set(outdatedBackups(names, BOOK, today));
  return names.filter(name => !gone.has(name));
}

function dayAfter(start: string, days: number): string {
  const date = new Date(`${start}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map(part => String(part).padStart(2, '0'))
    .join(':');
}
