import type { ClockTime, PartialDate } from '../../model/partial-date';
import { bodyIn } from './committee-name';
import { dateIn, isBareDay, timesIn } from './dates-in-text';

/** What a line above the first item says of the meeting; what it does not say is absent. */
export interface MeetingLine {
  readonly title?: string;
  readonly committee?: string;
  readonly number?: string;
  readonly place?: string;
  readonly date: PartialDate | null;
  readonly times: readonly ClockTime[];
}

/** A fact of the meeting with its head before it: `Location : Harbour House`, `Date of meeting 3 May 2019`. */
const HEADED =
  /^(?<head>committee|name of (?:the )?meeting|meeting (?:name|no\.?|number)|(?:date|time)(?: of (?:the )?meeting)?(?:\s*(?:\/|and)\s*time)?|location|venue|place|ort|datum)\s*(?::|\s(?=\p{Lu}|\d|#))\s*(?<value>\S.*)$/iu;

const TITLE_WORDS =
  /\b(?:minutes|notes|protokoll|niederschrift|verslag)\b.*\b(?:meeting|committee|board|council|panel|group|of)\b/i;
const ENDS_TITLE = /\b(?:meeting|committee|board|council|panel|group)\b.*\b(?:minutes|notes)$/i;
const BEGINS_FACT = /^(?:date|time|location|venue|place|held|meeting)\b.{0,20}(?::|\bon\b|\bat\b)/i;
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER = new RegExp(
  `\\b(?:meeting|board)\\s+(?:\\([A-Z]{2,8}\\)\\s+)?(?:no\\.?|number|#)?\\s*(\\d{1,4})\\b(?!-\\d|\\s*(?:st|nd|rd|th|${MONTHS}))`,
  'i',
);
const COUNTED = /^\s*(?:minutes of )?(?:the )?(\d{1,3})(?:st|nd|rd|th)\s.*\bmeeting\b/i;
const PLACE =
  /\d{4}(?:\s+(?:at|from)\s+\d[\d.:]*\s*(?:[ap]m)?(?:\s*(?:to|until|-|–)\s*\d[\d.:]*\s*(?:[ap]m)?)?)?\s*,?\s+(?:[Ii][Nn]|[Aa][Tt])\s+(?:[Tt][Hh][Ee]\s+)?(\p{Lu}.+)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** A title, the day and the address in one line: `Harbour Board (HB) 73 26 May 2019 at 10:00am Harbour House, AB1 2CD`. */
const WHEN_AND_WHERE = new RegExp(
  `^(?<title>\\p{Lu}.{5,}?)\\s+\\d{1,2}(?:st|nd|rd|th)?\\s(?:${MONTHS})\\s\\d{4}(?:,?\\s+(?:at|from)\\s+[\\d:.]+\\s?(?:[ap]m)?)?,?\\s+(?:(?:in|at)\\s+)?(?<place>\\p{Lu}.+\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})\\.?$`,
  'u',
);
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/;

/** The time behind a date without a colon: `30 November 2012, 1400-1500`. */
const BARE_TIMES = /\d{4},?\s+([01]\d|2[0-3])([0-5]\d)(?:\s*[-–]\s*([01]\d|2[0-3])([0-5]\d))?$/;

/** A name for any minutes, which tells nothing of these. */
const BARE_TITLE =
  /^(?:(?:draft|unapproved|approved)\s+)?(?:minutes|notes|agenda|protokoll|verslag)$/i;

/** Whether a line says when and where the meeting was, or is the title of its minutes. */
export function isMeetingLine(text: string): boolean {
  if (text.length > 300 || /:\/\//.test(text)) return false;
  const isTitle = TITLE_WORDS.test(text) || ENDS_TITLE.test(text);
  if ((isTitle && isMinutesTitle(text)) || BEGINS_FACT.test(text)) return true;
  if (text.length <= 200 && WHEN_AND_WHERE.test(text)) return true;
  if (text.length > 120 || /[.;]$/.test(text)) return false;
  return HEADED.test(text) || POSTCODE.test(text) || dateIn(text) !== null;
}

/** Whether a heading is the title of the minutes and not one of their items. */
export function isMinutesTitle(title: string): boolean {
  return (
    /\b(?:minutes|notes|meeting|protokoll|verslag)\b/i.test(title) &&
    !/\b(?:last|previous|next)\b/i.test(title)
  );
}

/** Whether a heading is the title of the file: `Minutes of …`, or a name with the day of the meeting. */
export function isTitleOfFile(title: string): boolean {
  return isMinutesTitle(title) || dateIn(title)?.length === 10;
}

/** Whether a line is the last of an address and nothing else. */
export function isPostcode(text: string): boolean {
  return text.length <= 8 && POSTCODE.test(text);
}

/** Whether a line is only the day or the address of the meeting. */
export function isWhenOrWhere(text: string): boolean {
  const isDay = isBareDay(text) || (WEEKDAY.test(text) && dateIn(text) !== null);
  return isDay || POSTCODE.test(text) || /:\/\//.test(text);
}

/** Whether a title says only what kind of document it is. */
export function isBareTitle(title: string): boolean {
  return BARE_TITLE.test(title.trim());
}

/** Whether a short line names a body and its meeting, as a title does: `Annual Meeting of Friends`. */
export function namesMeeting(text: string): boolean {
  const isShort = text.length < 120 && !/[.;:]$|:\/\//.test(text);
  return isShort && /\bmeeting\b/i.test(text) && isMinutesTitle(text) && bodyIn(text).name !== '';
}

/** What such a line says. */
export function meetingLine(text: string): MeetingLine {
  const headed = HEADED.exec(text)?.groups;
  if (headed) return headedFact(headed['head'] ?? '', headed['value'] ?? '');
  const when = whenIn(text);
  const both = WHEN_AND_WHERE.exec(text)?.groups;
  if (both)
    return { ...meetingLine(both['title'] ?? ''), ...when, place: oneLine(both['place'] ?? '') };
  const place = PLACE.exec(text)?.[1];
  if (place === undefined && POSTCODE.test(text)) return { ...when, place: oneLine(text) };
  const number = NUMBER.exec(text)?.[1] ?? COUNTED.exec(text)?.[1];
  const isFact =
    isWhenOrWhere(text) ||
    /^(?:(?:date|time|location|venue|place|held|meeting (?:to be |was )?held)\b|(?:minutes|notes) of\s*:)/i.test(
      text,
    );
  return {
    ...when,
    ...(isFact ? {} : { title: withoutDayBehind(oneLine(text)) }),
    ...(number === undefined ? {} : { number }),
    ...(place === undefined ? {} : { place: oneLine(place) }),
  };
}

function headedFact(head: string, value: string): MeetingLine {
  const said = whenIn(value);
  if (/^(?:committee|name|meeting name)/i.test(head)) {
    return { ...meetingLine(value), ...said, committee: value };
  }
  if (/^meeting/i.test(head)) return { ...said, number: /\d+/.exec(value)?.[0] ?? '' };
  return /^(?:location|venue|place|ort)/i.test(head) ? { ...said, place: oneLine(value) } : said;
}

function whenIn(text: string): Pick<MeetingLine, 'date' | 'times'> {
  const [, hour = '', minute = '', endHour, endMinute] = BARE_TIMES.exec(text.trim()) ?? [];
  const end = endHour === undefined ? [] : [`${endHour}:${endMinute}`];
  const bare = hour === '' ? [] : [`${hour}:${minute}`, ...end];
  return { date: dateIn(text), times: [...timesIn(text), ...bare] };
}

/** A day behind the words of a title, perhaps with its times: `Minutes of Meeting 7 24th Nov 2014, 1500-1700`. */
const DAY_BEHIND = new RegExp(
  [
    '^(?<title>.*[\\p{L}\\p{N})])[\\s,:–—-]+',
    '(?<!\\b(?:held|on|of|the|from|to|until|and|dated|vom|am)[\\s,]+)',
    '(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?\\s\\d{4}',
    '|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d)',
    '(?:,?\\s+\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?$',
  ].join(''),
  'iu',
);

/** As long as a title may be with when and where behind it, in characters. */
const LONGEST_TITLE = 100;

/** When and where, behind a title: `… Ordinary Meeting held on 4 September 2019 in the Village Hall`. */
const HELD_BEHIND = /,?\s+held\s+(?:on|at)\s.*$/i;

/** How far minutes are, said inside their title: `Harbour Council Draft (until approved) Minutes of …`. */
const STATE_BEFORE = /\s+(?:draft|unapproved)\s+\([^)]*\)\s+(?=minutes\b)/i;

/** The title without the day it ends with, which is told as the meeting's; one that is only a day stays. */
function withoutDayBehind(title: string): string {
  const held = title.length > LONGEST_TITLE ? HELD_BEHIND.exec(title) : null;
  const bare = held && dateIn(held[0]) !== null ? title.slice(0, held.index) : title;
  const told = bare.replace(STATE_BEFORE, ' ');
  const words = DAY_BEHIND.exec(told)?.groups?.['title'] ?? told;
  return /\p{L}{3}/u.test(words) ? words : title;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
