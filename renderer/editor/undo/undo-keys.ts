import { keymap } from 'prosemirror-keymap';
import type { Plugin } from 'prosemirror-state';
import type { Undoing } from './native-undo';

/**
 * The keys of undo and redo ask the program. They cannot be left to its own key table: the engine
 * keeps them from the page, so that the browser's undo does not run.
 */
export function undoKeys({ onUndo, onRedo }: Undoing): Plugin {
  const redo = asking(onRedo);
  return keymap({ 'Mod-z': asking(onUndo), 'Mod-y': redo, 'Mod-Shift-z': redo });
}

function asking(ask: () => void): () => boolean {
  return () => {
    ask();
    return true;
  };
}
