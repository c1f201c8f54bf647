import { type Attendee, attendee, type Presence } from '../../model/attendance';
import { TITLE } from './attendance-labels';
import { peopleRunTogether } from './run-on-people';

const STARTS_WITH_TITLE = new RegExp(`^${TITLE}\\s`, 'u');

/** Someone with initials in square brackets: `Ann Other [AO] Some Company`. */
const WITH_INITIALS =
  /^\p{Lu}[\p{L}’'.-]*(?:\s[\p{L}’'.-]+){1,4}\s\[\p{Lu}[\p{L}’']{1,4}(?:\]|\s)/u;

/** A shorter line holds no table whose cells ran together. */
const RUN_ON = 100;

/** Someone with initials in brackets and whom they came from: `Ann Other (AO) – Some Company`. */
const WITH_BODY = /^\p{Lu}[\p{L}’'.-]*(?:\s[\p{L}’'.-]+){1,3}\s\(\p{Lu}{2,4}\)\s?[–—-]\s\p{L}/u;

/** Whether a line names people in a way nothing else does, whatever it stands under. */
export function isRoll(line: string): boolean {
  if (WITH_INITIALS.test(line) || WITH_BODY.test(line)) return true;
  if (line.length > RUN_ON && peopleRunTogether(line) !== null) return true;
  const entries = line.split(/,\s*/);
  return (
    entries.length >= 3 &&
    entries.every(entry => /^(?:and\s)?\p{Lu}[^()]{3,40}\s\(\p{Lu}{2,4}\)\.?$/u.test(entry))
  );
}

/** Whether a line may be names, and is no sentence or heading of something else. */
export function mayBeNames(line: string): boolean {
  if (line.length > 400 || /^\d+[.)]?\s/.test(line) || /:$/.test(line)) return false;
  if (/^(?:agenda|items?|contents|minutes|matters)\b|^page\s\d/i.test(line)) return false;
  if (/^\p{Lu}[\p{L} ]{2,30}:\s/u.test(line) || line.includes('://')) return false;
  if (/[^.]\.$/.test(line.replace(/\b(?:Ltd|Inc|Jr|Sr|plc)\.$/i, ''))) return false;
  return !/(?:\s\p{Ll}{3,}){4}/u.test(line.replace(/\([^)]*\)/g, ''));
}

/** Whether a text, however long, is names one after another with what stands in brackets behind them. */
export function isListOfNames(text: string): boolean {
  const entries = splitOutsideBrackets(text.replace(/\.$/, ''));
  const names = entries.filter(
    entry => /^(?:\([^)]*\)\s*)?\p{Lu}/u.test(entry) && isFewWords(entry),
  );
  return entries.length >= 4 && names.length >= entries.length * 0.8;
}

function isFewWords(entry: string): boolean {
  return (
    entry
      .replace(/\([^)]*\)/g, '')
      .trim()
      .split(/\s+/).length <= 5
  );
}

/** Whether a table holds names and nothing else, in whatever columns. */
export function isGridOfNames(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '');
  return filled.length >= 3 && filled.every(looksLikeName);
}

/** The people in a piece of an attendance list; columns stand two or more spaces apart. */
export function attendeesIn(text: string, presence: Presence): Attendee[] {
  const people: Attendee[] = [];
  const run = peopleRunTogether(text);
  if (run) return run.map(entry => personIn(entry, presence));
  const told = text.replace(/^\(\d+ [\p{L}]+\)\s*/u, '');
  const columns = told.split(/\n\s*:?|\s{2,}|\t|\s\|\s/).flatMap(part => part.split(BEFORE_NAME));
  for (const column of columns.filter(part => part.trim() !== '')) {
    const before = people.at(-1);
    if (before && isCapacityOf(column, before)) {
      people[people.length - 1] = { ...before, capacity: joinCapacity(before.capacity, column) };
    } else {
      for (const person of peopleOf(column, presence)) people.push(person);
    }
  }
  return people;
}

