import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** What a toolbar needs to be one stop of the Tab key, its tools reached by the arrow keys. */
export interface ArrowKeys {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The arrow keys, Home and End move among the tools of a bar, as the ARIA Authoring Practices ask of
 * a toolbar; Tab comes to the tool that had the keyboard last.
 */
export function useArrowKeys(): ArrowKeys {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const tools = () => [...(ref.current?.querySelectorAll<HTMLElement>('button, select') ?? [])];
  // Each drawing may have put a tool in or greyed one.
  useEffect(() => {
    const all = tools();
    const stop = all.find(tool => tool === last.current && isReady(tool)) ?? all.find(isReady);
    for (const tool of all) tool.tabIndex = tool === stop ? 0 : -1;
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      last.current = target;
      for (const tool of tools()) tool.tabIndex = tool === target ? 0 : -1;
    },
    onKeyDown: event => {
      const ready = tools().filter(isReady);
      const at = event.target instanceof HTMLElement ? ready.indexOf(event.target) : -1;
      const next = at < 0 ? null : placeAfter(event.key, at, ready.length);
      if (next === null) return;
      event.preventDefault();
      ready[next]?.focus();
    },
  };
}

function isReady(tool: HTMLElement): boolean {
  return !tool.matches(':disabled');
}

function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
