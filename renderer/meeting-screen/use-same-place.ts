import { type RefObject, useEffect, useRef } from 'react';

/** What stands on the desk, and how far below the upper edge of the window, in pixels. */
interface Standing {
  readonly words: Element;
  readonly top: number;
}

/** Where something stands is looked up once it rests for so long, in milliseconds: no key waits for it. */
const REST = 120;

/** So far below the upper edge the words stand that count as uppermost, in pixels. */
const UPPERMOST = 40;

/**
 * A desk on which things stay in place. Where it becomes wider or narrower all lines of the sheet break
 * anew, and what she looks at would be moved out of sight: the words at the caret, or the uppermost
 * where the caret is not seen.
 */
export function useSamePlace(): RefObject<HTMLDivElement | null> {
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => (desk.current ? keepInPlace(desk.current) : undefined), []);
  return desk;
}

function keepInPlace(desk: HTMLElement): () => void {
  let standing: Standing | null = null;
  let width: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    standing = standingOn(desk);
  };
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  const resized = new ResizeObserver(([entry]) => {
    const [before, now] = [width, entry?.contentRect.width ?? null];
    width = now;
    // It is told of the first width once the page is laid out, which is not to be asked for before.
    if (before === null || before === now) return;
    if (standing?.words.isConnected) desk.scrollTop += topOf(standing.words) - standing.top;
  });
  desk.addEventListener('scroll', moved, { passive: true });
  document.addEventListener('selectionchange', moved);
  resized.observe(desk);
  moved();
  return () => {
    clearTimeout(timer);
    desk.removeEventListener('scroll', moved);
    document.removeEventListener('selectionchange', moved);
    resized.disconnect();
  };
}

function standingOn(desk: HTMLElement): Standing | null {
  const words = atCaret(desk) ?? uppermost(desk);
  return words && { words, top: topOf(words) };
}

function atCaret(desk: HTMLElement): Element | null {
  const node = getSelection()?.anchorNode ?? null;
  const words = node instanceof Element ? node : (node?.parentElement ?? null);
  if (!words || words === desk || !desk.contains(words)) return null;
  const { top, bottom } = desk.getBoundingClientRect();
  return topOf(words) >= top && topOf(words) < bottom ? words : null;
}

function uppermost(desk: HTMLElement): Element | null {
  const { left, top, width } = desk.getBoundingClientRect();
  const words = document.elementFromPoint(left + width / 2, top + UPPERMOST);
  return words !== null && words !== desk && desk.contains(words) ? words : null;
}

function topOf(words: Element): number {
  return words.getBoundingClientRect().top;
}
