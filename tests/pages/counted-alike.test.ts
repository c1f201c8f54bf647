import { describe, expect, test } from 'vitest';
import { inLetters, inRoman } from '../../shared/model/list-count';
import { isNotOpened, readWordFile } from '../../shared/pages/file/read-word-file';
import { xmlTree } from '../../shared/reading/html/xml-tree';
import { isUnreadable } from '../../shared/reading/unreadable';
import { wordLists } from '../../shared/reading/word/word-lists';
import { wordPieces } from '../../shared/reading/word/word-pieces';
import { p, wordByHand } from '../support/word-by-hand';

const level = (at: number, format: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format}<w:lvlText w:val="%${at + 1}"/>${more}</w:lvl>`;

const numFmt = (format: string) => `<w:numFmt w:val="${format}"/>`;

const TWICE_SAID =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  `<mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="i., ii."/></mc:Choice>` +
  `<mc:Fallback>${numFmt('lowerRoman')}</mc:Fallback></mc:AlternateContent>`;

const list = (id: number, definition: number, changes = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${changes}</w:num>`;

const change = (at: number, said: string) =>
  `<w:lvlOverride w:ilvl="${at}">${said}</w:lvlOverride>`;

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, numFmt('decimal'))}` +
  `${level(1, numFmt('lowerLetter'), '<w:pStyle w:val="Sub"/>')}` +
  `${level(2, numFmt('lowerLetter'), '<w:lvlRestart w:val="1"/>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, TWICE_SAID)}</w:abstractNum>` +
  list(1, 0) +
  list(2, 0, change(0, '<w:startOverride w:val="7"/>')) +
  list(3, 0, change(0, level(0, numFmt('lowerRoman')))) +
  list(4, 1);

const STYLES =
  '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Base"/></w:style>';

const of = (id: number, at = 0) =>
  p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

const SUB = p('x', '<w:pStyle w:val="Sub"/>');

function shown(file: Uint8Array): (string | undefined)[] {
  const read = readWordFile(file);
  if (isNotOpened(read)) throw new Error(read.why);
  const blocks = read.value.sections.flatMap(section => section.blocks);
  return blocks.map(block => (block.kind === 'paragraph' ? block.label?.text : undefined));
}

const WRITTEN = { decimal: String, lowerLetter: inLetters, lowerRoman: inRoman };

async function takenIn(file: Uint8Array): Promise<(string | undefined)[]> {
  const read = await wordPieces('m.docx', file);
  if (isUnreadable(read)) throw new Error(read.message);
  return read.pieces.map(each =>
    each.kind === 'point' && each.style ? WRITTEN[each.style](each.count) : undefined,
  );
}

describe('the pages of a Word file and the reader of it count its lists alike', () => {
  test.each<[string, string[], string[]]>([
    ['a list of its own beginning', [of(1), of(2), of(2)], ['1', '7', '8']],
    ['a list that writes a level otherwise', [of(1), of(3)], ['1', 'ii']],
    ['a format that old programs are told of', [of(4), of(4)], ['i', 'ii']],
    ['a level that counts a style', [of(1), SUB, SUB, of(1), SUB], ['1', 'a', 'b', '2', 'a']],
    [
      'a level that goes on until the first one counts',
      [of(1), of(1, 2), of(1, 1), of(1, 2), of(1), of(1, 2)],
      ['1', 'a', 'a', 'b', '2', 'a'],
    ],
  ])('%s', async (_, paragraphs, labels) => {
    const file = wordByHand(paragraphs.join(''), { numbering: NUMBERING, styles: STYLES });
    expect(shown(file)).toEqual(labels);
    expect(await takenIn(file)).toEqual(labels);
  });
});

test('a list has nine levels, however many a file writes into it', () => {
  const levels = Array.from({ length: 50 }, (_, at) => level(at - 20, numFmt('decimal'))).join('');
  const definition = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`;
  const lists = wordLists(xmlTree(`<w:numbering>${definition}${list(1, 0)}</w:numbering>`));
  expect([...(lists.get('1')?.levels.keys() ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test.each(['1e99', '99999999999', 'x', ''])('a list that begins at "%s" begins at 1', start => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>${list(1, 0)}`;
  expect(shown(wordByHand(of(1), { numbering }))).toEqual(['1']);
});
