import { MONTH_NAMES } from '../../model/partial-date';

/** What the minutes call the body that met, with the code its own words give it. */
export interface NamedBody {
  readonly name: string;
  readonly code: string;
}

const MONTH = `(?:${MONTH_NAMES.map(name => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Where a title goes on to say when and where. */
const WHEN = new RegExp(
  [
    '\\bheld\\b',
    `\\b${WEEKDAY}\\b`,
    '\\b\\d{4}-\\d{2}-\\d{2}',
    '\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}',
    `\\b\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?${MONTH}\\b`,
    `\\b${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}\\b`,
  ].join('|'),
  'iu',
);

/** How far the minutes were, which stands before or within a title. */
const STATE =
  /\b(?:draft|unapproved|unconfirmed|approved|confirmed|final)\b(?:\s*\([^)]*\))?(?=\s*$|\s*[-–—:]?\s*(?:minutes|notes)\b)|^\s*(?:draft|unapproved|unconfirmed|approved|confirmed)\b/giu;

const DOCUMENT = /\b(?:minutes?|notes|agenda|order paper|protokoll|niederschrift|verslag)\b/iu;

/** Kinds of meetings that stand before the word. */
const KINDS =
  /(?:^|\s)(?:(?:an?|the|first|second|third|fourth|fifth|\d{1,3}(?:st|nd|rd|th)|annual|general|ordinary|extraordinary|special|regular|last|previous|next|monthly|quarterly|virtual|online|ordentlichen?|außerordentlichen?)\s*)+$/iu;

const BODY =
  /\b(?:association|assembly|board|cabinet|commission|committee|council|executive|forum|group|panel|partnership|senate|society|team|trust|trustees|working party|verein|vorstand)\b/iu;

/** The body that the title of its minutes or agenda names; both blank where it names none. */
export function bodyIn(title: string): NamedBody {
  const bare = withoutWhen(title.replace(STATE, ' '));
  const document = DOCUMENT.exec(bare);
  const parts = document
    ? [bare.slice(0, document.index), bare.slice(document.index + document[0].length)]
    : [bare];
  const named = parts.map(part => bodyOf(part, document !== null)).find(name => name !== '') ?? '';
  const code = abbreviationIn(named);
  const name = inSmallLetters(tidy(code === '' ? named : withoutCode(named, code)));
  return { name, code: code || codeOfName(name) };
}

/** What follows the code is the number of a meeting: `Harbour Board (HB) 073`. */
function withoutCode(name: string, code: string): string {
  return name.replace(new RegExp(`\\(${code}\\)(?:\\s+\\d{1,4}\\s*$)?`, 'u'), ' ');
}

/** A short code for a body that has none: the short form it ends with, or the initials of its name. */
export function codeOfName(name: string): string {
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return last.toUpperCase().slice(0, 8);
  if (/^\p{Lu}{2,8}$/u.test(last) && /\p{Ll}/u.test(name)) return last;
  if (/^\p{Lu}{2,3}$/u.test(last) && parts.every(part => /^\p{Lu}{2,5}$/u.test(part))) return last;
  const initials = [
    ...name.matchAll(/(?<![\p{L}’'-])(?!of\b|the\b|and\b|for\b|der\b|des\b)(\p{L})[\p{L}’'-]*/giu),
  ].map(found => found[1] ?? '');
  return initials.join('').toUpperCase().slice(0, 8);
}

function withoutWhen(title: string): string {
  const found = WHEN.exec(title);
  if (!found) return title;
  const before = title.slice(0, found.index);
  // What stands behind a date is the title where nothing stands before it: `18 May, 2023 Meeting Notes`.
  if (/\p{L}/u.test(before)) return before.replace(/\b(?:on|of|the|vom|am)\s*(?:the\s*)?$/iu, '');
  return withoutWhen(title.slice(found.index + found[0].length).replace(/^[,\s]*\d{4}\b/, ''));
}

/** The body in a part of a title: before `meeting`, or behind `meeting of the`. */
function bodyOf(part: string, isBeside: boolean): string {
  const text = part
    .replace(/^\s*(?:[-–—:,]|of\b)\s*/iu, '')
    .replace(/^(?:an?|the|de[rs]|die)\s/iu, '');
  const meeting = /\b(?:meeting|mitgliederversammlung)\b/iu.exec(text);
  if (!meeting)
    return isBeside || BODY.test(text) || /\s\p{Lu}{3,}\s*$/u.test(text) ? bodyWords(text) : '';
  const after = text.slice(meeting.index + meeting[0].length);
  const of = /^\s*(?:(?:no\.?|number|#)?\s*\d{1,4}\s*)?(?:of|de[rs])\s+(?:the\s+)?(.*)$/iu.exec(
    after,
  );
  return bodyWords(of?.[1] ?? '') || bodyWords(text.slice(0, meeting.index));
}

function bodyWords(text: string): string {
  const words = tidy(text.replace(KINDS, ' ').replace(/^\s*\d{1,3}(?:st|nd|rd|th)\s/iu, ' '));
  return /\p{L}{2}/u.test(words) && !/^(?:meeting|of|the|on)$/iu.test(words) ? words : '';
}

/** `(TSC)`: short, in brackets, with two capitals. */
function abbreviationIn(name: string): string {
  return /\((\p{Lu}[\p{L}\d]{0,8}\p{Lu}[\p{L}\d]{0,4})\)/u.exec(name)?.[1] ?? '';
}

/** A name that a title sets in capitals, as it is written: `Harbour Committee`. Short forms stay. */
function inSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{5}.*\s|\s.*\p{Lu}{5}/u.test(name)) return name;
  return name.replace(/\p{Lu}+/gu, (word, at: number) => {
    if (at > 0 && SMALL.test(word)) return word.toLowerCase();
    return word.length <= 3 ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

const SMALL = /^(?:and|at|by|cum|for|in|of|on|the|with)$/i;

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—(-]+$/g, '')
    .trim();
}
