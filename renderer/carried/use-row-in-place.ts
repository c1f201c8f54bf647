import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What a list needs so that the keyboard stays in it when its row goes. */
export interface RowInPlace {
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Where the row that had the keyboard is gone, the field of the row in its place takes it. */
export function useRowInPlace(count: number): RowInPlace {
  const ref = useRef<HTMLOListElement>(null);
  const last = useRef<{ row: Element; at: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that went makes them fewer
  useEffect(() => {
    const gone = last.current !== null && !last.current.row.isConnected;
    if (!gone || document.activeElement !== document.body) return;
    const rows = [...(ref.current?.children ?? [])];
    const next = rows[last.current?.at ?? 0] ?? rows.at(-1);
    next?.querySelector<HTMLElement>('textarea')?.focus();
  }, [count]);
  return {
    ref,
    onFocus: ({ target }) => {
      const row = target.closest('li');
      const at = row ? [...(ref.current?.children ?? [])].indexOf(row) : -1;
      if (row && at >= 0) last.current = { row, at };
    },
  };
}
