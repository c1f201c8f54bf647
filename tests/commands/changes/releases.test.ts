import { expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import {
  enterRelease,
  removeRelease,
  restoreRelease,
  tellOfRelease,
} from '../../../shared/commands/changes/releases';
import { type Book, recordsOf } from '../../../shared/model/book';
import { modification } from '../../../shared/model/modification';
import type { ReleaseTold } from '../../../shared/model/release';
import { releaseAsAt } from '../../../shared/registers/changes/release-as-at';
import { bookWith } from '../../support/builders';
import { contextAt, done } from '../../support/command-context';

const CODE = SMART_ENERGY_CODE;

const told = (on: string, facts: ReleaseTold, letter = '') => ({ on, source: '', letter, facts });

const november = told('2019-01-10', { name: ' November 2019 ', date: '2019-11-07' });

const enter = (book: Book, given = november) =>
  enterRelease(book, { codeId: CODE.id, told: given }, contextAt());

const entered = done(bookWith(CODE), enter(bookWith(CODE)));

function only(book: Book) {
  const [record] = recordsOf(book, 'release');
  if (!record) throw new Error('There is no release.');
  return record;
}

const { id: releaseId } = only(entered);

test('a release is entered by a name that no other has', () => {
  expect(releaseAsAt(only(entered), '2019-12-31')?.facts.name).toBe('November 2019');
  expect(enter(entered)).toBeNull();
  expect(enter(bookWith(CODE), told('2019-01-10', { name: ' ' }))).toBeNull();
  expect(enter(bookWith())).toBeNull();
});

test('a date that moves keeps the one before, with its letter', () => {
  const move = (on: string, date: string) =>
    tellOfRelease(entered, { releaseId, told: told(on, { date }, 'Panel letter') }, contextAt());
  const moved = releaseAsAt(only(done(entered, move('2019-10-08', '2019-11-29'))), '2019-10-08');
  expect(moved?.facts.date).toBe('2019-11-29');
  expect(moved?.earlierDates).toMatchObject([
    { date: '2019-11-07', movedBy: { letter: 'Panel letter' } },
  ]);
  expect(move('2019-10-08', '2019-11-07')).toBeNull();
});

test('a release that a modification is meant for is not removed', () => {
  const meant = modification({
    id: 'm',
    codeId: CODE.id,
    reference: 'SECMP0901',
    statements: [
      {
        id: 's',
        on: '2019-02-01',
        source: '',
        decisionId: null,
        facts: { targetReleaseId: releaseId },
      },
    ],
  });
  const book = done(entered, { put: [meant], remove: [] });
  expect(removeRelease(book, releaseId, contextAt())).toBeNull();
  const removed = done(entered, removeRelease(entered, releaseId, contextAt()));
  expect(removeRelease(removed, releaseId, contextAt())).toBeNull();
  expect(done(removed, restoreRelease(removed, releaseId))).toEqual(entered);
  const again = done(
    removed,
    enterRelease(
      removed,
      { codeId: CODE.id, told: november },
      { ...contextAt(), newId: () => 'x' },
    ),
  );
  expect(restoreRelease(again, releaseId)).toBeNull();
});
