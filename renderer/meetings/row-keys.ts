import type { KeyboardEvent } from 'react';
import { nextInList } from '../ui/next-in-list';

/** What is typed within this time belongs together, in milliseconds. */
const TOGETHER = 900;

const typing = { typed: '', at: 0 };

/**
 * The keys of a row in the list of meetings: the arrows, Home and End go along what is shown, digits
 * and letters to the first row that says so. Whether it was such a key.
 */
export function pressInRows(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const rows = [...document.querySelectorAll<HTMLElement>('.meeting-row, .meeting-year summary')];
  const at = rows.indexOf(event.currentTarget);
  const next = rows[nextInList(event.key, at, rows.length) ?? foundByTyping(event, rows) ?? -1];
  if (!next) return false;
  next.focus();
  return true;
}

/** `32` finds Meeting 32, `july` the first of a July, `2015` its year. */
function foundByTyping(event: KeyboardEvent, rows: readonly HTMLElement[]): number | null {
  if (!/^[\p{L}\p{N}]$/u.test(event.key)) return null;
  const goesOn = event.timeStamp - typing.at < TOGETHER;
  typing.typed = (goesOn ? typing.typed : '') + event.key.toLowerCase();
  typing.at = event.timeStamp;
  const found = rows.findIndex(row =>
    (row.textContent ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some(word => word.startsWith(typing.typed)),
  );
  return found < 0 ? null : found;
}
