import type { ComponentProps } from 'react';

/** The address that a way leads to, while it is no link. */
const KEPT_AS = 'data-href';

/** What a way is drawn with: all that a link is. */
type WayProps = ComponentProps<'a'> & { readonly href: string };

/**
 * A link of a page that is written in. To the browser it becomes one when it is pointed at or has the
 * keyboard: Chromium watches every link of a page that came by http, draws an empty frame ten times a
 * second for it, and has each key that comes after such a frame wait for the next
 * (docs/decisions/0011). For everybody else it is a link throughout. It needs `startWays`.
 */
export function Way({ href, ...drawn }: WayProps) {
  return <a role="link" tabIndex={0} {...drawn} {...{ [KEPT_AS]: href }} />;
}

/** The address that an element drawn as a way leads to; `null` for any other. */
export function addressOfWay(element: Element): string | null {
  return element.getAttribute(KEPT_AS);
}

/** Has every way of the document be a link while it is wanted; the answer ends it. */
export function startWays(document: Document): () => void {
  const ending = new AbortController();
  const listen = (type: string, act: (event: Event) => void) =>
    document.addEventListener(type, act, { capture: true, signal: ending.signal });
  for (const type of ['pointerover', 'focusin', 'keydown', 'click']) listen(type, wanted);
  for (const type of ['pointerout', 'focusout']) listen(type, left);
  return () => ending.abort();
}

function wanted({ target }: Event): void {
  const way = wayAround(target);
  const address = way && addressOfWay(way);
  if (address && way.getAttribute('href') !== address) way.setAttribute('href', address);
}

/** One that has the keyboard stays a link when the pointer leaves it, and the other way round. */
function left({ target, type }: Event): void {
  const way = wayAround(target);
  if (!way || (type === 'pointerout' && way === document.activeElement)) return;
  if (type === 'focusout' && way.matches(':hover')) return;
  way.removeAttribute('href');
}

function wayAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(`[${KEPT_AS}]`) : null;
}
