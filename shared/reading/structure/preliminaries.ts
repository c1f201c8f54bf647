import type { Attendee, Presence } from '../../model/attendance';
import { plainText } from '../../model/inline';
import type { ClockTime, PartialDate } from '../../model/partial-date';
import type { Listed, Piece, TablePiece } from '../piece';
import {
  type AttendanceLabel,
  attendanceLabel,
  attendeesIn,
  groupHead,
  isGridOfNames,
  isListOfNames,
  isRoll,
  mayBeNames,
  personIn,
} from './attendance';
import { dateIn, timesIn } from './dates-in-text';
import { inTitleCase, isBodyInCapitals, isHeadScrap } from './head-scraps';
import {
  isBareTitle,
  isMeetingLine,
  isMinutesTitle,
  isPostcode,
  meetingLine,
  namesMeeting,
} from './meeting-line';

/** What the lines above the first item say of the meeting. */
export interface Preliminaries {
  readonly title: string;
  readonly committee: string;
  readonly organisation: string;
  readonly number: string;
  readonly date: PartialDate | null;
  readonly startTime: ClockTime | null;
  readonly closeTime: ClockTime | null;
  readonly place: string;
  readonly attendance: readonly Attendee[];
  /** For each of them the line of the file that names them. */
  readonly attendanceLines: readonly number[];
  /** What was not understood; it stays text. */
  readonly rest: readonly Piece[];
  /** The lines that were. */
  readonly listed: readonly Listed[];
}

interface Gathered {
  readonly facts: Map<'title' | 'committee' | 'organisation' | 'number' | 'place', string>;
  date: PartialDate | null;
  times: ClockTime[];
  attendance: Attendee[];
  attendanceLines: number[];
  rest: Piece[];
  listed: Listed[];
  /** The head that the names being read stand under. */
  under: Pick<AttendanceLabel, 'presence' | 'capacity' | 'organisation'> | null;
}

/** Reads what stands before the first item. A line that is not understood is left as text. */
export function preliminariesOf(pieces: readonly Piece[]): Preliminaries {
  const gathered: Gathered = {
    facts: new Map(),
    date: null,
    times: [],
    attendance: [],
    attendanceLines: [],
    rest: [],
    listed: [],
    under: null,
  };
  for (const piece of pieces) {
    read(gathered, piece);
    while (gathered.attendanceLines.length < gathered.attendance.length) {
      gathered.attendanceLines.push(piece.line);
    }
  }
  readFirstSentence(gathered);
  const { facts, date, times, attendance, attendanceLines, rest, listed } = gathered;
  const title = facts.get('title') ?? '';
  const committee = facts.get('committee') ?? '';
  const organisation = facts.get('organisation') ?? '';
  const number = facts.get('number') ?? '';
  const place = facts.get('place') ?? '';
  const [startTime = null, closeTime = null] = times;
  return {
    title,
    committee,
    organisation,
    number,
    date,
    startTime,
    closeTime,
    place,
    attendance: presentIfAlone(attendance),
    attendanceLines,
    rest,
    listed,
  };
}

/** “In attendance” is beside the members; where it is the only head, it is of those present. */
function presentIfAlone(attendance: readonly Attendee[]): readonly Attendee[] {
  if (attendance.some(({ presence }) => presence === 'present')) return attendance;
  return attendance.map(each =>
    each.presence === 'inAttendance' ? { ...each, presence: 'present' } : each,
  );
}

/** Where no line says when the meeting was, the first sentence above the items may; it stays text. */
function readFirstSentence(gathered: Gathered): void {
  if (gathered.date !== null) return;
  for (const piece of gathered.rest) {
    const text = piece.kind === 'text' ? plainText(piece.inline) : '';
    const date = dateIn(text);
    if (date?.length !== WHOLE_DAY) continue;
    gathered.date = date;
    if (gathered.times.length === 0) gathered.times.push(...timesIn(text).slice(0, 1));
    return;
  }
}

/** As long as a date is that says its day. */
const WHOLE_DAY = 10;

/** Whether a heading has the meeting's attendance under it. */
export function isAttendanceHeading(title: string): boolean {
  return attendanceLabel(title)?.rest === '';
}

function read(gathered: Gathered, piece: Piece): void {
  if (piece.kind === 'table') readTable(gathered, piece);
  else readLine(gathered, piece, plainText(piece.inline));
}

