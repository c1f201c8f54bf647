import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isZipFault, unzipped, zipped } from '../../shared/bytes/zip';
import type { ZipLimits } from '../../shared/bytes/zip-limits';
import { type Entry, joined, numbers, storedAt, zipSaying } from '../support/zip-by-hand';

const LIMITS: ZipLimits = { entries: 50, unpacked: 1_000_000, text: 10_000, textEnding: '.txt' };

const someBytes = new Uint8Array(200).map((_, at) => (at * 7) % 251);

function stored(name: string, known: Partial<Entry> = {}): Entry {
  return { name, size: 200, packed: 200, at: 0, method: 0, ...known };
}

function faultOf(bytes: Uint8Array) {
  const parts = unzipped(bytes, LIMITS);
  return isZipFault(parts) ? parts : null;
}

test('what was packed comes back, in its order', () => {
  const parts = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}$/), fc.uint8Array({ maxLength: 200 })),
    { selector: ([name]) => name, maxLength: 20 },
  );
  fc.assert(
    fc.property(parts, entries => {
      const back = unzipped(zipped(new Map(entries), '2018-08-21'), LIMITS);
      expect(isZipFault(back) ? back : [...back]).toEqual(entries);
    }),
  );
});

test('a part that is to be stored is in the file as it is', () => {
  const bytes = zipped(new Map([['a', 'aaaaaaaaaaaaaaaaaaaa']]), '2018-08-21', new Set(['a']));
  expect(String.fromCharCode(...bytes)).toContain('aaaaaaaaaaaaaaaaaaaa');
});

test('a zip made by hand is read', () => {
  const bytes = zipSaying(storedAt(someBytes, 'a'), [stored('a')]);
  expect(unzipped(bytes, LIMITS)).toEqual(new Map([['a', someBytes]]));
});

test.each([
  ['..', '../a'],
  ['a folder above', 'a/../../b'],
  ['a root', '/etc/passwd'],
  ['a backslash', '..\\a'],
  ['a name of the language', '__proto__'],
])('a part outside it is refused: %s', (_, name) => {
  expect(faultOf(zipSaying(storedAt(someBytes, 'a'), [stored(name)]))).toMatchObject({
    code: 'unsafe',
    why: 'a part lies outside it',
  });
});

test('a part twice is refused, in whatever letters', () => {
  const bytes = zipSaying(storedAt(someBytes, 'a'), [stored('a'), stored('A')]);
  expect(faultOf(bytes)?.why).toBe('it has a part twice');
});

test('parts that all lie in the same bytes may not unpack to more than is allowed', () => {
  const content = storedAt(new Uint8Array(100_000), 'a');
  const entries = Array.from({ length: 40 }, (_, at) =>
    stored(`a${at}`, { size: 1, packed: 100_000 }),
  );
  expect(faultOf(zipSaying(content, entries))?.why).toBe('it is too large when unpacked');
});

test('a directory that counts its parts in two ways is refused', () => {
  const entries = [stored('a'), stored('../b')];
  const bytes = zipSaying(storedAt(someBytes, 'a'), entries, { count: 1, countHere: 2 });
  expect(faultOf(bytes)?.code).toBe('damaged');
});

test('a second directory behind the one that is checked is refused', () => {
  const content = storedAt(someBytes, 'a');
  const other = zipSaying(content, [stored('../a')]).subarray(content.length, -22);
  const large = numbers([4, 0x06064b50], [4, 0], [8, 0], [8, 0], [8, 1], [8, 1], [8, 0]);
  const whole = joined(content, other, large, numbers([8, content.length]));
  const locator = numbers([4, 0x07064b50], [4, 0], [8, content.length + other.length], [4, 1]);
  const bytes = zipSaying(whole, [], { count: 0, before: locator });
  expect(faultOf(bytes)?.code).toBe('unsafe');
});

test.each([0, 1, 21, 100])('%i bytes that are no zip end too early', length => {
  expect(faultOf(new Uint8Array(length))).toEqual({ code: 'cutOff', why: 'its end is missing' });
});
