import type { EditorProps } from 'prosemirror-view';

/** Who is asked to undo and redo. */
export interface Undoing {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/**
 * The browser's own undo, from its menu or a gesture, asks the program's: there is one history, and
 * the browser's knows nothing of the records.
 */
export function nativeUndo({
  onUndo,
  onRedo,
}: Undoing): NonNullable<EditorProps['handleDOMEvents']> {
  return {
    beforeinput: (_view, event) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
      event.preventDefault();
      if (event.inputType === 'historyUndo') onUndo();
      else onRedo();
      return true;
    },
  };
}
