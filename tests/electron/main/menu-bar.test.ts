import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { accelerator } from '../../../electron/main/menu/accelerator';
import { menuBar } from '../../../electron/main/menu/menu-bar';
import { COMMANDS } from '../../../renderer/command-table/command-table';
import { menuParts } from '../../../renderer/command-table/menu-parts';
import { aDesk } from '../../renderer/a-desk';
import { openSampleBook } from '../../resources/open-sample-book';

const DEEDS = { command: () => {}, openRecent: () => {} };

test.each([
  ['Mod+Shift+A', 'CommandOrControl+Shift+A'],
  ['Alt+ArrowDown', 'Alt+Down'],
  ['Mod++', 'CommandOrControl+Plus'],
  ['F8', 'F8'],
  ['?', null],
])('the keys %s are %s in a menu', (keys, shown) => expect(accelerator(keys)).toBe(shown));

test('every command of the table is in one menu, once', () => {
  const parts = menuParts(aDesk(openSampleBook().value));
  const names = parts.flatMap(({ commands }) => commands.map(({ name }) => name));
  expect(names.toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
});

function linesOf(menu: MenuItemConstructorOptions[], title: string): MenuItemConstructorOptions[] {
  const found = menu.find(({ label }) => label === title)?.submenu;
  return Array.isArray(found) ? found : [];
}

test('the system’s own lines stand below those of the page', () => {
  const parts = menuParts(aDesk(openSampleBook().value));
  const menu = menuBar(parts, ['/home/her/A & B.docx'], DEEDS, false);
  expect(linesOf(menu, 'Edit').map(({ role }) => role)).toEqual(
    expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']),
  );
  const [recent] = linesOf(menu, 'Book').flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
  expect(recent).toMatchObject({ label: 'A && B.docx' });
  expect(menuBar(parts, [], DEEDS, true)[0]).toEqual({ role: 'appMenu' });
});

test('keys are shown in the menus and not taken by them: the page knows them itself', () => {
  const menu = menuBar(menuParts(aDesk(openSampleBook().value)), [], DEEDS, false);
  const withKeys = menu
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .filter(line => 'accelerator' in line);
  expect(withKeys.length).toBeGreaterThan(40);
  expect(withKeys.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([]);
});
