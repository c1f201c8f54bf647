import type { EditorProps } from 'prosemirror-view';

/**
 * Has each key act where the caret is by then. The browser tells of a caret that it moved in a turn of
 * its own, and on a busy computer the next key comes before that.
 */
export const caretBeforeKey: NonNullable<EditorProps['handleDOMEvents']> = {
  keydown: (_view, event) => {
    if (!event.isComposing) document.dispatchEvent(new Event('selectionchange'));
    return false;
  },
};
