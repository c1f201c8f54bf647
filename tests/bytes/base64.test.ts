import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64, bytesOfAddress, fromBase64 } from '../../shared/bytes/base64';

test('what base64 made of bytes gives them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
      expect(fromBase64(base64(bytes))).toEqual(bytes);
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOfAddress(`data:font/ttf;base64,${base64(bytes)}`)).toEqual(bytes);
    }),
  );
});

test('what is no base64 is our mistake', () => {
  expect(() => fromBase64('a*b')).toThrow();
  expect(() => bytesOfAddress('https://example.org/')).toThrow();
});
