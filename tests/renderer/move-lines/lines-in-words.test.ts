import { expect, test } from 'vitest';
import { linesInWords } from '../../../renderer/move-lines/lines-in-words';
import { bulletList, listItem, outcomeBlock, paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';

const p = paragraph(words('One.'));
const list = bulletList([listItem(p)]);

test.each([
  [[p], 'a paragraph'],
  [[p, p], '2 paragraphs'],
  [[list], 'a list'],
  [[list, list], '2 lines'],
  [[p, outcomeBlock('one', words('NOTED.')), p], '3 lines'],
  [[outcomeBlock('one', []), outcomeBlock('two', [])], '2 outcomes'],
] as const)('%# lines are called what they are', (blocks, said) => {
  expect(linesInWords(blocks)).toBe(said);
});
