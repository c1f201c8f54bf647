import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../../shared/reading/unreadable';
import { wordPieces } from '../../shared/reading/word/word-pieces';
import { p, wordByHand } from '../support/word-by-hand';

const level = (at: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`;

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="Counted"><w:name w:val="Counted"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';

const of = (list: number, at = 0, more = '') =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>${more}`;

/** The points of a Word file, each with how it is counted; other paragraphs as their words. */
async function points(...paragraphs: string[]) {
  const file = wordByHand(paragraphs.join(''), { numbering: NUMBERING, styles: STYLES });
  const read = await wordPieces('m.docx', file);
  if (isUnreadable(read)) throw new Error(read.message);
  return read.pieces.map(piece => {
    if (piece.kind === 'table') return 'table';
    const words = piece.inline.map(each => (each.type === 'text' ? each.text : '')).join('');
    return piece.kind === 'point' ? `${piece.style ?? '-'} ${piece.count} ${words}` : words;
  });
}

describe('points of a Word file carry the number that Word counts', () => {
  test('over a paragraph between them, and further in by their own letters', async () => {
    expect(
      await points(
        p('Lamps', of(1)),
        p('They were out.'),
        p('Tides', of(1)),
        p('high', of(1, 1)),
        p('low', of(1, 1)),
        p('Gulls', of(1)),
        p('loud', of(1, 1)),
      ),
    ).toEqual([
      'decimal 1 Lamps',
      'They were out.',
      'decimal 2 Tides',
      'lowerLetter 1 high',
      'lowerLetter 2 low',
      'decimal 3 Gulls',
      'lowerLetter 1 loud',
    ]);
  });

  test('from where a list says that it begins', async () => {
    expect(await points(p('Lamps', of(1)), p('Tides', of(3)), p('Gulls', of(3)))).toEqual([
      'decimal 1 Lamps',
      'decimal 7 Tides',
      'decimal 8 Gulls',
    ]);
  });

  test('a bullet has none, nor has a paragraph whose mark was deleted', async () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
    expect(await points(p('Lamps', of(2)), p('Ti', of(1, 0, gone)), p('des', of(1)))).toEqual([
      '- 1 Lamps',
      'decimal 1 Tides',
    ]);
  });
});

test('signs of Wingdings are signs that every font has', async () => {
  expect(await points(p('Decision \uf0fc'))).toEqual(['Decision ✓']);
});
