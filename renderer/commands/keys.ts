/**
 * A key with what is held down, as `Mod+Shift+A`: `Mod` is Control, on a Mac Command. The last part
 * is the key as the keyboard names it, letters in capitals: `A`, `Enter`, `ArrowDown`, `F8`, `?`.
 */
export type KeyPress = string;

/** What of a keyboard event tells which keys were pressed. */
export type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/** Whether these keys are what was pressed. */
export function isPressed(keys: KeyPress, event: PressedKeys, mac: boolean): boolean {
  // Windows holds Control and Alt with AltGr: é is typed by AltGr+E, and is no command.
  if (!mac && event.getModifierState('AltGraph')) return false;
  const { key, mod, shift, alt } = parsed(keys);
  const held = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (held !== mod || other || event.altKey !== alt) return false;
  // A sign such as ? needs Shift on some keyboards and not on others.
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return (isSign || event.shiftKey === shift) && isKey(key, event);
}

/** The keys as they are shown: `Ctrl+Shift+A`, on a Mac `⌘⇧A`. */
export function keysInWords(keys: KeyPress, mac: boolean): string {
  const words = parts(keys).map(part => (mac ? MAC_WORDS[part] : WORDS[part]) ?? part);
  return words.join(mac ? '' : '+');
}

/** The keys as assistive technology is told them (`aria-keyshortcuts`). */
export function ariaKeys(keys: KeyPress, mac: boolean): string {
  return parts(keys)
    .map(part => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part))
    .join('+');
}

/** Whether the program runs on a Mac. */
export function isMac(): boolean {
  return /Mac/.test(navigator.userAgent);
}

const WORDS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
};

const MAC_WORDS: Readonly<Record<string, string>> = {
  ...WORDS,
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
};

function parts(keys: KeyPress): string[] {
  return keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
}

function parsed(keys: KeyPress) {
  const all = parts(keys);
  return {
    key: all.at(-1) ?? '',
    mod: all.includes('Mod'),
    shift: all.includes('Shift'),
    alt: all.includes('Alt'),
  };
}

/** With Alt held, a Mac types other signs, and with Shift a digit is one: there the place tells. */
function isKey(key: string, { key: typed, code }: PressedKeys): boolean {
  if (typed.toUpperCase() === key.toUpperCase()) return true;
  return /^[A-Z0-9]$/.test(key) && (code === `Key${key}` || code === `Digit${key}`);
}
