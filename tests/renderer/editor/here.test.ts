import { expect, test } from 'vitest';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { hereOf } from '../../../renderer/editor/here';
import { bulletList, listItem, paragraph, table, tableCell } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { done, editing } from './an-editor';

const line = paragraph([...words('Some '), ...words('bold', 'bold'), ...words(' words.')]);

test('what the line is follows what it is made', () => {
  const state = editing([line], 'words');
  expect(hereOf(state, null).kind).toBe('paragraph');
  for (const kind of ['action', 'outcome', 'subheading', 'bulletList', 'numberedList'] as const) {
    expect(hereOf(done(state, EDITOR_COMMANDS[kind]), null).kind).toBe(kind);
  }
});

test('a point is of its list, and a line in a table is of the table', () => {
  const list = bulletList([listItem(paragraph(words('point')))]);
  expect(hereOf(editing([list], 'point'), null).kind).toBe('bulletList');
  const grid = table([{ type: 'tableRow', content: [tableCell([paragraph(words('cell'))])] }]);
  expect(hereOf(editing([grid], 'cell'), null).kind).toBe('table');
});

test('how words are set at the caret, and how what is typed next will be', () => {
  expect(hereOf(editing([line], 'bol'), null)).toMatchObject({ bold: true, italic: false });
  const state = done(editing([line], 'words'), EDITOR_COMMANDS.italic);
  expect(hereOf(state, null)).toMatchObject({ bold: false, italic: true });
});

test('it is the same object while nothing of it changes', () => {
  const before = hereOf(editing([line], 'Some'), null);
  expect(hereOf(editing([line], 'words'), before)).toBe(before);
});
