import type { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import { toCell } from '../../../renderer/editor/commands/cells';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { EDITOR_KEYS } from '../../../renderer/editor/commands/editor-keys';
import {
  actionBlock,
  bulletList,
  listItem,
  numberedList,
  outcomeBlock,
  paragraph,
  subheading,
  table,
  tableCell,
} from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { beforeCaret, blocksAfter, done, editing, onFootnote, typed } from './an-editor';

const C = EDITOR_COMMANDS;
const SAID = [...words('SECAS to '), ...words('publish', 'bold'), ...words(' the plan.')];
const line = paragraph(SAID);
const other = paragraph(words('Before it.'));
const point = (text: string) => listItem(paragraph(words(text)));

function key(name: string) {
  const command = EDITOR_KEYS[name];
  if (!command) throw new Error(`No such key: ${name}`);
  return command;
}

describe('a line becomes another kind of block without retyping', () => {
  const KINDS = [
    ['subheading', subheading(SAID)],
    ['action', actionBlock('new-2', SAID)],
    ['outcome', outcomeBlock('new-2', SAID)],
    ['bulletList', bulletList([listItem(line)])],
    ['numberedList', numberedList([listItem(line)])],
  ] as const;

  test.each(KINDS)('a paragraph becomes a %s with its words and marks, and back', (kind, made) => {
    const state = done(editing([other, line], 'plan'), C[kind]);
    const [, became] = blocksOf(state.doc);
    expect({ ...became, attrs: null }).toEqual({ ...made, attrs: null });
    expect(blocksAfter(state, C[kind])).toEqual([other, line]);
    expect(blocksAfter(state, C.paragraph)).toEqual([other, line]);
  });

  test.each(KINDS)('a %s becomes each of the others', kind => {
    const state = done(editing([line], 'plan'), C[kind]);
    for (const [target, made] of KINDS.filter(([name]) => name !== kind)) {
      const [became] = blocksAfter(state, C[target]);
      expect({ ...became, attrs: null }).toEqual({ ...made, attrs: null });
    }
  });

  test('a conversion leaves the caret where it was', () => {
    const state = done(editing([other, line], 'plan'), C.action, C.bulletList);
    expect(beforeCaret(state)).toBe('SECAS to publish the plan');
  });

  test('what is confidential stays so', () => {
    const secret = { ...line, attrs: { confidential: 'Commercial' } };
    const [action] = blocksAfter(editing([secret], 'plan'), C.action);
    expect(action).toMatchObject({ type: 'action', attrs: { confidential: 'Commercial' } });
  });

  test('a point in the middle of a list comes out between two lists', () => {
    const list = bulletList([point('one'), point('two'), point('three')]);
    expect(blocksAfter(editing([list], 'two'), C.outcome)).toMatchObject([
      { type: 'bulletList', content: [point('one')] },
      { type: 'outcome', content: words('two') },
      { type: 'bulletList', content: [point('three')] },
    ]);
  });

  test('a line beside a list of the kind joins it', () => {
    const list = bulletList([point('one')]);
    expect(blocksAfter(editing([list, paragraph(words('two'))], 'two'), C.bulletList)).toEqual([
      bulletList([point('one'), point('two')]),
    ]);
  });

  test('in a cell of a table only paragraphs and lists stand', () => {
    const grid = table([{ type: 'tableRow', content: [tableCell([line])] }]);
    expect(C.action(editing([grid], 'plan'))).toBe(false);
    expect(C.bulletList(editing([grid], 'plan'))).toBe(true);
  });
});

describe('Enter and Backspace', () => {
  test.each([
    ['an action', actionBlock('a', SAID)],
    ['an outcome', outcomeBlock('a', SAID)],
    ['a sub-heading', subheading(SAID)],
  ])('Enter at the end of %s begins a paragraph', (_what, block) => {
    const state = typed(done(editing([block], ' the plan.'), key('Enter')), 'Next');
    expect(blocksOf(state.doc)).toEqual([block, paragraph(words('Next'))]);
  });

  test('Enter inside an action ends it there, and never makes a second with its id', () => {
    expect(blocksAfter(editing([actionBlock('a', words('one two'))], 'one'), key('Enter'))).toEqual(
      [actionBlock('a', words('one')), paragraph(words(' two'))],
    );
  });

  test('Enter at the start of an action makes room before it', () => {
    const action = actionBlock('a', words('one'));
    const state = done(editing([action], 'one', 'at'), key('Enter'));
    expect([state.doc.childCount, blocksOf(state.doc)]).toEqual([2, [action]]);
  });

  test('Enter in an empty point leaves the list', () => {
    const state = done(editing([bulletList([point('one')])], 'one'), key('Enter'), key('Enter'));
    expect(blocksOf(typed(state, 'x').doc)).toEqual([
      bulletList([point('one')]),
      paragraph(words('x')),
    ]);
  });

  test.each([
    ['an action', actionBlock('a', SAID)],
    ['an outcome', outcomeBlock('a', SAID)],
    ['a point', bulletList([listItem(line)])],
  ])('Backspace at the start of %s makes it a paragraph', (_what, block) => {
    expect(blocksAfter(editing([block], 'SECAS', 'at'), key('Backspace'))).toEqual([line]);
  });

  test('Shift-Enter breaks the line inside the paragraph', () => {
    expect(blocksAfter(editing([paragraph(words('one'))], 'one'), key('Shift-Enter'))).toEqual([
      paragraph([...words('one'), { type: 'lineBreak' }]),
    ]);
  });
});

describe('points, cells, marks and notes', () => {
  test('Tab nests a point and Shift-Tab brings it back', () => {
    const list = [bulletList([point('one'), point('two')])];
    const nested = done(editing(list, 'two'), key('Tab'));
    expect(blocksOf(nested.doc)).toEqual([
      bulletList([listItem(paragraph(words('one')), bulletList([point('two')]))]),
    ]);
    expect(blocksAfter(nested, key('Shift-Tab'))).toEqual(list);
  });

  test('Tab leaves a paragraph to the browser', () => {
    expect(key('Tab')(editing([line], 'plan'))).toBe(false);
  });

  test('Tab goes from cell to cell, and from the last one out', () => {
    const cells = [tableCell([paragraph(words('a'))]), tableCell([paragraph(words('b'))])];
    const state = editing([table([{ type: 'tableRow', content: cells }])], 'a');
    const next = done(state, key('Tab'));
    expect(next.selection.$head.parent.textContent).toBe('b');
    expect(toCell(1)(next)).toBe(false);
    expect(done(next, key('Shift-Tab')).selection.$head.parent.textContent).toBe('a');
  });

  test('bold and italic set the selected words apart', () => {
    expect(
      blocksAfter(editing([paragraph(words('one two'))], 'two', 'select'), C.italic, C.bold),
    ).toEqual([paragraph([...words('one '), ...words('two', 'bold', 'italic')])]);
  });

  test('a footnote is put at the caret, ready for its words, and none inside another', () => {
    const state: EditorState = done(editing([paragraph(words('one.'))], 'one'), C.footnote);
    expect(onFootnote(state)).toBe(true);
    expect(blocksOf(state.doc)).toEqual([
      paragraph([...words('one'), { type: 'footnote' }, ...words('.')]),
    ]);
  });
});
