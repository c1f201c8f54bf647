import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackupRefusal } from '../../shared/backup/backup';
import { checksumList } from '../../shared/backup/checksums';
import { openBackup } from '../../shared/backup/read-backup';
import { textOf, utf8 } from '../../shared/bytes/utf8';
import { zipped } from '../../shared/bytes/zip';
import { bookOf, bookText } from '../../shared/model/book';
import { person } from '../../shared/model/party';
import { backupOf, bytesOf, MADE, openedFrom, partsIn } from '../support/backups';
import { bookWith, earlier, meeting, p, stsc } from '../support/builders';
import { cpuClock } from '../support/cpu-clock';
import { storedAt, zipSaying } from '../support/zip-by-hand';

const book = bookWith(
  stsc(),
  earlier('STSC30/01'),
  meeting(33).item({ id: 'item', title: 'Report' }, p('The STSC NOTED the report.')),
);
const sound = bytesOf(book);

/** A backup with some parts otherwise, its check sums made to fit. */
function rebuilt(change: (parts: Map<string, Uint8Array>) => void): Uint8Array {
  const parts = partsIn(sound);
  parts.delete('SHA256SUMS');
  change(parts);
  return zipped(new Map([...parts, ['SHA256SUMS', checksumList(parts)]]), MADE);
}

function withManifest(known: object): Uint8Array {
  return rebuilt(parts => {
    const manifest = JSON.parse(textOf(parts.get('manifest.json') ?? new Uint8Array()));
    parts.set('manifest.json', utf8(JSON.stringify({ ...manifest, ...known })));
  });
}

function withRecords(records: string): Uint8Array {
  return rebuilt(parts =>
    parts.set('book.json', utf8(`{"format":"minutebook","schema":1,"records":${records}}`)),
  );
}

function refusalOf(bytes: Uint8Array) {
  const opened = openBackup(bytes);
  return isBackupRefusal(opened) ? opened : null;
}

describe('a file that is not opened says why, and that nothing was changed', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const entry = { name: 'book.json', size: 9, packed: 9, at: 0, method: 0 };

  test.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'notABackup', /empty/],
    ['a PDF', utf8('%PDF-1.7'), 'notABackup', /PDF/],
    ['a picture', utf8('\x89PNG\r\n'), 'notABackup', /picture/],
    ['a text', utf8('Minutes of meeting 33'), 'notABackup', /not a backup of Minutebook\. Nothing/],
    ['a Word file', zipped(new Map([['[Content_Types].xml', 'x']]), MADE), 'notABackup', /Word/],
    ['another zip', zipped(new Map([['a.txt', 'x']]), MADE), 'notABackup', /zip of other files/],
    ['JSON of another program', utf8('{"a":1}'), 'notABackup', /another program/],
    ['half a book file', utf8('{"format":"minutebook","sche'), 'cutOff', /Copy it once more/],
    ['half a backup', sound.subarray(0, sound.length >> 1), 'cutOff', /Copy it once more/],
    ['a newer file', withManifest({ version: 2 }), 'newer', /newer Minutebook/],
    ['newer records', withManifest({ schema: 99 }), 'newer', /newer Minutebook/],
    [
      'a newer book file',
      utf8('{"format":"minutebook","schema":99,"records":[]}'),
      'newer',
      /newer/,
    ],
    ['a manifest of nonsense', withManifest({ counts: -1 }), 'damaged', /says of itself/],
    [
      'a part without records',
      rebuilt(parts => parts.set('book.json', utf8('[]'))),
      'damaged',
      /book\.json/,
    ],
    ['no check sums', zipped(new Map([['manifest.json', '{}']]), MADE), 'damaged', /check sums/],
    ['a part that is gone', zipped(withoutPart('book.json'), MADE), 'damaged', /book\.json/],
    [
      'a record without end',
      withRecords(`[{"kind":"person","id":"a","x":${deep}}]`),
      'unsafe',
      /nested/,
    ],
    [
      'a bomb',
      rebuilt(parts => parts.set('b.bin', new Uint8Array(5_000_000))),
      'unsafe',
      /tightly/,
    ],
    [
      'a way out',
      zipSaying(storedAt(utf8('x'), 'a'), [{ ...entry, name: '../a' }]),
      'unsafe',
      /outside/,
    ],
    ['a part twice', zipSaying(storedAt(utf8('x'), 'a'), [entry, entry]), 'unsafe', /twice/],
  ])('%s', (_, bytes, code, words) => {
    const refusal = refusalOf(bytes);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toMatch(words);
    expect(refusal?.message).toMatch(/^[A-Z][^\n]*Nothing was changed\.[^\n]*$|^[A-Z][^\n]*\.$/);
  });

  test('a bomb is refused before it is unpacked', () => {
    const packed = storedAt(new Uint8Array(300_000), 'book.json');
    const said = { ...entry, size: 300_000_000, packed: 300_000, method: 8 };
    const bomb = zipSaying(packed, [said]);
    // The processor may just then tidy up what other tests left: the quickest of several tells.
    const worked = [1, 2, 3].map(() => {
      const since = cpuClock();
      expect(refusalOf(bomb)?.message).toMatch(/too/);
      return since();
    });
    expect(Math.min(...worked)).toBeLessThan(100);
  });
});

