/** The keys that Electron calls otherwise than the keyboard does. */
const OTHERWISE: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/**
 * Keys of the command table (`Mod+Shift+A`) as Electron's menus name them, or `null` for keys that
 * are typed as words, such as `?`.
 */
export function accelerator(keys: string): string | null {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  const isTyped = parts.length === 1 && !/^F\d/.test(keys);
  return isTyped ? null : parts.map(part => OTHERWISE[part] ?? part).join('+');
}
