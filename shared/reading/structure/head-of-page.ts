import { bodyIn } from './committee-name';
import { dateIn, timesIn } from './dates-in-text';
import { isMinutesTitle } from './meeting-line';
import type { Preliminaries } from './preliminaries';

/** Where the text has no title, the head of the page may: a letterhead with the title on it. */
export function withHead(before: Preliminaries, head: readonly string[]): Preliminaries {
  if (before.title !== '') return before;
  const title = head.find(line => isMinutesTitle(line) && bodyIn(line).name !== '');
  const when =
    title === undefined ? undefined : head.find(line => timesIn(line).length > 0 && dateIn(line));
  const [startTime = null, plannedEnd = null] = timesIn(when ?? '');
  return {
    ...before,
    title: title ?? '',
    date: before.date ?? dateIn(when ?? ''),
    startTime: before.startTime ?? startTime,
    plannedEnd: before.plannedEnd ?? plannedEnd,
  };
}
