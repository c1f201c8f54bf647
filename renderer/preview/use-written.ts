import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';

/** What is written in an item, from its beginning up to the caret. */
export interface Written {
  readonly itemId: Id;
  readonly words: string;
}

/** The caret is followed once it rests for so long, in milliseconds: no key shares its turn with it. */
const REST = 250;

/** Where she writes; `null` before she does. What she last wrote stays while the keyboard is elsewhere. */
export function useWritten(): Written | null {
  const { view, editor } = useDesk();
  const [written, setWritten] = useState<Written | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { itemId } = view.getState();
      if (itemId === null || !editor.current?.isFocused()) return;
      setWritten({ itemId, words: editor.current.wordsToCaret() });
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    moved();
    document.addEventListener('selectionchange', moved);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', moved);
    };
  }, [view, editor]);
  return written;
}
