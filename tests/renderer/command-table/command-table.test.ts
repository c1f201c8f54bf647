import { expect, test } from 'vitest';
import { COMMANDS } from '../../../renderer/command-table/command-table';
import type { AppCommand } from '../../../renderer/commands/app-command';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { EDITOR_KEYS } from '../../../renderer/editor/commands/editor-keys';

/** Chromium never gives these to a page. */
const KEPT = ['N', 'T', 'W', 'Shift+N', 'Shift+T', 'Shift+W', 'Tab', 'Shift+Tab'];

/** In the text they move the line; anywhere else, the item. */
const TEXT_OR_ITEM = ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown'];

const keys = COMMANDS.flatMap(command => command.keys);

function repeated(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}

/** `Mod+Shift+A` as the keys of the editor are written: `Mod-Shift-a`. */
function inEditor(key: string): string {
  return key
    .replace(/\+([A-Z])$/, (_, letter: string) => `+${letter.toLowerCase()}`)
    .replaceAll('+', '-');
}

test('no two commands have one name, one key or one label', () => {
  expect(repeated(COMMANDS.map(({ name }) => name))).toEqual([]);
  expect(repeated(keys)).toEqual(TEXT_OR_ITEM);
  expect(repeated(COMMANDS.map(({ label }) => label))).toEqual([]);
});

test('every command has words', () => {
  expect(COMMANDS.filter(({ label }) => label.trim() === '')).toEqual([]);
});

test('none has a key that the browser keeps for itself', () => {
  expect(keys.filter(key => KEPT.some(kept => key === `Mod+${kept}`))).toEqual([]);
});

test('a key that the editor takes too does the same there', () => {
  const same = ({ name, group, keys: own }: AppCommand) =>
    own.every(key => {
      if (group === 'Agenda' && TEXT_OR_ITEM.includes(key)) return true;
      const taken = EDITOR_KEYS[inEditor(key)];
      const command = Object.entries(EDITOR_COMMANDS).find(([, does]) => does === taken)?.[0];
      return taken === undefined || name === `write.${command}`;
    });
  expect(COMMANDS.filter(command => !same(command)).map(({ name }) => name)).toEqual([]);
});

test('all that the editor can do by a key of its own has its line in the table', () => {
  const named = new Set(COMMANDS.map(({ name }) => name));
  const byKey = Object.entries(EDITOR_COMMANDS).filter(([, does]) =>
    Object.entries(EDITOR_KEYS).some(([key, taken]) => taken === does && /^(?:Mod|F\d)/.test(key)),
  );
  expect(byKey.map(([name]) => `write.${name}`).filter(name => !named.has(name))).toEqual([]);
});
