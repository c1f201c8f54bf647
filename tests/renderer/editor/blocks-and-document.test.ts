import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import { docOf } from '../../../renderer/editor/doc-of';
import { normalBlocks } from '../../../renderer/editor/normal-blocks';
import {
  Block,
  bulletList,
  listItem,
  paragraph,
  table,
  tableCell,
} from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { block } from '../../support/arbitrary-blocks';

const blocks = fc.array(block, { maxLength: 4 });
const line = paragraph(words('The Chair opened the meeting.'));

/** All words of a record, in their order, whatever they stand in. */
function allWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(allWords).join('');
  if (typeof value !== 'object' || value === null) return '';
  const own = 'text' in value && typeof value.text === 'string' ? value.text : '';
  return own + ('content' in value ? allWords(value.content) : '');
}

describe('the document of the editor speaks the blocks of a minute', () => {
  test('any blocks come back as they were, in their normal form', () => {
    fc.assert(
      fc.property(blocks, given => {
        const doc = docOf(given);
        doc.check();
        expect(blocksOf(doc)).toEqual(normalBlocks(given));
      }),
    );
  });

  test('no word is lost, and what comes back is checked as a record', () => {
    fc.assert(
      fc.property(blocks, given => {
        const back = blocksOf(docOf(given));
        expect(allWords(back)).toBe(allWords(given));
        expect(back.map(each => Block.safeParse(each).success)).not.toContain(false);
      }),
    );
  });

  test('what came back once comes back the same again', () => {
    fc.assert(
      fc.property(blocks, given => {
        const once = blocksOf(docOf(given));
        expect(blocksOf(docOf(once))).toEqual(once);
      }),
    );
  });

  test('no blocks are an empty line to type in, and the other way round', () => {
    const doc = docOf([]);
    expect(doc.childCount).toBe(1);
    expect(blocksOf(doc)).toEqual([]);
  });

  test('paragraphs without words are left out, confidential ones are not', () => {
    const kept = { ...paragraph([]), attrs: { confidential: 'Commercial' } };
    expect(blocksOf(docOf([paragraph([]), line, paragraph([]), kept]))).toEqual([line, kept]);
  });

  test('an empty point and an empty cell get a line to type in', () => {
    const [list, grid] = blocksOf(
      docOf([bulletList([listItem()]), table([{ type: 'tableRow', content: [tableCell([])] }])]),
    );
    expect(list).toEqual(bulletList([listItem(paragraph([]))]));
    expect(grid).toMatchObject({ content: [{ content: [{ content: [paragraph([])] }] }] });
  });

  test('a table at an end of the minute has a line before and after it, which no record keeps', () => {
    const only = [table([{ type: 'tableRow' as const, content: [tableCell([line])] }])];
    expect(docOf(only).children.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'table',
      'paragraph',
    ]);
    expect(blocksOf(docOf(only))).toEqual(only);
  });

  test('a block that did not change is the same object at the next key', () => {
    const doc = docOf([line, line]);
    const [first] = blocksOf(doc);
    expect(blocksOf(doc)[0]).toBe(first);
  });
});
