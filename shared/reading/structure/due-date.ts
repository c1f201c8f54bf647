import type { Due } from '../../model/due';
import {
  isPartialDate,
  MONTH_NAMES,
  monthByName,
  monthOf,
  type PartialDate,
  partialDate,
  yearOf,
} from '../../model/partial-date';

const MONTH = `(?:${MONTH_NAMES.join('|')}|${MONTH_NAMES.map(name => name.slice(0, 3)).join('|')}|Sept)`;
const MEETING = new RegExp(
  `\\b(?:at|for|by|before|in time for|to)\\s+(?:the|its|their|our)?\\s*(?:\\w+\\s)?(${MONTH})\\b\\.?\\s*(\\d{4})?\\s+(?:[A-Z][\\w-]*\\s)?meeting\\b`,
  'iu',
);
const NEXT_MEETING =
  /\b(?:at|for|by|before|to)\s+(?:the|its|their|our)?\s*(?:next|following)\s+(?:[\p{L}-]+\s){0,2}meeting\b/iu;
const BY_DAY = new RegExp(
  `\\b(?:by|before|due|on or before|no later than|deadline:?)\\s+(?:the\\s+|end of\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})\\.?,?\\s*(\\d{4})?`,
  'iu',
);
const BY_MONTH = new RegExp(
  `\\b(?:by|before|due)\\s+(?:the\\s+)?((?:end of\\s+)?(${MONTH})\\b\\.?(?:\\s+(\\d{4}))?)`,
  'iu',
);
const BY_WORDS =
  /\b(?:by|before|in|within|due)\s+((?:the\s+)?(?:early\s+|late\s+|end of\s+(?:the\s+)?)?(?:spring|summer|autumn|winter|new year|christmas|quarter\s\d|q[1-4]\b)(?:\s+\d{4})?|(?:~\s?)?\d+\s+(?:working\s+)?(?:days|weeks|months))/iu;

/**
 * When an action is due, by its words. A month without a year is the first such month not before
 * the meeting. `null` where the words give no due date: a month in which something else happens
 * (`version 3.1 in November`) is none.
 */
export function dueIn(text: string, meetingDate: PartialDate | null): Due | null {
  const told = text.replace(NOT_BEFORE, ' ');
  return dueAtMeeting(told, meetingDate) ?? dueByDate(told, meetingDate) ?? dueByWords(told);
}

/** What may not be done sooner is not due then: `cannot be started before September`. */
const NOT_BEFORE =
  /\b(?:cannot|can['’]t|could not|may not|must not|should not|will not|not)\s+(?:[\p{L}]+\s+){0,4}(?:before|by)\b/giu;

/** A due date that stands alone in its column or field: a date, a meeting, or else its words. */
export function dueField(text: string, meetingDate: PartialDate | null): Due | null {
  const said = text.trim();
  if (said === '') return null;
  if (isPartialDate(said)) return { by: 'date', date: said };
  const whole = /^next meeting$/i.test(said) ? 'at the next meeting' : `by ${said}`;
  return dueIn(whole, meetingDate) ?? { by: 'words', words: said };
}

function dueAtMeeting(text: string, meetingDate: PartialDate | null): Due | null {
  const meeting = MEETING.exec(text);
  if (meeting) {
    const date = monthFrom(meeting[1], meeting[2], meetingDate);
    if (date) return { by: 'meeting', date, meetingId: null };
  }
  return NEXT_MEETING.test(text) ? { by: 'nextMeeting' } : null;
}

function dueByDate(text: string, meetingDate: PartialDate | null): Due | null {
  const day = ofTheAction(BY_DAY.exec(text));
  const month = day && monthFrom(day[2], day[3], meetingDate);
  if (day && month) {
    const date = partialDate(yearOf(month), monthOf(month) ?? 1, Number(day[1]));
    if (date) return { by: 'date', date };
  }
  const found = BY_MONTH.exec(text);
  if (!found) return null;
  const date = monthFrom(found[2], found[3], meetingDate);
  if (!date || /end of/i.test(found[1] ?? ''))
    return { by: 'words', words: (found[1] ?? '').trim() };
  return { by: 'date', date };
}

/** `needing to have a live node by 23 June` tells when that must be, not the action. */
function ofTheAction(found: RegExpExecArray | null): RegExpExecArray | null {
  if (found === null) return null;
  const isOther = /\b(?:needing|required|obliged|meant)\s+to\s[^.;:]*$/iu.test(
    found.input.slice(0, found.index),
  );
  return isOther ? null : found;
}

function dueByWords(text: string): Due | null {
  const words = BY_WORDS.exec(text)?.[1];
  return words === undefined ? null : { by: 'words', words: words.trim() };
}

function monthFrom(
  name: string | undefined,
  year: string | undefined,
  meetingDate: PartialDate | null,
): PartialDate | null {
  const month = monthByName(name ?? '');
  if (month === null) return null;
  if (year !== undefined) return partialDate(Number(year), month);
  if (meetingDate === null) return null;
  const passed = month < (monthOf(meetingDate) ?? 1);
  return partialDate(yearOf(meetingDate) + (passed ? 1 : 0), month);
}