function readLine(gathered: Gathered, piece: Exclude<Piece, TablePiece>, text: string): void {
  const label = piece.kind === 'text' || text.endsWith(':') ? attendanceLabel(text) : null;
  const group = gathered.under && groupHead(text);
  if (label) {
    gathered.under = label;
    take(gathered, piece, text);
    addPeople(gathered, label.rest);
  } else if (group) {
    gathered.under = { presence: group, capacity: '', organisation: '' };
    take(gathered, piece, text);
  } else if (isRoll(text)) {
    gathered.under ??= { presence: 'present', capacity: '', organisation: '' };
    take(gathered, piece, text);
    addPeople(gathered, text);
  } else if (isAboutMeeting(gathered, piece, text)) {
    gathered.under = null;
    readFacts(gathered, isPostcode(text) ? withAddressBefore(gathered, text) : text);
    take(gathered, piece, text);
  } else if (gathered.under && (mayBeNames(text) || isListOfNames(text))) {
    take(gathered, piece, text);
    addPeople(gathered, text);
  } else if (isLetterhead(gathered, piece, text)) {
    readLetterhead(gathered, piece, text);
  } else if (!tookCapitals(gathered, piece, text)) {
    gathered.under = null;
    gathered.rest.push(piece);
  }
}

/** Takes the name of a body in capitals, or what tells nothing by itself but perhaps a time. */
function tookCapitals(
  gathered: Gathered,
  piece: Exclude<Piece, TablePiece>,
  text: string,
): boolean {
  if (piece.kind !== 'text') return false;
  if (isBodyBelow(gathered, text)) gathered.facts.set('committee', inTitleCase(text));
  else if (isHeadScrap(text)) {
    gathered.times.push(...timesIn(text).slice(0, 2 - gathered.times.length));
  } else return false;
  take(gathered, piece, text);
  return true;
}

/** The lines of an address, of which the last is its postcode. */
function withAddressBefore(gathered: Gathered, postcode: string): string {
  const from = gathered.rest.findLastIndex(piece => !isAddressLine(piece)) + 1;
  const lines = gathered.rest.splice(from).filter(piece => piece.kind !== 'table');
  for (const line of lines) take(gathered, line, plainText(line.inline));
  return [...lines.map(({ inline }) => plainText(inline)), postcode].join(', ');
}

function isAddressLine(piece: Piece): boolean {
  return piece.kind === 'text' && piece.level === 0 && plainText(piece.inline).length < 60;
}

/** A short line above all else: the organisation's name, or a scrap of its logo. */
function isLetterhead(gathered: Gathered, piece: Piece, text: string): boolean {
  if (piece.kind !== 'text' || gathered.attendance.length > 0 || gathered.rest.length > 0)
    return false;
  return (
    text.length < 70 &&
    !/[.;:,?!]$/.test(text) &&
    !/(?<!\p{L})\p{Ll}{5,}/u.test(text) &&
    !gathered.facts.has('organisation') &&
    !gathered.facts.has('title')
  );
}

/** Right below the name of its organisation a line in capitals names the body. */
function isBodyBelow({ facts, rest, attendance }: Gathered, text: string): boolean {
  const isNext = rest.length === 0 && attendance.length === 0 && facts.has('organisation');
  return isNext && !facts.has('committee') && !facts.has('title') && isBodyInCapitals(text);
}

/** One or two words are a scrap of the page; more are the organisation's name. */
function readLetterhead(gathered: Gathered, piece: Piece, text: string): void {
  const isScrap = text.split(/\s+/).length < 3;
  if (!isScrap) gathered.facts.set('organisation', text.replace(/\s+/g, ' '));
  gathered.listed.push({ line: piece.line, text, as: isScrap ? 'furniture' : 'heading' });
}

/** The title of the minutes, or a line that says when and where. */
function isAboutMeeting(
  gathered: Gathered,
  piece: Exclude<Piece, TablePiece>,
  text: string,
): boolean {
  const level = piece.kind === 'text' ? piece.level : 0;
  const isFirst = !gathered.facts.has('title') && (level === 1 || namesMeeting(text));
  const isTitle = isFirst || (level > 0 && isMinutesTitle(text));
  return (isTitle && text.length <= 300) || isMeetingLine(text);
}

function readFacts(gathered: Gathered, text: string): void {
  const { date, times, title, ...facts } = meetingLine(text);
  gathered.date ??= date;
  gathered.times.push(...times.slice(0, 2 - gathered.times.length));
  for (const name of ['committee', 'number', 'place'] as const) {
    const fact = facts[name];
    if (fact !== undefined && !gathered.facts.has(name)) gathered.facts.set(name, fact);
  }
  const before = gathered.facts.get('title');
  const isFirst = before === undefined || isBareTitle(before);
  if (title !== undefined && isFirst) gathered.facts.set('title', title);
}

