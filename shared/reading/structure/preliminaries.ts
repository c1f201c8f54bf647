import type { Attendee } from '../../model/attendance';
import { plainText } from '../../model/inline';
import type { ClockTime, PartialDate } from '../../model/partial-date';
import type { Listed, Piece, TablePiece } from '../piece';
import { isListOfNames, isRoll, mayBeNames } from './attendance';
import { attendanceLabel, groupHead } from './attendance-labels';
import { dateIn, timesIn } from './dates-in-text';
import { addPeople, addTimes, type Gathered, take } from './gathered';
import { inTitleCase, isBodyInCapitals, isHeadScrap } from './head-scraps';
import {
  isBareTitle,
  isMeetingLine,
  isMinutesTitle,
  isPostcode,
  meetingLine,
  namesMeeting,
} from './meeting-line';
import { readTable } from './preliminary-tables';

/** What the lines above the first item say of the meeting. */
export interface Preliminaries {
  readonly title: string;
  readonly committee: string;
  readonly organisation: string;
  readonly number: string;
  readonly date: PartialDate | null;
  readonly startTime: ClockTime | null;
  readonly closeTime: ClockTime | null;
  /** When the meeting was to end: a head that says from when to when does not say that it closed. */
  readonly plannedEnd: ClockTime | null;
  readonly place: string;
  readonly attendance: readonly Attendee[];
  /** For each of them the line of the file that names them. */
  readonly attendanceLines: readonly number[];
  /** What was not understood; it stays text. */
  readonly rest: readonly Piece[];
  /** The lines that were. */
  readonly listed: readonly Listed[];
}

/** Reads what stands before the first item. A line that is not understood is left as text. */
export function preliminariesOf(pieces: readonly Piece[]): Preliminaries {
  const gathered: Gathered = {
    facts: new Map(),
    date: null,
    times: [],
    closeTime: null,
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
  const { facts, date, times, closeTime, attendance, attendanceLines, rest, listed } = gathered;
  const title = facts.get('title') ?? '';
  const committee = facts.get('committee') ?? '';
  const organisation = facts.get('organisation') ?? '';
  const number = facts.get('number') ?? '';
  const place = facts.get('place') ?? '';
  const [startTime = null, plannedEnd = null] = times;
  return {
    title,
    committee,
    organisation,
    number,
    date,
    startTime,
    closeTime,
    plannedEnd,
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
    addTimes(gathered, text, timesIn(text));
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
  addTimes(gathered, text, times);
  for (const name of ['committee', 'number', 'place'] as const) {
    const fact = facts[name];
    if (fact !== undefined && !gathered.facts.has(name)) gathered.facts.set(name, fact);
  }
  const before = gathered.facts.get('title');
  const isFirst = before === undefined || isBareTitle(before);
  if (title !== undefined && isFirst) gathered.facts.set('title', title);
}
