import { type Attendee, attendee, type Presence } from '../../model/attendance';

/** What a line says of who was there: under which head, and the rest of the line. */
export interface AttendanceLabel {
  readonly presence: Presence;
  readonly rest: string;
  readonly capacity: string;
}

const LABELS: readonly [RegExp, Presence, string][] = [
  [/^(?:also\s*,?\s*)?in\s+attendance\b/i, 'inAttendance', ''],
  [/^(?:observers?|guests?|visitors?|by invitation|gäste)\b/i, 'inAttendance', ''],
  [/^apologies(?:\s+for\s+absence)?(?:\s+received)?(?:\s+from)?\b/i, 'apologies', ''],
  [/^afwezig(?:\s*\(met berichtgeving\))?/i, 'apologies', ''],
  [/^(?:absent|away)\b/i, 'absent', ''],
  [/^(?:members?\s+)?present\b(?:\s+(?:were|from\s+[\p{L} ]+(?=:)))?/iu, 'present', ''],
  [
    /^(?:attendees?|attendance|those present|anwesende(?:\s+mitglieder)?|aanwezig)\b/i,
    'present',
    '',
  ],
  [/^chair(?:man|person|woman)?(?=\s*:|\s*$)/i, 'present', 'Chair'],
  [/^secretary(?=\s*:|\s*$)/i, 'inAttendance', 'Secretary'],
];

const TITLE =
  '(?:(?:Borough|County|Parish|District|Town)\\s)?(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lady|Lord|Rev)\\b\\.?';
const STARTS_WITH_TITLE = new RegExp(`^${TITLE}\\s`, 'u');

/** The head of an attendance list that a line begins with, or `null`. */
export function attendanceLabel(line: string): AttendanceLabel | null {
  for (const [pattern, presence, capacity] of LABELS) {
    const found = pattern.exec(line);
    if (!found) continue;
    const rest = line.slice(found[0].length);
    if (rest.trim() === '' || /^\s*[:–—-]|^\s{2,}/.test(rest)) {
      return { presence, capacity, rest: rest.replace(/^\s*[:–—-]?\s*/, '') };
    }
    if (presence !== 'present' && new RegExp(`^\\s${TITLE}`, 'u').test(rest)) {
      return { presence, capacity, rest: rest.trim() };
    }
  }
  return null;
}

/** Whether a line may be names, and is no sentence or heading of something else. */
export function mayBeNames(line: string): boolean {
  if (line.length > 400 || /^\d+[.)]?\s/.test(line) || /:$/.test(line)) return false;
  if (/^(?:agenda|items?|contents|minutes|matters)\b/i.test(line)) return false;
  if (/[^.]\.$/.test(line.replace(/\b(?:Ltd|Inc|Jr|Sr|plc)\.$/i, ''))) return false;
  return !/(?:\s\p{Ll}{3,}){4}/u.test(line.replace(/\([^)]*\)/g, ''));
}

/** The people in a piece of an attendance list; columns stand two or more spaces apart. */
export function attendeesIn(text: string, presence: Presence): Attendee[] {
  const people: Attendee[] = [];
  for (const column of text.split(/\s{2,}|\t|\s\|\s/).filter(part => part.trim() !== '')) {
    const before = people.at(-1);
    if (before && isCapacityOf(column, before)) {
      people[people.length - 1] = { ...before, capacity: joinCapacity(before.capacity, column) };
    } else {
      for (const person of peopleOf(column, presence)) people.push(person);
    }
  }
  return people;
}

/** The names in a column; an organisation may stand before those it sent: `ESS - Jon Taylor, …`. */
function peopleOf(column: string, presence: Presence): Attendee[] {
  const sender = /^(\p{Lu}{2,8}|Non-\p{L}+)\s+[-–—]\s+(.+)$/u.exec(column);
  const names = namesIn(sender?.[2] ?? column);
  const people = names.map(name => personIn(name, presence));
  const organisation = sender?.[1];
  return organisation === undefined || people.some(person => person.presence !== presence)
    ? people
    : people.map(person => ({ ...person, organisation }));
}

