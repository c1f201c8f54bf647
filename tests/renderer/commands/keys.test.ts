import { expect, test } from 'vitest';
import {
  ariaKeys,
  isPressed,
  keysInWords,
  type PressedKeys,
} from '../../../renderer/commands/keys';

function pressing(key: string, held: Partial<PressedKeys> = {}): PressedKeys {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, code: '', ...none, getModifierState: () => false, ...held };
}

test.each([
  ['Mod+K', pressing('k', { ctrlKey: true })],
  ['Mod+Shift+A', pressing('A', { ctrlKey: true, shiftKey: true })],
  ['Alt+ArrowDown', pressing('ArrowDown', { altKey: true })],
  ['F8', pressing('F8')],
  ['?', pressing('?', { shiftKey: true })],
  ['?', pressing('?')],
  ['Mod+Shift+8', pressing('*', { ctrlKey: true, shiftKey: true, code: 'Digit8' })],
])('%s is pressed', (keys, event) => {
  expect(isPressed(keys, event, false)).toBe(true);
});

test.each([
  ['Mod+K', pressing('k')],
  ['Mod+K', pressing('k', { ctrlKey: true, shiftKey: true })],
  ['Mod+K', pressing('k', { ctrlKey: true, altKey: true })],
  ['Mod+K', pressing('k', { metaKey: true })],
  ['F8', pressing('F9')],
  ['?', pressing('?', { ctrlKey: true })],
])('%s is not what was pressed', (keys, event) => {
  expect(isPressed(keys, event, false)).toBe(false);
});

test('a sign that is typed with AltGr is no command, though Control and Alt are held', () => {
  const held = { code: 'KeyE', ctrlKey: true, altKey: true };
  expect(isPressed('Mod+Alt+E', pressing('e', held), false)).toBe(true);
  const getModifierState = (name: string) => name === 'AltGraph';
  expect(isPressed('Mod+Alt+E', pressing('é', { ...held, getModifierState }), false)).toBe(false);
});

test('on a Mac the Command key takes the place of Control', () => {
  expect(isPressed('Mod+K', pressing('k', { metaKey: true }), true)).toBe(true);
  expect(isPressed('Mod+K', pressing('k', { ctrlKey: true }), true)).toBe(false);
});

test('a Mac that types another sign with Alt is understood by the place of the key', () => {
  const event = pressing('ç', { altKey: true, code: 'KeyC' });
  expect(isPressed('Alt+C', event, true)).toBe(true);
});

test('keys are shown as they stand on the keyboard', () => {
  expect(keysInWords('Mod+Shift+A', false)).toBe('Ctrl+Shift+A');
  expect(keysInWords('Alt+ArrowDown', false)).toBe('Alt+↓');
  expect(keysInWords('Mod+Shift+A', true)).toBe('⌘⇧A');
  expect(ariaKeys('Mod+K', false)).toBe('Control+K');
  expect(ariaKeys('Mod+K', true)).toBe('Meta+K');
});
