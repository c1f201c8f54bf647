import { recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Notice } from '../model/notice';
import type { ReadMinutes } from '../reading/propose-meeting';
import { canBe, kindOfRow, meaningOf } from './meaning';
import type { Row, RowKind, SaidOfRow } from './row';
import { textOfRow } from './row-words';
import { rowsOfRead } from './rows-of-read';

/** What the file says of the meeting, to be put right by her. */
export type MeetingFacts = Pick<
  Meeting,
  'number' | 'title' | 'date' | 'startTime' | 'closeTime' | 'place'
>;

/** Something she should look at: damage that was found in a row, with what it probably was. */
export interface Doubt {
  readonly id: string;
  readonly rowId: Id;
  readonly message: string;
  readonly found: string;
  readonly proposed: string;
}

/**
 * What was read of a file, and all that she says of it: every word of the file is in one of its rows.
 * It is never changed in place; each correction gives another plan.
 */
export interface IncomingPlan {
  readonly fileName: string;
  /** The file's own lines; none where it is not made of lines. */
  readonly fileLines: readonly string[];
  /** Whether it is to become minutes, or the agenda of a meeting that is to come. */
  readonly as: 'minutes' | 'agenda';
  /** The committee as the words of the file tell of it. */
  readonly committee: Committee;
  readonly meeting: MeetingFacts;
  readonly rows: readonly Row[];
  readonly damage: readonly Doubt[];
  /** The doubts that she has looked at and left as they are. */
  readonly settled: ReadonlySet<string>;
}

/** The plan for what was read of a file, before she says anything. */
export function planOf(fileName: string, read: ReadMinutes): IncomingPlan {
  const meeting = recordOf(read.book, 'meeting', read.meetingId);
  const committee = meeting && recordOf(read.book, 'committee', meeting.committeeId);
  if (!committee) throw new Error('What was read has no meeting of a committee.');
  const { number, title, date, startTime, closeTime, place } = meeting;
  const rows = rowsOfRead(read);
  const plan: IncomingPlan = {
    fileName,
    fileLines: read.places.fileLines,
    as: 'minutes',
    committee,
    meeting: { number, title, date, startTime, closeTime, place },
    rows,
    damage: damageIn(rows, read.notices),
    settled: new Set(),
  };
  return looksLikeAgenda(plan) ? asAgenda(plan) : plan;
}

/** The plan with another meaning of a row, or the same plan where the row cannot mean that. */
export function withKind(plan: IncomingPlan, rowId: Id, kind: RowKind): IncomingPlan {
  return withRow(plan, rowId, row => {
    if (!canBe(row, kind) || kindOfRow(row) === kind) return row;
    const { kind: _, ...others } = row.said;
    const isAsRead = kindOfRow({ ...row, said: {} }) === kind;
    return { ...row, said: isAsRead ? others : { ...others, kind } };
  });
}

/** The plan with facts of a row put right: its owners, its due date, its number. */
export function withSaid(plan: IncomingPlan, rowId: Id, said: SaidOfRow): IncomingPlan {
  return withRow(plan, rowId, row => ({ ...row, said: { ...row.said, ...said } }));
}

/** The plan with facts of the meeting put right. */
export function withFacts(plan: IncomingPlan, facts: Partial<MeetingFacts>): IncomingPlan {
  return { ...plan, meeting: { ...plan.meeting, ...facts } };
}

/** The plan with what was proposed for a doubt in the place of what was found. */
export function taking(plan: IncomingPlan, { id, rowId, found, proposed }: Doubt): IncomingPlan {
  if (found === '') return settling(plan, id);
  const mended = withRow(plan, rowId, row => ({
    ...row,
    said: { ...row.said, mendings: [...(row.said.mendings ?? []), { found, proposed }] },
  }));
  return settling(mended, id);
}

/** The plan with a doubt looked at: what was read stays as it is. */
export function settling(plan: IncomingPlan, doubtId: string): IncomingPlan {
  return { ...plan, settled: new Set([...plan.settled, doubtId]) };
}

/**
 * The plan for an agenda: where most lines were not recognised as items, each line by itself is one, and
 * a point of a list is a sub-item of the line above. What stands above the word “Agenda” is none.
 */
