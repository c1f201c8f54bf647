import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../shared/report/clean-text';
import { isTextSeen } from '../../shared/report/seen';
import { anyText } from '../support/arbitrary-text';

describe('text for a file', () => {
  test('keeps words as they are', () => {
    const text = '<b> &amp; “Zoë”  👩‍👩‍👧 \u202e\u200b';
    expect(cleanText(text)).toEqual({ pieces: [{ words: text }], removed: 0 });
  });

  test('turns line breaks and tabs of every sort into runs of their own', () => {
    expect(cleanText('a\nb\r\nc\rd\ve\ff\tg').pieces).toEqual([
      { words: 'a' },
      'break',
      { words: 'b' },
      'break',
      { words: 'c' },
      'break',
      { words: 'd' },
      'break',
      { words: 'e' },
      'break',
      { words: 'f' },
      'tab',
      { words: 'g' },
    ]);
  });

  test('leaves out and counts what XML forbids', () => {
    const { pieces, removed } = cleanText('a\u0000b\u001fc\ufffed\uffff\ud800e\udc00');
    expect(pieces).toEqual([{ words: 'abcde' }]);
    expect(removed).toBe(6);
  });

  test('keeps pairs of surrogates whole', () => {
    expect(cleanText('𝒜\ud835').pieces).toEqual([{ words: '𝒜' }]);
  });

  test('shows something where, once cleaned, it has words', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), text => {
        const hasWords = cleanText(text).pieces.some(
          piece => typeof piece === 'object' && piece.words.trim() !== '',
        );
        expect(isTextSeen(text)).toBe(hasWords);
      }),
    );
  });

  test('is clean when cleaned once', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { pieces } = cleanText(text);
        for (const piece of pieces) {
          if (typeof piece === 'string') continue;
          expect(cleanText(piece.words)).toEqual({ pieces: [piece], removed: 0 });
        }
      }),
    );
  });

  test('is one line where there is room for one', () => {
    expect(cleanLine(' Minutes\n of\tmeeting\u0001 33 ')).toBe('Minutes of meeting 33');
  });
});
