import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfUpdate, withUpdateText } from '../../../renderer/carried/update-text';
import { bulletList, listItem, type NestedBlock, paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';

const reference: NestedBlock = paragraph([
  { type: 'reference', attrs: { to: 'item', target: 'STSC item 8', words: null } },
]);
const list: NestedBlock = bulletList([listItem(paragraph(words('A point')))]);

const line = fc.string({ minLength: 1, maxLength: 12 }).map(text => text.replace(/[\r\n]/g, ' '));
const someBlocks = fc.array(
  fc.oneof(
    line.map(text => paragraph(words(text)) as NestedBlock),
    fc.constantFrom(reference, list),
  ),
);

test('what is typed is what is read again', () => {
  fc.assert(
    fc.property(someBlocks, fc.array(line, { minLength: 1 }), (blocks, lines) => {
      const after = withUpdateText(blocks, lines.join('\n'));
      expect(textOfUpdate(after).text).toBe(lines.join('\n'));
    }),
  );
});

test('typing never loses a list, a reference or a footnote, nor their order', () => {
  fc.assert(
    fc.property(someBlocks, fc.array(line), (blocks, lines) => {
      const special = (of: readonly NestedBlock[]) =>
        of.filter(block => block === reference || block === list);
      expect(special(withUpdateText(blocks, lines.join('\n')))).toEqual(special(blocks));
    }),
  );
});

test('what was not changed is as it was', () => {
  fc.assert(
    fc.property(someBlocks, blocks => {
      const { text } = textOfUpdate(blocks);
      expect(withUpdateText(blocks, text)).toEqual(blocks);
    }),
  );
});

test('what stands around the words is told where it stands, and more is typed beside them', () => {
  const said = paragraph(words('Said first.'));
  expect(textOfUpdate([list, said, reference])).toEqual({
    text: 'Said first.',
    before: [list],
    after: [reference],
  });
  expect(withUpdateText([said, reference], 'Said first.\nSaid next.')).toEqual([
    said,
    paragraph(words('Said next.')),
    reference,
  ]);
  expect(withUpdateText([reference], 'Said after.')).toEqual([
    reference,
    paragraph(words('Said after.')),
  ]);
});

test('no words leave no paragraph', () => {
  expect(withUpdateText([paragraph(words('Said.'))], '')).toEqual([]);
});
