import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../shared/pages/page';
import { type PageStretch, placeOfWords } from '../../shared/pages/place-of-words';
import { anyWidths, laidOut } from '../support/laid-out';
import { EVEN_LINES, p, sheetOf, wordByHand } from '../support/word-by-hand';

const LINES = 6;

function pagesOfParagraphs(paragraphs: readonly string[]): Page[] {
  const body = paragraphs.map(words => p(words)).join('');
  return laidOut(wordByHand(body + sheetOf(LINES), { styles: EVEN_LINES }), anyWidths);
}

const ALL: PageStretch = { from: { page: 0, y: 0 }, to: null };

/** The words of the line at a place. */
function lineAt(pages: readonly Page[], place: { page: number; y: number } | null): string {
  const texts = place ? (pages[place.page]?.texts ?? []) : [];
  return texts
    .filter(({ y }) => y === place?.y)
    .map(({ text }) => text)
    .join('');
}

describe('where on the pages the line stands that is written', () => {
  test('is the line of the last word before the caret, whichever word that is', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const told = fc.array(word, { minLength: 8, maxLength: 90 });
    fc.assert(
      fc.property(told, fc.nat(), (words, nth) => {
        const numbered = words.map((each, at) => `${each}${at}x`);
        const pages = pagesOfParagraphs([numbered.join(' ')]);
        const last = nth % words.length;
        const place = placeOfWords(pages, ALL, numbered.slice(0, last + 1).join(' '));
        expect(lineAt(pages, place)).toContain(numbered[last]);
      }),
    );
  });

  test('is of several alike the one that the words before it lead to', () => {
    const same = Array.from({ length: 20 }, () => 'The Committee noted the report on the Hub.');
    const pages = pagesOfParagraphs(same);
    const written = same.slice(0, 14).join('\n');
    expect(placeOfWords(pages, ALL, written)?.page).toBe(2);
  });

  test('is looked for between the item and the next only', () => {
    const pages = pagesOfParagraphs([
      'Twenty letters, and again some',
      'Another item, of other words',
    ]);
    const [first, second] = pages[0]?.texts ?? [];
    if (!first || !second) throw new Error('The page has not both.');
    const to = { page: 0, y: second.y };
    const written = 'Another item, of other words';
    expect(placeOfWords(pages, { from: { page: 0, y: first.y }, to }, written)).toBeNull();
    expect(placeOfWords(pages, { from: to, to: null }, written)).toEqual({ page: 0, y: second.y });
  });

  test('is not told of words that the pages do not have yet, nor of none', () => {
    const pages = pagesOfParagraphs(['What stood there before']);
    expect(placeOfWords(pages, ALL, 'What stood there before, and what is new')).toBeNull();
    expect(placeOfWords(pages, ALL, '')).toBeNull();
  });
});
