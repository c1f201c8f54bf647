import type { Page, TextMark } from './page';

/** A place on a page; pages are counted from 0. */
export interface PagePlace {
  readonly page: number;
  /** Points from the upper edge. */
  readonly y: number;
}

/** From where to where on the pages words are looked for; to the end where `to` is `null`. */
export interface PageStretch {
  readonly from: PagePlace;
  readonly to: PagePlace | null;
}

/** So many of the last letters are looked for first; fewer than the least could stand anywhere. */
const MOST = 80;
const LEAST = 20;

/** A heading is a little higher than the place that leads to it. */
const SLACK = 4;

/**
 * Where on the pages stands what was written last of `words`, all that is written from the beginning
 * of the stretch up to the caret; `null` where the pages do not have it. Only letters and digits are
 * compared: lines end elsewhere on the pages, and marks are drawn there that are not in the text.
 */
export function placeOfWords(
  pages: readonly Page[],
  stretch: PageStretch,
  words: string,
): PagePlace | null {
  const written = lettersOf(words);
  const marks = marksWithin(pages, stretch);
  const letters = marks.map(({ letters: each }) => each).join('');
  for (let count = MOST; count >= LEAST; count = Math.floor(count / 2)) {
    const end = endNearest(letters, written.slice(-count), written.length);
    if (end !== null) return markAt(marks, end);
  }
  return null;
}

interface PlacedLetters extends PagePlace {
  readonly letters: string;
}

function marksWithin(pages: readonly Page[], { from, to }: PageStretch): PlacedLetters[] {
  const last = to?.page ?? pages.length - 1;
  return pages.slice(from.page, last + 1).flatMap((page, nth) => {
    const at = from.page + nth;
    const upper = at === from.page ? from.y - SLACK : Number.NEGATIVE_INFINITY;
    const lower = at === to?.page ? to.y - SLACK : Number.POSITIVE_INFINITY;
    return page.texts
      .filter(mark => isText(page, mark) && mark.y > upper && mark.y <= lower)
      .map(({ text, y }) => ({ letters: lettersOf(text), page: at, y }));
  });
}

function isText({ paragraphs }: Page, { paragraph, isLeader }: TextMark): boolean {
  return !isLeader && paragraphs[paragraph]?.area === 'body';
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Where these letters end, of several places the one nearest to where they are expected to end. */
function endNearest(letters: string, wanted: string, expected: number): number | null {
  if (wanted === '') return null;
  let found: number | null = null;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (found !== null && Math.abs(end - expected) > Math.abs(found - expected)) break;
    found = end;
  }
  return found;
}

function markAt(marks: readonly PlacedLetters[], end: number): PagePlace | null {
  let behind = 0;
  for (const { letters, page, y } of marks) {
    behind += letters.length;
    if (behind >= end) return { page, y };
  }
  return null;
}
