import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { circulate } from '../../shared/commands/circulate';
import {
  keepVersion,
  nameVersion,
  removeVersion,
  restoreVersion,
} from '../../shared/commands/kept-versions';
import { removeMeeting } from '../../shared/commands/meetings';
import { editMinute } from '../../shared/commands/minutes';
import { type Book, bookFile, bookText, isRefusal, readBook } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { KeptMinutes } from '../../shared/model/kept-minutes';
import type { Report } from '../../shared/report/report';
import { documentOf, keptVersionsOf } from '../../shared/versions/kept-versions';
import { minutesNow } from '../../shared/versions/minutes-now';
import { toDocx } from '../../shared/word/to-docx';
import { p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { anyReport } from '../support/report-arbitrary';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';

const book = sampleBook({ meeting: { state: 'draft' } });
const DRAFT = { why: 'draft', label: '' } as const;

const kept = done(book, keepVersion(book, SAMPLE_MEETING, DRAFT, contextAt('10:05')));

function edited(of: Book): Book {
  const blocks = [p('Something else was said.')];
  return done(of, editMinute(of, { itemId: 'item-3', blocks }, contextAt()));
}

test('what is kept says what the minutes say, whatever becomes of them', async () => {
  const [version] = keptVersionsOf(edited(kept), SAMPLE_MEETING);
  const document = documentOf(edited(kept), version?.id ?? '');
  const then = minutesNow(book, SAMPLE_MEETING);
  if (!document || !then) throw new Error('There is no document.');
  expect(document).toEqual(then);
  expect((await toDocx(document)).value).toEqual((await toDocx(then)).value);
});

test('nothing is kept twice, and what differs is kept beside it, the latest first', () => {
  const again = contextAt('11:00');
  expect(keepVersion(kept, SAMPLE_MEETING, DRAFT, again)).toBeNull();
  expect(keepVersion(book, 'no such meeting', DRAFT, again)).toBeNull();
  const sent = edited(kept);
  const later = { ...again, newId: () => 'later' };
  const change = keepVersion(sent, SAMPLE_MEETING, { why: 'withChair', label: 'For Ada' }, later);
  const versions = keptVersionsOf(done(sent, change), SAMPLE_MEETING);
  expect(versions.map(({ why, label }) => [why, label])).toEqual([
    ['withChair', 'For Ada'],
    ['draft', ''],
  ]);
});

test('it needs nothing but its own facts to know that the minutes are the same', () => {
  const light: Book = {
    records: new Map([...kept.records].filter(([, { kind }]) => kind !== 'versionDocument')),
  };
  expect(keepVersion(light, SAMPLE_MEETING, DRAFT, contextAt())).toBeNull();
});

test('keeping is one change that is taken back whole', () => {
  const change = keepVersion(book, SAMPLE_MEETING, DRAFT, contextAt());
  if (!change) throw new Error('It was not kept.');
  expect(bookText(apply(apply(book, change), invert(book, change)))).toBe(bookText(book));
});

test('the book of a kept version is read back from its file as it was', () => {
  const read = readBook(JSON.parse(JSON.stringify(bookFile(kept))));
  if (isRefusal(read)) throw new Error(read.message);
  expect(read.setAside).toEqual([]);
  expect(bookText(read.value)).toBe(bookText(kept));
});

test('a version that she kept can be named, put into the trash and back; one that was sent stays', () => {
  const now = contextAt();
  const byHand = done(book, keepVersion(book, SAMPLE_MEETING, { why: 'byHand', label: '' }, now));
  const versionId = keptVersionsOf(byHand, SAMPLE_MEETING)[0]?.id ?? '';
  const named = done(byHand, nameVersion(byHand, { versionId, label: ' Before lunch ' }));
  expect(keptVersionsOf(named, SAMPLE_MEETING)[0]?.label).toBe('Before lunch');
  expect(nameVersion(named, { versionId, label: 'Before lunch' })).toBeNull();
  const gone = done(named, removeVersion(named, versionId, now));
  expect(keptVersionsOf(gone, SAMPLE_MEETING)).toEqual([]);
  expect(removeVersion(gone, versionId, now)).toBeNull();
  expect(bookText(done(gone, restoreVersion(gone, versionId)))).toBe(bookText(named));
  const sent = keptVersionsOf(kept, SAMPLE_MEETING)[0]?.id ?? '';
  expect(removeVersion(kept, sent, now)).toBeNull();
});

test('a meeting goes to the trash with its versions, and what they say stays for its return', () => {
  const gone = done(kept, removeMeeting(kept, SAMPLE_MEETING, contextAt()));
  expect(keptVersionsOf(gone, SAMPLE_MEETING)).toEqual([]);
  const kinds = [...gone.records.values()].map(({ kind }) => kind);
  expect(kinds).toContain('versionDocument');
  expect(kinds).not.toContain('keptVersion');
});

test('a version is kept of what the members got, with the references that are fixed', () => {
  const sent = done(book, circulate(book, SAMPLE_MEETING, contextAt()));
  const wanted = { why: 'circulated', label: '' } as const;
  const held = done(sent, keepVersion(sent, SAMPLE_MEETING, wanted, contextAt()));
  expect(keptVersionsOf(held, SAMPLE_MEETING)).toHaveLength(1);
});

test('the check of a kept document knows every block and piece that a report can have', () => {
  expectTypeOf<KeptMinutes>().toExtend<Report>();
  fc.assert(
    fc.property(anyReport, report => {
      expect(KeptMinutes.parse(report)).toEqual(report);
    }),
  );
});