/** Where another begins behind someone with initials: `Ann Other [AO] Some Company Bea Else [BE]`. */
const BEFORE_NAME =
  /(?<=\[\p{Lu}[\p{L}’']{1,4}\].*)\s+(?=\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\s\[\p{Lu})/u;

/** The names in a column; an organisation may stand before those it sent: `ESS - Jon Taylor, …`. */
function peopleOf(column: string, presence: Presence): Attendee[] {
  const sender = /^(\p{Lu}{2,8}|Non-\p{L}+)\s+[-–—]\s+(.+)$/u.exec(column);
  // `QUAY - (absent)` is said of those who were to come from there, whoever they are.
  const isNobody = /^\([^)]*\)$/.test(sender?.[2] ?? '');
  if (isNobody) return [personIn(column.replace(/\s+[-–—]\s+/u, ' '), presence)];
  const names = namesIn(sender?.[2] ?? column);
  const people = names.map(name => personIn(name, presence));
  const organisation = sender?.[1];
  return organisation === undefined || people.some(person => person.presence !== presence)
    ? people
    : people.map(person => ({ ...person, organisation }));
}

/**
 * One person as an entry names them: `Ann Other [AO] (part meeting) Some Company`. What the minutes call
 * them for short stays as a remark, for only the list of those there spells it out.
 */
export function personIn(entry: string, presence: Presence): Attendee {
  const handle = /\s(@[\w-]+)/.exec(entry)?.[1] ?? '';
  const [name = '', after = ''] = nameAndRest(entry.replace(handle, ''));
  const inBrackets = [...entry.matchAll(/[([]([^)\]]*)[)\]]/g)].map(found =>
    (found[1] ?? '').trim(),
  );
  const alternateFor = inBrackets
    .map(text => /^(?:alternate|alt|deputy|on behalf)\s*(?:for|of|to)\s+(.+)$/i.exec(text)?.[1])
    .find(Boolean);
  const said = inBrackets.filter(text => !isInitialsOf(name, text));
  const initials = inBrackets.filter(text => isInitialsOf(name, text));
  const manner = said.filter(text => isManner(text));
  const sender = after === '' ? said.find(text => isBody(text)) : undefined;
  const capacity = said.filter(text => !isManner(text) && text !== sender).join(', ');
  const isOffice = OFFICE.test(after);
  const missing = said.some(text => /^(?:absent|sent apologies|apologies)$/i.test(text));
  return attendee(name === '' ? entry.trim() : name, missing ? missingAs(said) : presence, {
    organisation: sender ?? (isOffice ? '' : after),
    capacity: missing
      ? ''
      : [isOffice ? after : '', capacity].filter(each => each !== '').join(', '),
    dialIn: manner.some(text => /tele|dial|phone|remote|video|online/i.test(text)),
    remark: [handle, ...initials, ...manner].filter(text => text !== '').join(', '),
    alternateFor: alternateFor ?? null,
  });
}

/** What somebody is, where one would look for whom they came from: `Ann Other, Footpath Warden`. */
const OFFICE =
  /^(?!.*\b(?:of|for)\b)(?:\p{Lu}[\p{L}-]*[\s-]){0,3}(?:warden|clerk|officer|secretary|chair(?:man|woman|person)?|treasurer|chancellor|registrar|president|principal|administrator|member|representative)$/iu;

/** One who holds two offices: `Registrar and Secretary`. */
const OFFICES =
  /^(?:registrar|secretary|clerk|treasurer)\sand\s(?:registrar|secretary|clerk|treasurer)$/i;

