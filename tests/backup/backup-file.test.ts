import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsInWords, countsOf } from '../../shared/backup/counts';
import { textOf } from '../../shared/bytes/utf8';
import { bookOf, bookText, EMPTY_BOOK, isRefusal, readBook } from '../../shared/model/book';
import { minute } from '../../shared/model/minute';
import type { AnyRecord } from '../../shared/model/record';
import { openSampleBook } from '../resources/open-sample-book';
import { wholeBook } from '../support/arbitrary-books';
import { someBook } from '../support/arbitrary-changes';
import { backupOf, bytesOf, MADE, openedFrom, partsIn } from '../support/backups';
import { p } from '../support/builders';
import { inTimeZone } from '../support/in-time-zone';

const sample = openSampleBook().value;

const book = fc.oneof(
  wholeBook.map(whole => whole.book),
  someBook,
);

const attachments = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9]{1,8}\.(?:pdf|docx)$/), fc.uint8Array()), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map(entries => new Map(entries));

describe('a backup', () => {
  test('opens as the book it was made of, whatever the book', () => {
    const setAside = fc.array(fc.record({ id: fc.string(), broken: fc.json() }), { maxLength: 2 });
    fc.assert(
      fc.property(book, setAside, attachments, (records, rows, files) => {
        const made = backupOf(records, { setAside: rows, attachments: files });
        const opened = openedFrom(bytesOf(records, made));
        expect(bookText(opened.backup.book)).toBe(bookText(records));
        expect(opened.backup.setAside).toEqual(rows);
        expect(opened.backup.attachments).toEqual(files);
        expect(opened).toMatchObject({ notices: [], counts: countsOf(records) });
        expect(opened.backup).toMatchObject({ made: MADE, name: 'Minutebook' });
      }),
    );
  });

  test('is the same bytes for the same book, in whatever order its records were put', () => {
    fc.assert(
      fc.property(book, records => {
        const turned = bookOf([...records.records.values()].reverse());
        expect(hash(bytesOf(turned))).toBe(hash(bytesOf(records)));
      }),
      { numRuns: 30 },
    );
  });

  test('is the same bytes in another zone of time', () => {
    const here = hash(bytesOf(sample));
    expect(inTimeZone('Pacific/Auckland', () => hash(bytesOf(sample)))).toBe(here);
  });

  test('of an empty book opens', () => {
    expect(openedFrom(bytesOf(EMPTY_BOOK)).counts).toMatchObject({ records: 0 });
  });

  test('of a minute that is one letter a million times over opens', () => {
    const long = bookOf([minute('item', 'm33', [p('a'.repeat(3_000_000))])]);
    expect(bookText(openedFrom(bytesOf(long)).backup.book)).toBe(bookText(long));
  });

  test('says in words what it holds', () => {
    expect(countsInWords(countsOf(sample))).toMatch(/^1 committee, \d+ meetings and \d+ actions$/);
  });
});

describe('without the program', () => {
  const parts = partsIn(bytesOf(sample, { attachments: new Map([['a.pdf', new Uint8Array(3)]]) }));

  test('a backup is a zip of files that tell what they are', () => {
    expect([...parts.keys()]).toEqual([
      'README.txt',
      'manifest.json',
      'book.json',
      ...[...parts.keys()].filter(name => name.startsWith('meetings/')),
      'attachments/a.pdf',
      'SHA256SUMS',
    ]);
    expect([...parts.keys()].filter(name => name.startsWith('meetings/'))).toHaveLength(
      countsOf(sample).meetings,
    );
  });

  test('the file of a meeting is a book file by itself, with all that is of the meeting', () => {
    const files = [...parts].filter(([name]) => name.startsWith('meetings/'));
    for (const [name, part] of files) {
      const records = recordsIn(part);
      const meeting = records.find(record => record.kind === 'meeting');
      expect(name).toContain(meeting?.date ?? 'no date');
      const meetings = records.map(record =>
        'meetingId' in record ? record.meetingId : record.id,
      );
      expect(new Set(meetings)).toEqual(new Set([meeting?.id]));
    }
  });

  test('the check sums are those that sha256sum writes', () => {
    const lines = [...parts]
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, part]) => `${hash(part)}  ${name}\n`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
    expect(textOf(parts.get('SHA256SUMS') ?? new Uint8Array())).toBe(lines.join(''));
  });
});

describe('meetings of one name', () => {
  test('have files that no disk takes for one another', () => {
    fc.assert(
      fc.property(someBook, records => {
        const names = [...partsIn(bytesOf(records)).keys()].map(name => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

function recordsIn(part: Uint8Array): AnyRecord[] {
  const read = readBook(JSON.parse(textOf(part)));
  if (isRefusal(read)) throw new Error(read.message);
  return [...read.value.records.values()];
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