function addPeople(gathered: Gathered, text: string): void {
  const under = gathered.under;
  if (!under || text.trim() === '') return;
  const before = gathered.attendance.at(-1);
  const cells = text.split(/\s{2,}/).filter(cell => cell.trim() !== '');
  const goesOn =
    cells.length === 1 &&
    before !== undefined &&
    before.capacity !== '' &&
    /^\p{Ll}|^(?:Plan|Group|Committee|Council)\b/u.test(text.trim());
  if (goesOn && before) {
    gathered.attendance[gathered.attendance.length - 1] = {
      ...before,
      capacity: `${before.capacity} ${text.trim()}`,
    };
    return;
  }
  const people = attendeesIn(text, under.presence);
  gathered.attendance.push(
    ...people.map(person => ({
      ...person,
      capacity: person.capacity || under.capacity,
      organisation: person.organisation || under.organisation,
    })),
  );
}

function readTable(gathered: Gathered, table: TablePiece): void {
  const rows = table.rows.map(row =>
    row.map(cell =>
      cell.lines
        .map(line => plainText(line))
        .join(' ')
        .trim(),
    ),
  );
  const heads = (rows[0] ?? []).map(head => head.toLowerCase());
  const nameColumn = heads.findIndex(
    (head, at) => /^(?:attendees?|names?|members?|present)$/.test(head) && !isRollColumn(rows, at),
  );
  if (gathered.under && isGridOfNames(rows.flat())) {
    for (const name of rows.flat()) addPeople(gathered, name);
  } else if (nameColumn >= 0 && rows.length > 1) readPeopleTable(gathered, rows, heads, nameColumn);
  else if (rows.every(row => row.length === 2) && rows.some(row => isFactHead(row[0] ?? '')))
    readFactTable(gathered, rows);
  else {
    gathered.rest.push(table);
    return;
  }
  take(gathered, table, rows.map(row => row.join(' ')).join(' '));
}

/** A column that says of each row whether they were there has no names, also where it has no head. */
function isRollColumn(rows: readonly string[][], at: number): boolean {
  return rows.every(row => presenceSaid(row[at] ?? '') !== null);
}

function isFactHead(text: string): boolean {
  return (
    /^(?:meeting|date|time|venue|location|place)\s*:?$/i.test(text) ||
    attendanceLabel(text) !== null
  );
}

function readPeopleTable(
  gathered: Gathered,
  rows: readonly string[][],
  heads: readonly string[],
  nameColumn: number,
): void {
  const column = (pattern: RegExp) => heads.findIndex(head => pattern.test(head));
  const organisation = column(/^(?:organi[sz]ation|company|affiliation|representing)$/);
  const capacity = column(/^(?:role|position|capacity|office)$/);
  const status = column(/^(?:status|attendance|attended)$/);
  const short = column(/^(?:initials|abbreviation|abbr\.?)$/);
  for (const row of rows.slice(1)) {
    const name = row[nameColumn] ?? '';
    const label = row.filter(cell => cell !== '').length === 1 ? attendanceLabel(name) : null;
    if (label?.rest === '') gathered.under = label;
    else if (name !== '') {
      const said = row[status] ?? '';
      const found = personIn(name, presenceSaid(said) ?? gathered.under?.presence ?? 'present');
      gathered.attendance.push({
        ...found,
        organisation: row[organisation] ?? found.organisation,
        capacity: row[capacity] ?? (roleSaid(said) || found.capacity),
        remark: row[short] || found.remark,
      });
    }
  }
}

/** `Attended (as secretary)` says a capacity too. */
function roleSaid(status: string): string {
  return (/\(([^)]*)\)/.exec(status)?.[1] ?? '').replace(/^as\s+/i, '');
}

function presenceSaid(status: string): Presence | null {
  if (/apolog/i.test(status)) return 'apologies';
  if (/absent|not (?:attend|present)/i.test(status)) return 'absent';
  return /attend|present/i.test(status) ? 'present' : null;
}

function readFactTable(gathered: Gathered, rows: readonly string[][]): void {
  for (const [head = '', value = ''] of rows) {
    const label = attendanceLabel(head);
    if (!label) readFactRow(gathered, head, value);
    else {
      gathered.under = label;
      for (const name of value.split(/[\s,;]+(?=\p{Lu})/u)) addPeople(gathered, name);
    }
  }
  gathered.under = null;
}

function readFactRow(gathered: Gathered, head: string, value: string): void {
  const number = /^\d+/.exec(value)?.[0];
  if (/^meeting$/i.test(head) && number !== undefined) gathered.facts.set('number', number);
  else if (/^date/i.test(head)) gathered.date ??= dateIn(value);
  else if (/^time/i.test(head)) gathered.times.push(...timesIn(value).slice(0, 2));
  else if (/^(?:venue|location|place)/i.test(head)) gathered.facts.set('place', value);
  else if (!gathered.facts.has('title') && value !== '') gathered.facts.set('title', value);
}

function take(gathered: Gathered, piece: Piece, text: string): void {
  gathered.listed.push({ line: piece.line, text, as: 'heading' });
}
