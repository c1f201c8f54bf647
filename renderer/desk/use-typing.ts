import { useRef } from 'react';
import type { StepName } from '../store/book-store';
import { type Doing, doIt, useDesk } from './desk';

/** After a pause this long, in milliseconds, typing in a field begins a new step, as in the minutes. */
const PAUSE = 500;

/** Writes what is typed in a field into the book; what is typed without a pause is one step to undo. */
export function useTyping(): (name: StepName, doing: Doing) => void {
  const desk = useDesk();
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (name, doing) => {
    const now = performance.now();
    if (now - last.current > PAUSE) desk.book.getState().settle();
    last.current = now;
    doIt(desk, name, doing);
  };
}