/** Names in one column, as they are set apart: by semicolons, commas, "and", or titles. */
export function namesIn(text: string): string[] {
  const titles = [...text.matchAll(new RegExp(`(?:^|(?<=\\s))${TITLE}(?=\\s\\p{Lu})`, 'gu'))];
  if (titles.length > 1 && titles[0]?.index === 0) {
    const entries = splitAt(
      text,
      titles.map(found => found.index),
    ).flatMap(withoutJoiner);
    return entries.flatMap(entry => withoutTitleBehind(entry, entries));
  }
  if (text.includes(';')) return text.split(/\s*;\s*(?:and\s+)?/).filter(part => part !== '');
  const both = text.split(/\s+&\s+/);
  if (both.length === 2 && both.every(looksLikeName)) return both;
  if (OFFICES.test(text)) return [text];
  const parts = splitOutsideBrackets(text.replace(/^(?:Cllrs|Councillors|Messrs)\b\.?\s+/, ''));
  return parts.length === 2 && !/;|\sand\s/.test(text) && !looksLikeName(parts[1] ?? '')
    ? [text.trim()]
    : parts;
}

/** Someone without a title behind someone with one, whom nothing sets apart but the names beside them. */
function withoutTitleBehind(entry: string, entries: readonly string[]): string[] {
  const behindBody = /^(.+,\s\p{Lu}{2,8})\s+(\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,.*)$/u.exec(entry);
  if (behindBody) return behindBody.slice(1);
  const two = TWO_NAMES.exec(entry);
  const ofOneName = entries.filter(each => ONE_NAME.test(each));
  return two && ofOneName.length >= 3 ? two.slice(1) : [entry];
}

const NAME_AND_SURNAME = String.raw`\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+`;
const ONE_NAME = new RegExp(`^${TITLE}\\s${NAME_AND_SURNAME}(?:\\s*\\(.*)?$`, 'u');
const TWO_NAMES = new RegExp(
  `^(${TITLE}\\s${NAME_AND_SURNAME})\\s(${NAME_AND_SURNAME}\\s*\\(.*)$`,
  'u',
);

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
  const manner = /^(\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)\s\([^)]*\)\s(\p{Lu}[^,–—]*)$/u.exec(
    entry,
  );
  if (manner) return [tidy(manner[1]), tidy(manner[2])];
  const initials = /^(.+?)\s*\[(?:[^\]]*\]|\S+)\s*(.*)$/.exec(bare);
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
    .replace(/(?<=\p{Ll}{3})\.$|\s\.$/u, '')
    .trim();
}

function isCapacityOf(column: string, before: Attendee): boolean {
  return !STARTS_WITH_TITLE.test(column) && STARTS_WITH_TITLE.test(before.name);
}

function joinCapacity(before: string, more: string): string {
  return before === '' ? more.trim() : `${before} ${more.trim()}`;
}

/** `AO`, `TCo`, `AO’C`, `AOther` of Ann Other: short, and its letters stand in the name in this order. */
function isInitialsOf(name: string, text: string): boolean {
  if (!/^\p{Lu}[\p{L}’']*$/u.test(text) || text[0] !== name[0]) return false;
  if (hasMiddleInitial(name, text)) return true;
  const isShort = text.length <= 5 && /\p{Lu}.*\p{Lu}/u.test(text);
  return isShort ? isSpelledBy(name, text) : text.slice(1) === name.split(' ').at(-1);
}

/** `AMO` of Ann Other: the middle name is not written out. */
function hasMiddleInitial(name: string, text: string): boolean {
  const [first = '', last = '', ...more] = name.split(' ');
  return (
    more.length === 0 && /^\p{Lu}{3}$/u.test(text) && text[0] === first[0] && text[2] === last[0]
  );
}

function isSpelledBy(name: string, initials: string): boolean {
  const letters = [...initials.toLowerCase()].filter(letter => /\p{L}/u.test(letter));
  let from = 0;
  return letters.every(letter => {
    const at = name.toLowerCase().indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}

/** A body that someone came from, as it is called for short: `SNS`; `PM` is what someone does. */
function isBody(text: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(text) && !/^(?:CEO|CFO|COO|CTO|SRO)$/.test(text);
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
