import { indentOf } from '../../reading/agenda/agenda-lines';
import { factsOfCells } from '../../reading/agenda/agenda-table';
import { type ItemFacts, itemFacts } from '../../reading/agenda/item-facts';
import { levelsOf, type MarkedLine } from '../../reading/agenda/levels';
import { minutesBetween } from '../../reading/agenda/planned-time';
import { OF_TITLES } from '../../reading/agenda/presenter';
import { meetingLine } from '../../reading/structure/meeting-line';
import { canBe, kindOfRow } from '../meaning';
import type { Doubt, IncomingPlan, MeetingFacts } from '../plan';
import type { Row, SaidOfRow } from '../row';
import { textOfRow } from '../row-words';
import { type FactsUnder, factsUnder } from './facts-under';
import { type AgendaRow, rowsApart } from './rows-apart';
import { withRunTogetherColumns } from './run-together-heads';
import { isTextBeside } from './text-beside-items';

/**
 * The plan for an agenda: where most lines were not recognised as items, each line by itself is one. How
 * deep it stands follows from its number, its indent and its marks; who presents it and how long it is
 * to take are read from it. What stands above the word “Agenda” is none.
 */
export function asAgenda(plan: IncomingPlan): IncomingPlan {
  const known = namesIn(plan.read);
  const apart = withRunTogetherColumns(rowsApart(plan.read, plan.fileLines, known));
  const kinds = withoutTextAbove(withItems(apart));
  const lines = apart.map((each, at) => ({ ...each, row: kinds[at] ?? each.row }));
  const rows = withFactsOfItems(withoutFactsUnder(lines), known);
  const damage = plan.damage.map(doubt => rehomed(doubt, rows));
  const meeting = withFactsOf(plan.meeting, rows.filter(isLeftOut));
  return { ...plan, as: 'agenda', meeting, proposed: rows, rows, damage };
}

function isLeftOut(row: Row): boolean {
  return row.said.kind === 'out';
}

/** The meeting with what the lines above the agenda say of it: its number, its day, when and where. */
function withFactsOf(meeting: MeetingFacts, above: readonly Row[]): MeetingFacts {
  const lines = above.map(row => meetingLine(textOfRow(row)));
  const { number, place, date, startTime } = meeting;
  return {
    ...meeting,
    number: number || (lines.find(each => each.number !== undefined)?.number ?? ''),
    place: place || (lines.find(each => each.place !== undefined)?.place ?? ''),
    date: date ?? lines.find(each => each.date !== null)?.date ?? null,
    startTime: startTime ?? lines.flatMap(({ times }) => times)[0] ?? null,
  };
}

/** The plan for minutes: the rows as they were read, before anything was made of them. */
export function asMinutes(plan: IncomingPlan): IncomingPlan {
  return { ...plan, as: 'minutes', proposed: plan.read, rows: plan.read };
}

const AGENDA = /\b(?:agenda|order paper|order of business|tagesordnung|traktanden(?:liste)?)\b/i;

/** A file that says so at its head, or has nothing but short lines, is an agenda. */
export function looksLikeAgenda({ fileName, meeting, rows }: IncomingPlan): boolean {
  const isMinuted = rows.some(row => ['action', 'outcome', 'carried'].includes(kindOfRow(row)));
  const head = rows
    .slice(0, 3)
    .map(textOfRow)
    .filter(text => text.length < LONGEST_TITLE);
  if (isMinuted || OF_MINUTES.test([fileName, meeting.title, head[0]].join('\n'))) return false;
  return AGENDA.test([fileName, meeting.title, ...head].join(' ')) || rows.every(isListed);
}

/** What calls itself minutes; those of the last meeting may be the first item of an agenda. */
const OF_MINUTES = /minutes\b(?! (?:from|of) (?:the )?(?:previous|last))/i;

/** A line that says no more than what follows it, such as “Agenda” with the name of the committee. */
function isHeadOfAgenda(row: Row): boolean {
  const { recognised } = row;
  const text = textOfRow(row);
  const isNumbered =
    recognised.kind === 'point' || (recognised.kind === 'item' && recognised.item.number !== '');
  return !isNumbered && text.length < LONGEST_HEAD && AGENDA.test(text) && !text.includes('://');
}

/** A longer line that names the agenda says something of it. */
const LONGEST_HEAD = 70;

function isListed(row: Row): boolean {
  return isShort(row) && !/[.;]$/.test(textOfRow(row)) && kindOfRow(row) !== 'people';
}

/** As long as the title of an item is at most, in characters. */
const LONGEST_TITLE = 160;

/** The names of those the file says are there, and their initials, in lower case. */
function namesIn(rows: readonly Row[]): ReadonlySet<string> {
  const names = rows.flatMap(({ recognised }) =>
    recognised.kind === 'people' ? recognised.people.map(({ name }) => name) : [],
  );
  const initials = names.map(initialsOf).filter(each => each.length > 1);
  return new Set([...names, ...initials, ...namedAgain(rows)].map(each => each.toLowerCase()));
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})[\p{L}'’-]*\s*/gu, '$1');
}

/** A word in brackets is somebody’s name where more than one line ends with it: `(Nick)`. */
function namedAgain(rows: readonly Row[]): string[] {
  const last = rows.flatMap(row => /\((\p{Lu}\p{Ll}+)\)$/u.exec(textOfRow(row))?.[1] ?? []);
  const again = last.filter((word, at) => last.indexOf(word) < at);
  return again.filter(word => !OF_TITLES.test(word));
}