export function asAgenda(plan: IncomingPlan): IncomingPlan {
  const items = plan.rows.filter(row => kindOfRow(row) === 'item');
  const others = plan.rows.filter(row => kindOfRow(row) !== 'item' && mayBeTitle(row));
  if (items.length > others.length) return { ...plan, as: 'agenda' };
  const head = plan.rows.findIndex(row => AGENDA.test(textOfRow(row)) && isShort(row));
  const firstLine = plan.rows.findIndex((row, at) => at > head && isLine(row));
  const rows = plan.rows.map((row, at) => titled(row, { isAbove: at <= head, at, firstLine }));
  return { ...plan, as: 'agenda', rows };
}

/** What is still to be looked at, in the order of the file. */
export function doubtsOf({ rows, damage, settled }: IncomingPlan): Doubt[] {
  const byRow = new Map<Id, Doubt[]>();
  for (const doubt of damage) byRow.set(doubt.rowId, [...(byRow.get(doubt.rowId) ?? []), doubt]);
  return rows
    .flatMap(row => [...(byRow.get(row.id) ?? []), ...noOwner(row)])
    .filter(({ id }) => !settled.has(id));
}

function noOwner(row: Row): Doubt[] {
  const meaning = meaningOf(row);
  if (meaning.kind !== 'block' || meaning.block.type !== 'action') return [];
  if (meaning.block.attrs.owners.length > 0) return [];
  const message = 'This action does not say who is to do it.';
  return [{ id: `${row.id}.owner`, rowId: row.id, message, found: '', proposed: '' }];
}

function withRow(plan: IncomingPlan, rowId: Id, change: (row: Row) => Row): IncomingPlan {
  const at = plan.rows.findIndex(({ id }) => id === rowId);
  const row = plan.rows[at];
  const now = row && change(row);
  return !now || now === row ? plan : { ...plan, rows: plan.rows.with(at, now) };
}

/** Each damage at the row that has its words, from the line on that the reader gave. */
function damageIn(rows: readonly Row[], notices: readonly Notice[]): Doubt[] {
  const found = notices.filter(({ code }) => code === 'scanningDamage');
  const texts = found.length === 0 ? [] : rows.map(textOfRow);
  return found.flatMap(({ message, found = '', proposed = '', place }, at) => {
    const line = place?.line ?? 0;
    const has = rows.flatMap((row, index) => (texts[index]?.includes(found) ? [row] : []));
    const row = has.findLast(each => each.line <= line) ?? has[0];
    return row ? [{ id: `damage-${at}`, rowId: row.id, message, found, proposed }] : [];
  });
}

const AGENDA = /\b(?:agenda|order paper|tagesordnung|traktanden(?:liste)?)\b/i;

/** A file that says so at its head, or has nothing but short lines, is an agenda. */
function looksLikeAgenda({ fileName, meeting, rows }: IncomingPlan): boolean {
  const isMinuted = rows.some(row => ['action', 'outcome', 'carried'].includes(kindOfRow(row)));
  if (isMinuted || /minutes/i.test(`${fileName} ${meeting.title}`)) return false;
  const head = rows
    .slice(0, 3)
    .map(textOfRow)
    .filter(text => text.length < LONGEST_TITLE);
  return AGENDA.test([fileName, meeting.title, ...head].join(' ')) || rows.every(isListed);
}

function isListed(row: Row): boolean {
  return isShort(row) && !/[.;]$/.test(textOfRow(row)) && kindOfRow(row) !== 'people';
}

/** As long as the title of an item is at most, in characters. */
const LONGEST_TITLE = 160;

function titled(
  row: Row,
  { isAbove, at, firstLine }: { isAbove: boolean; at: number; firstLine: number },
): Row {
  const kind = kindOfRow(row);
  if (isAbove) return kind === 'item' || mayBeTitle(row) ? saying(row, { kind: 'out' }) : row;
  if (kind === 'item' || !mayBeTitle(row)) return row;
  const { recognised } = row;
  const isUnder = recognised.kind === 'point' && firstLine >= 0 && firstLine < at;
  return saying(row, {
    kind: 'item',
    ...(isUnder ? { depth: recognised.point.depth + 1 } : {}),
  });
}

function mayBeTitle(row: Row): boolean {
  const isText = isLine(row) || kindOfRow(row) === 'point';
  return isText && isShort(row) && canBe(row, 'item');
}

function isLine(row: Row): boolean {
  const kind = kindOfRow(row);
  return kind === 'paragraph' || kind === 'subheading' || kind === 'item';
}

function isShort(row: Row): boolean {
  return textOfRow(row).length <= LONGEST_TITLE;
}

function saying(row: Row, said: SaidOfRow): Row {
  return { ...row, said: { ...row.said, ...said } };
}
