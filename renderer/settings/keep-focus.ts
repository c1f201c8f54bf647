import type { KeyboardEvent } from 'react';

/** Which way a row goes. */
export type RowStep = 'up' | 'down';

/**
 * Alt with an arrow moves a row of a list past its neighbour; the keyboard stays in the same field,
 * also where the page has to put the row elsewhere for it.
 */
export function moveRowByKey(
  event: KeyboardEvent<HTMLElement>,
  move: (step: RowStep) => void,
): void {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  const { target } = event;
  move(event.key === 'ArrowUp' ? 'up' : 'down');
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (target instanceof HTMLElement && target.isConnected) target.focus();
    }, 60),
  );
}
