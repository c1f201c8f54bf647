import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Which line of a long list has the keyboard, and how it is given to another. */
export interface KeyboardPlace {
  /** The line that has it, or had it last; `null` before any had. */
  readonly at: string | null;
  /** Notes that a line got it by itself, as by a pointer. */
  readonly came: (line: string) => void;
  /** Gives it to a line, which may not be drawn yet. */
  readonly give: (line: string) => void;
  /** Whether the line it was given to is still to be drawn. */
  readonly isOnItsWay: () => boolean;
}

/**
 * Keeps the keyboard in a list whose lines come and go. Each line names itself with `data-line` on the
 * element that takes the keyboard. Where the line that has it is drawn elsewhere, it goes along.
 */
export function useKeyboardPlace(within: RefObject<HTMLElement | null>): KeyboardPlace {
  const [at, setAt] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    // The browser gives the keyboard to nothing where its element was taken off the page.
    const isLost = document.activeElement === document.body;
    const line = wanted.current ?? (isLost ? at : null);
    if (line !== null && focusOn(within.current, line)) wanted.current = null;
  });
  const give = useCallback(
    (line: string) => {
      wanted.current = focusOn(within.current, line) ? null : line;
      setAt(line);
    },
    [within],
  );
  const isOnItsWay = useCallback(() => wanted.current !== null, []);
  return { at, came: setAt, give, isOnItsWay };
}

function focusOn(within: HTMLElement | null, line: string): boolean {
  const element = within?.querySelector<HTMLElement>(`[data-line=${CSS.escape(line)}]`);
  element?.focus();
  return element !== null && element !== undefined;
}