describe('what a hostile file brings along stays out', () => {
  test('__proto__ changes no object but its own', () => {
    const hostile =
      '[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"kind":"person","id":"x"},{"__proto__":{"polluted":1},"kind":"person","id":"__proto__","name":"Eve","initials":"","organisation":""}]';
    const { backup } = openedFrom(withRecords(hostile));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(backup.book.records.get('__proto__')).toEqual(person('__proto__', 'Eve'));
    expect(backup.setAside).toHaveLength(1);
  });

  test('a record that is none, or comes twice, is set aside, and the rest opens', () => {
    const ada = JSON.stringify(person('ada', 'Ada'));
    const opened = openedFrom(withRecords(`[${ada},${ada},7,{"kind":"person"}]`));
    expect(opened.backup.book.records.get('ada')).toEqual(person('ada', 'Ada'));
    expect(opened.backup.setAside).toHaveLength(3);
    expect(opened.notices.map(({ code }) => code)).toEqual(['countsDiffer']);
  });

  test('files that someone put in are left alone and told', () => {
    const parts = partsIn(sound);
    const opened = openedFrom(zipped(parts.set('.DS_Store', utf8('x')), MADE));
    expect(bookText(opened.backup.book)).toBe(bookText(book));
    expect(opened.notices.map(({ code }) => code)).toEqual(['filesAdded']);
  });
});

test('a plain book file opens as a backup that does not tell when it was made', () => {
  const opened = openedFrom(utf8(`\uFEFF ${bookText(book)}`));
  expect(bookText(opened.backup.book)).toBe(bookText(book));
  expect(opened.backup.made).toBeNull();
});

describe('any change of bytes', () => {
  const small = bytesOf(bookOf([person('ada', 'Ada')]));
  const text = bookText(bookOf([person('ada', 'Ada')]));

  function refusedOrSame(bytes: Uint8Array): void {
    const opened = openBackup(bytes);
    if (isBackupRefusal(opened)) expect(opened.message).toMatch(/\.$/);
    else expect(bookText(opened.backup.book)).toBe(text);
  }

  test('10,000 times over is refused in words, or the same book is read', () => {
    const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const bytes = Uint8Array.from(small);
        for (const [at, byte] of changes) bytes[at] = byte;
        refusedOrSame(bytes);
      }),
      { numRuns: 10_000 },
    );
  });

  test('each single bit, turned over', () => {
    for (let at = 0; at < small.length * 8; at += 1) {
      const bytes = Uint8Array.from(small);
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      refusedOrSame(bytes);
    }
  });

  test('cut off anywhere is refused, as cut off wherever it can still be told', () => {
    for (let length = 2; length < sound.length; length += 1) {
      expect(refusalOf(sound.subarray(0, length))?.code).toBe('cutOff');
    }
  });
});

function withoutPart(name: string): Map<string, Uint8Array> {
  const parts = partsIn(bytesOf(backupOf(book).book));
  parts.delete(name);
  return parts;
}
