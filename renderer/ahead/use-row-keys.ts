import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { nextInList } from '../ui/next-in-list';

/** What a list of rows needs to be one stop of the Tab key, its rows reached by the arrow keys. */
export interface RowKeys {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The rows (`data-row`) of a screen, under however many heads; at first the first has the keyboard. */
export function useRowKeys(): RowKeys {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const hasBegun = useRef(false);
  const rows = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  // Each drawing may have put a row in or taken one out, perhaps the one that had the keyboard.
  useEffect(() => {
    const all = rows();
    const stop = all.find(row => row.dataset['row'] === last.current) ?? all[0];
    for (const row of all) row.tabIndex = row === stop ? 0 : -1;
    if (stop && (!hasBegun.current || document.activeElement === document.body)) stop.focus();
    if (stop) hasBegun.current = true;
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
      if (row === undefined) return;
      last.current = row;
      for (const each of rows()) each.tabIndex = each === target ? 0 : -1;
    },
    onKeyDown: event => {
      const all = rows();
      const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      const to = at < 0 ? null : nextInList(event.key, at, all.length);
      if (to === null || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      all[to]?.focus();
    },
  };
}
