import { describe, expect, test } from 'vitest';
import { textToMammoth } from '../support/docx-text';
import { anyWidths, laidOut } from '../support/laid-out';
import { realDocument, realDocuments, WITHOUT_REAL_DOCUMENTS } from '../support/shared-files';

const DOCUMENTS = realDocuments('corpus', /\.docx$/);

/** How often each letter and digit stands in a text. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

describe("other committees' Word files, and their templates", () => {
  if (DOCUMENTS.length === 0) test.skip(WITHOUT_REAL_DOCUMENTS);

  test.each(DOCUMENTS)('%s has every letter on its pages', async file => {
    const bytes = realDocument(file);
    const pages = laidOut(bytes, anyWidths);
    const found = letters(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
    for (const [letter, count] of letters(await textToMammoth(bytes))) {
      expect(found.get(letter) ?? 0, `“${letter}”`).toBeGreaterThanOrEqual(count);
    }
  });
});
