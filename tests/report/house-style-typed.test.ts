import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HouseStyle } from '../../shared/model/house-style';
import {
  contrast,
  faintWords,
  madeReadable,
  READABLE,
  readableOn,
} from '../../shared/report/house-styles/contrast';
import { HOUSE_STYLES } from '../../shared/report/house-styles/house-styles';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  typedFont,
  typedSize,
  unknownInBraces,
} from '../../shared/report/house-styles/typed-style';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map(number => number.toString(16).padStart(6, '0').toUpperCase());

function coloured(colours: Partial<HouseStyle['colours']>): HouseStyle {
  return { ...PLAIN, colours: { ...PLAIN.colours, ...colours } };
}

describe('words that are hard to read', () => {
  test('black on white has the most contrast there is, a colour on itself none', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21);
    expect(contrast('16323A', '16323A')).toBe(1);
    // The lightest grey that WCAG's own examples let pass on white.
    expect(contrast('767676', 'FFFFFF')).toBeGreaterThan(READABLE);
    expect(contrast('777777', 'FFFFFF')).toBeLessThan(READABLE);
  });

  test('are in none of the styles that come with the program', () => {
    expect(HOUSE_STYLES.flatMap(faintWords)).toEqual([]);
  });

  test('are told with what lies behind them, each colour once', () => {
    expect(faintWords(coloured({ headings: 'FFA500' }))).toMatchObject([
      { words: 'headings', behind: 'actionShade' },
    ]);
    expect(faintWords(coloured({ tableHeaderText: 'FFFFFF' }))).toMatchObject([
      { words: 'tableHeaderText', behind: 'tableHeader' },
    ]);
    expect(faintWords(coloured({ outcomeShade: '333333' }))).toMatchObject([
      { words: 'text', behind: 'outcomeShade' },
    ]);
  });

  test('become readable by the least change of their colour, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (ground, colour) => {
        const readable = readableOn(ground, colour);
        expect(contrast(readable, ground)).toBeGreaterThanOrEqual(READABLE);
        if (contrast(colour, ground) >= READABLE) expect(readable).toBe(colour);
      }),
    );
  });

  test('are gone once they were made readable, where the ground is light', () => {
    fc.assert(
      fc.property(anyColour, headings => {
        const style = coloured({ headings });
        const [faint] = faintWords(style);
        if (faint) expect(faintWords(madeReadable(style, faint))).toEqual([]);
      }),
    );
  });
});

describe('what is typed of a house style', () => {
  test.each([
    ['Times New Roman', 'Times New Roman'],
    ['  Segoe  UI ', 'Segoe UI'],
    ['游ゴシック', '游ゴシック'],
    ['', null],
    ['Arial; color: red', null],
    ['"Arial"', null],
    ['A font with a name that no font has', null],
  ])('%j is the font %j', (typed, font) => {
    expect(typedFont(typed)).toBe(font);
  });

  test.each([
    ['10.5', 10.5],
    ['10,5 pt', 10.5],
    ['11.3', 11.5],
    ['5', null],
    ['400', null],
    ['large', null],
    ['-11', null],
    ['', null],
  ])('%j is the size %j', (typed, size) => {
    expect(typedSize(typed)).toBe(size);
  });

  test('what cannot be filled in is told from what can', () => {
    expect(unknownInBraces('{code} {meeting} · {date}')).toEqual([]);
    expect(unknownInBraces('{code} {chair} · {}')).toEqual(['{chair}', '{}']);
  });
});
