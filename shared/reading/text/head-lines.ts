import { words } from '../../model/inline';
import { textPiece } from '../piece';
import { isRoll } from '../structure/attendance';
import { attendanceLabel } from '../structure/attendance-labels';
import { dateIn } from '../structure/dates-in-text';
import { lengthOfHead } from '../structure/head-of-minutes';
import { type Group, joinWords } from './groups';
import type { Line } from './lines';
import { isInCapitals } from './text-headings';

/** The head of a text that has no headings: its title, when and where, and who was there. */
export interface TextHead {
  /** The groups, none of them partly in the head. */
  readonly groups: readonly Group[];
  /** The line after the head. */
  readonly end: number;
  /** That line, where it is wholly in capitals and so a heading. */
  readonly headings: ReadonlySet<number>;
}

/** The head of a text without headings; `null` where its first lines do not tell who met, or when. */
export function headOfText(groups: readonly Group[]): TextHead | null {
  const lines = groups.flatMap(group => group.lines);
  const length = headLength(lines);
  const next = lines[length];
  const last = lines.at(-1);
  const tells = tellsMeeting(lines.slice(0, length).map(({ text }) => text));
  if (!tells || !last) return null;
  const before = lines[length - 1]?.number ?? 0;
  // Parts of one line that ran together stay in the head with the first of them.
  const end = Math.max(next?.number ?? last.number + 1, before + 1);
  const isHeading = next?.number === end && isInCapitals(next.text);
  return {
    groups: groups.flatMap(group => apartAt(group, end)),
    end,
    headings: new Set(isHeading ? [end] : []),
  };
}

/** A line in capitals behind the names heads what follows them. */
function headLength(lines: readonly Line[]): number {
  const length = lengthOfHead(lines.map(line => textPiece(line.number, words(line.text))));
  const named = lines.findIndex(({ text }) => namesPeople(text));
  if (named < 0) return length;
  const heading = lines.findIndex(
    ({ text }, at) =>
      at > named && at < length && isInCapitals(text) && !/,/.test(text) && !attendanceLabel(text),
  );
  return heading < 0 ? length : heading;
}

function tellsMeeting(texts: readonly string[]): boolean {
  const isDated = texts.some(text => dateIn(text)?.length === WHOLE_DAY);
  return texts.some(namesPeople) || (isDated && texts.some(text => OF_MEETING.test(text)));
}

function namesPeople(text: string): boolean {
  return attendanceLabel(text) !== null || isRoll(text);
}

const OF_MEETING = /\b(?:meeting|minutes|agenda)\b/i;

/** As long as a date is that says its day. */
const WHOLE_DAY = 10;

function apartAt(group: Group, line: number): Group[] {
  const at = group.lines.findIndex(({ number }) => number === line);
  if (at <= 0) return [group];
  return [
    { ...group, lines: group.lines.slice(0, at) },
    { lines: group.lines.slice(at), startsPage: false },
  ];
}

/** A line that ends so has not named its last: `Dr Arnold, Mr` */
const GOES_ON = /(?:,|\b(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|and))$/;

/** The lines of a head, each by itself but where a list of names goes on in the next. */
export function headLines({ lines }: Group): Pick<Line, 'number' | 'text'>[] {
  const whole: { number: number; text: string }[] = [];
  for (const { number, text } of lines) {
    const before = whole.at(-1);
    if (before && GOES_ON.test(before.text) && attendanceLabel(text) === null) {
      before.text = joinWords(before.text, text);
    } else {
      whole.push({ number, text });
    }
  }
  return whole;
}
