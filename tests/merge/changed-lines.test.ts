import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines } from '../../shared/merge/changed-lines';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
  .map(all => all.join('\n'));

test('each text can be read out of the two together', () => {
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      const lines = changedLines(ours, theirs);
      const read = (where: string) =>
        lines.filter(line => line.in === 'both' || line.in === where).map(line => line.text);
      expect(read('ours').join('\n')).toBe(ours);
      expect(read('theirs').join('\n')).toBe(theirs);
    }),
  );
});

test('what is the same stands once', () => {
  fc.assert(
    fc.property(text, same => {
      expect(changedLines(same, same).every(line => line.in === 'both')).toBe(true);
    }),
  );
});

test('a line put in between is all that is told', () => {
  expect(changedLines('a\nb\nc', 'a\nx\nb\nc')).toEqual([
    { text: 'a', in: 'both' },
    { text: 'x', in: 'theirs' },
    { text: 'b', in: 'both' },
    { text: 'c', in: 'both' },
  ]);
});

test('texts without end are shown one after the other', () => {
  const [ours, theirs] = ['a\n'.repeat(3_000), `${'a\n'.repeat(3_000)}b`];
  expect(changedLines(ours, theirs).some(line => line.in === 'both')).toBe(false);
});