/** One person as an entry names them: `Ann Other [AO] (part meeting) Some Company`. */
export function personIn(entry: string, presence: Presence): Attendee {
  const inBrackets = [...entry.matchAll(/[([]([^)\]]*)[)\]]/g)].map(found =>
    (found[1] ?? '').trim(),
  );
  const [name = '', after = ''] = nameAndRest(entry);
  const alternateFor = inBrackets
    .map(text => /^(?:alternate|alt|deputy|on behalf)\s*(?:for|of|to)\s+(.+)$/i.exec(text)?.[1])
    .find(Boolean);
  const said = inBrackets.filter(text => !isInitials(text));
  const manner = said.filter(text => isManner(text));
  const capacity = said.filter(text => !isManner(text)).join(', ');
  const missing = said.some(text => /^(?:absent|sent apologies|apologies)$/i.test(text));
  return attendee(name === '' ? entry.trim() : name, missing ? missingAs(said) : presence, {
    organisation: after,
    capacity: missing ? '' : capacity,
    dialIn: manner.some(text => /tele|dial|phone|remote|video|online/i.test(text)),
    remark: manner.join(', '),
    alternateFor: alternateFor ?? null,
  });
}

/** Names in one column, as they are set apart: by semicolons, commas, "and", or titles. */
export function namesIn(text: string): string[] {
  const titles = [...text.matchAll(new RegExp(`(?:^|(?<=\\s))${TITLE}(?=\\s\\p{Lu})`, 'gu'))];
  if (titles.length > 1 && titles[0]?.index === 0) {
    return splitAt(
      text,
      titles.map(found => found.index),
    ).flatMap(withoutJoiner);
  }
  if (text.includes(';')) return text.split(/\s*;\s*(?:and\s+)?/).filter(part => part !== '');
  const parts = splitOutsideBrackets(text.replace(/^(?:Cllrs|Councillors|Messrs)\b\.?\s+/, ''));
  return parts.length === 2 && !/;|\sand\s/.test(text) && !looksLikeName(parts[1] ?? '')
    ? [text.trim()]
    : parts;
}

function withoutJoiner(text: string): string[] {
  const name = text.replace(/(?:,|;|\s+and)\s*$/u, '').trim();
  return name === '' ? [] : [name];
}

function splitAt(text: string, places: readonly number[]): string[] {
  return places.map((start, at) => text.slice(start, places[at + 1]).trim());
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const token of text.split(/([()[\]]|[,;]\s*|\s+and\s+)/)) {
    if (token === '(' || token === '[') depth += 1;
    if (token === ')' || token === ']') depth -= 1;
    if (depth <= 0 && /^(?:[,;]\s*|\s+and\s+)$/.test(token)) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map(part => part.trim()).filter(part => part !== '');
}

/** The name, and the organisation behind a dash, a comma or the initials. */
function nameAndRest(entry: string): [string, string] {
  const bare = entry.replace(/\((?![^)]*$)[^)]*\)/g, ' ');
  const initials = /^(.+?)\s*\[[^\]]*\]?\s*(.*)$/.exec(bare);
  const dash = /^(.+?)\s+[-–—]\s*(.+)$|^(.+?)\s*,\s*(.+)$/.exec(bare);
  const [name, rest] = initials
    ? [initials[1], initials[2]]
    : dash
      ? [dash[1] ?? dash[3], dash[2] ?? dash[4]]
      : [bare, ''];
  return [tidy(name).replace(/^and\s+/, ''), tidy(rest)];
}

function tidy(text: string | undefined): string {
  return (text ?? '')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[-–—:,\s]+|[,;:\s]+$/g, '')
    .trim();
}

function isCapacityOf(column: string, before: Attendee): boolean {
  return !STARTS_WITH_TITLE.test(column) && STARTS_WITH_TITLE.test(before.name);
}

function joinCapacity(before: string, more: string): string {
  return before === '' ? more.trim() : `${before} ${more.trim()}`;
}

/** `AO`, `TCo`, `AO’C`: short, with two capitals. */
function isInitials(text: string): boolean {
  return text.length <= 5 && /^\p{Lu}[\p{L}’']*$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

function isManner(text: string): boolean {
  return /tele|dial|phone|remote|video|online|part|from item|until|items?\s\d|left|arrived/i.test(
    text,
  );
}

function missingAs(said: readonly string[]): Presence {
  return said.some(text => /apologies/i.test(text)) ? 'apologies' : 'absent';
}

function looksLikeName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'.-]*\s){1,3}\p{Lu}[\p{L}’'-]+(?:\s*[([].*)?$/u.test(text.trim());
}
