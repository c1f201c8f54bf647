import {
  dateInWords,
  isPartialDate,
  monthByName,
  type PartialDate,
  partialDate,
} from './partial-date';

/** What stands before the words of a note: `Post-meeting note (14 September 2018):`. */
export function postMeetingLabel(on: PartialDate): string {
  return `Post-meeting note (${dateInWords(on)}):`;
}

/** A text that begins as such a note does: how long its label is, and its day. `null` for any other. */
export function postMeetingLabelIn(text: string): { length: number; on: PartialDate } | null {
  const label = /^\s*post-meeting note \(([^)]{4,40})\):\s*/i.exec(text);
  const on = label?.[1] === undefined ? null : dateOf(label[1]);
  return label && on ? { length: label[0].length, on } : null;
}

/** A date as `dateInWords` says it. */
function dateOf(words: string): PartialDate | null {
  const [year = '', name, day] = words.trim().split(/\s+/).reverse();
  if (name === undefined) return isPartialDate(year) ? year : null;
  const month = monthByName(name);
  if (month === null) return null;
  return partialDate(Number(year), month, day === undefined ? undefined : Number(day));
}
