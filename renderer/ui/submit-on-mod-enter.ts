import type { KeyboardEvent } from 'react';

/** In a field of several lines, where Enter is a new line, Ctrl+Enter ends the form. */
export function submitOnModEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
