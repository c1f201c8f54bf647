import fc from 'fast-check';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { TableMap } from 'prosemirror-tables';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { EDITOR_KEYS } from '../../../renderer/editor/commands/editor-keys';
import { minuteState } from '../../../renderer/editor/minute-state';
import { paragraph, table, tableCell } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { aContext, done, editing, typed } from './an-editor';

const C = EDITOR_COMMANDS;
const cell = (text: string, header = false) => tableCell([paragraph(words(text))], header);
const row = (...texts: string[]) => ({
  type: 'tableRow' as const,
  content: texts.map(text => cell(text)),
});
const head = (...texts: string[]) => ({
  type: 'tableRow' as const,
  content: texts.map(text => cell(text, true)),
});

const GRID = [table([head('H', 'I'), row('a', 'b'), row('c', 'd')])];

/** The words of each cell, header cells with a star. */
function shape(state: EditorState): string[][] {
  const grid = blocksOf(state.doc).find(block => block.type === 'table');
  return (grid?.content ?? []).map(({ content }) =>
    content.map(({ attrs, content: [line] }) => {
      const text = line?.type === 'paragraph' ? line.content : [];
      const said = (text ?? []).map(piece => (piece.type === 'text' ? piece.text : '')).join('');
      return `${said}${attrs.header ? '*' : ''}`;
    }),
  );
}

describe('a table', () => {
  test('is put in with three rows, the first a header, the caret in its first cell', () => {
    const state = typed(done(minuteState([], aContext()), C.insertTable), 'x');
    expect(shape(state)).toEqual([
      ['x*', '*', '*'],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(state.doc.lastChild?.type.name).toBe('paragraph');
  });

  test('gets rows and columns beside the cell, and a header stays one', () => {
    const state = editing(GRID, 'a');
    expect(shape(done(state, C.addRowAbove))[1]).toEqual(['', '']);
    expect(shape(done(state, C.addRowBelow))[2]).toEqual(['', '']);
    expect(shape(done(state, C.addColumnBefore))).toEqual([
      ['*', 'H*', 'I*'],
      ['', 'a', 'b'],
      ['', 'c', 'd'],
    ]);
    expect(shape(done(state, C.addColumnAfter))[0]).toEqual(['H*', '*', 'I*']);
  });

  test('loses rows and columns, and goes with the last of them', () => {
    expect(shape(done(editing(GRID, 'a'), C.removeRow))).toEqual([
      ['H*', 'I*'],
      ['c', 'd'],
    ]);
    expect(shape(done(editing(GRID, 'a'), C.removeColumn))).toEqual([['I*'], ['b'], ['d']]);
    const one = editing([table([row('a', 'b')])], 'a');
    expect(blocksOf(done(one, C.removeRow).doc)).toEqual([]);
    expect(blocksOf(done(editing(GRID, 'a'), C.removeTable).doc)).toEqual([]);
  });

  test('has its header row made plain and a header again', () => {
    const plain = done(editing(GRID, 'c'), C.headerRow);
    expect(shape(plain)[0]).toEqual(['H', 'I']);
    expect(shape(done(plain, C.headerRow))[0]).toEqual(['H*', 'I*']);
  });

  test('grows by Tab in its last cell', () => {
    const tab = EDITOR_KEYS['Tab'];
    const state = tab ? typed(done(editing(GRID, 'd'), tab), 'e') : null;
    expect(state && shape(state).at(-1)).toEqual(['e', '']);
  });

  test('that was whole stays whole, whatever is pressed in it', () => {
    const keys = ['Enter', 'Backspace', 'Delete', 'Tab'].flatMap(key => EDITOR_KEYS[key] ?? []);
    const acts = fc.constantFrom(...Object.values(C), ...keys);
    const doing = fc.oneof(
      fc.record({ command: acts }),
      fc.record({ from: fc.nat(200), to: fc.nat(200) }),
      fc.record({ text: fc.constant('x') }),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 12 }), all => {
        const before = [paragraph(words('Before.')), ...GRID, paragraph(words('After.'))];
        const { doc } = all.reduce<EditorState>(
          (state, what) => {
            if ('text' in what) return state.apply(state.tr.insertText(what.text));
            if ('from' in what) return selecting(state, what.from, what.to);
            let next = state;
            what.command(state, change => {
              next = state.apply(change);
            });
            return next;
          },
          minuteState(before, aContext()),
        );
        doc.check();
        doc.forEach(node => {
          if (node.type.name === 'table') expect(TableMap.get(node).problems).toBeNull();
        });
      }),
      { numRuns: 300 },
    );
  });
});

function selecting(state: EditorState, from: number, to: number): EditorState {
  const { doc, tr } = state;
  const start = doc.resolve(from % doc.content.size);
  const end = doc.resolve(to % doc.content.size);
  return state.apply(tr.setSelection(TextSelection.between(start, end)));
}
