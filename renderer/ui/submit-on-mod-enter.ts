import type { KeyboardEvent } from 'react';

/** Ctrl+Enter ends a form from any of its fields, also where Enter is a new line or opens a list. */
export function submitOnModEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
}