/** The rows, those that are items by being lines of an agenda made so. */
function withItems(apart: readonly AgendaRow[]): Row[] {
  const rows = apart.map(({ row }) => row);
  const isText = isTextBeside(apart);
  const items = rows.filter(row => kindOfRow(row) === 'item');
  const others = rows.filter(row => kindOfRow(row) !== 'item' && mayBeTitle(row));
  if (items.length > others.length) return rows;
  const head = rows.findIndex(isHeadOfAgenda);
  return apart.map((each, at) => {
    const { row } = each;
    const isItem = kindOfRow(row) === 'item';
    if (!isItem && !mayBeTitle(row)) return row;
    if (at <= head) return saying(row, { kind: 'out' });
    return isItem || isText(each) ? row : saying(row, { kind: 'item' });
  });
}

/** What calls to the meeting, above the first item, is no text of the minutes. */
function withoutTextAbove(rows: readonly Row[]): Row[] {
  const first = rows.findIndex(row => kindOfRow(row) === 'item');
  return rows.map((row, at) => {
    const isText = ['paragraph', 'subheading', 'point'].includes(kindOfRow(row));
    return at < first && isText ? saying(row, { kind: 'out' }) : row;
  });
}

function mayBeTitle(row: Row): boolean {
  const kind = kindOfRow(row);
  const isText = ['paragraph', 'subheading', 'item', 'point'].includes(kind);
  return isText && isShort(row) && canBe(row, 'item');
}

function isShort(row: Row): boolean {
  return textOfRow(row).length <= LONGEST_TITLE;
}

function saying(row: Row, said: SaidOfRow): Row {
  return { ...row, said: { ...row.said, ...said } };
}

/** An item of an agenda, and what lines under it tell of it. */
interface ItemRow extends AgendaRow {
  readonly under: FactsUnder;
}

/** The rows, those that only tell something of the item above them no items themselves. */
function withoutFactsUnder(rows: readonly AgendaRow[]): ItemRow[] {
  const items: ItemRow[] = [];
  let above = -1;
  for (const each of rows) {
    const under = above >= 0 && !each.cells && mayBeTitle(each.row) ? factsUnder(each.line) : null;
    const item = items[above];
    if (under && item) {
      items[above] = { ...item, under: { ...under, ...item.under } };
      items.push({ ...each, row: saying(each.row, { kind: 'out' }), under: {} });
    } else {
      if (kindOfRow(each.row) === 'item') above = items.length;
      items.push({ ...each, under: {} });
    }
  }
  return items;
}

/** Each row that may be a title with what it tells as an item. */
function withFactsOfItems(rows: readonly ItemRow[], known: ReadonlySet<string>): Row[] {
  const facts = rows.map(each => (mayBeTitle(each.row) ? factsOf(each, known) : null));
  const told = rows.flatMap(({ row, line }, at): ToldItem[] => {
    const own = facts[at];
    return own && kindOfRow(row) === 'item' ? [{ row, facts: own, line }] : [];
  });
  const depths = levelsOf(told.map(markedLine));
  const minutes = plannedMinutes(told, depths);
  const placeOf = new Map(told.map(({ row }, at) => [row.id, at]));
  return rows.map(({ row }, at) => {
    const own = facts[at];
    if (!own) return row;
    const place = placeOf.get(row.id);
    const { title, presenter, papers, purpose, left, mark } = own;
    const depth = place === undefined ? 0 : Math.min(DEEPEST, depths[place] ?? 0);
    const planned = place === undefined ? own.minutes : (minutes[place] ?? null);
    const onAgenda = { title, presenter, papers, purpose, left, depth, number: mark.number };
    return { ...row, onAgenda: { ...onAgenda, plannedMinutes: planned } };
  });
}

/** How deep items can stand inside one another here. */
export const DEEPEST = 3;

interface ToldItem {
  readonly row: Row;
  readonly facts: ItemFacts;
  readonly line: string;
}

function factsOf({ line, cells, under }: ItemRow, known: ReadonlySet<string>): ItemFacts {
  const own = cells ? factsOfCells(cells.texts, cells.of, known) : itemFacts(line, known);
  return {
    ...own,
    presenter: own.presenter || (under.presenter ?? ''),
    minutes: own.minutes ?? under.minutes ?? null,
    startsAt: own.startsAt ?? under.startsAt ?? null,
  };
}

function markedLine({ row: { recognised }, facts: { mark }, line }: ToldItem): MarkedLine {
  if (recognised.kind !== 'point' || mark.form !== 'none') return { mark, indent: indentOf(line) };
  const { style, depth } = recognised.point;
  return {
    mark: { form: style === null ? 'bullet' : FORM_OF[style], number: '', parts: 1 },
    indent: depth,
  };
}

const FORM_OF = { decimal: 'numbers', lowerLetter: 'letter', lowerRoman: 'roman' } as const;

/** How long each is to take: as it says, else until the next begins that is not inside it, if that says when. */
function plannedMinutes(told: readonly ToldItem[], depths: readonly number[]): (number | null)[] {
  return told.map(({ facts }, at) => {
    if (facts.minutes !== null || facts.startsAt === null) return facts.minutes;
    const isNext = (each: ToldItem, place: number) =>
      place > at && (each.facts.startsAt !== null || (depths[place] ?? 0) <= (depths[at] ?? 0));
    const next = told.find(isNext);
    return minutesBetween(facts.startsAt, next?.facts.startsAt ?? null);
  });
}

/** A doubt stays with the words it is about. */
function rehomed(doubt: Doubt, rows: readonly Row[]): Doubt {
  const own = rows.find(({ id }) => id === doubt.rowId);
  if (own && textOfRow(own).includes(doubt.found)) return doubt;
  const parts = rows.filter(({ id }) => id.startsWith(`${doubt.rowId}.`));
  const home = parts.find(row => textOfRow(row).includes(doubt.found));
  return home ? { ...doubt, rowId: home.id } : doubt;
}
