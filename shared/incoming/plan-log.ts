import { type AsideRow, isAside } from '../importing/aside-rows';
import { type ActionUpdate, actionUpdate, type Closing, updateIdOf } from '../model/action-update';
import { paragraph } from '../model/block';
import { type Book, recordOf } from '../model/book';
import { apply } from '../model/change';
import type { Due } from '../model/due';
import { type EarlierAction, earlierAction } from '../model/earlier-action';
import type { NewId } from '../model/id';
import { plainText, words } from '../model/inline';
import type { Meeting } from '../model/meeting';
import { ownerNamed } from '../model/owner';
import { sameValue } from '../model/same-value';
import { dueField, dueIn } from '../reading/structure/due-date';
import { statusOf } from '../reading/structure/forms';
import { ownersIn, splitOwners } from '../reading/structure/owners';
import type { SourceTable, TableCell, TableRow } from '../reading/tables/source-table';
import { dayInNumbers } from '../reading/typed-date';
import { type Action, actionsOf } from '../registers/actions';
import { carriedTo } from '../registers/carry-forward';
import { referenceKey } from './action-keys';
import { type KnownNames, knownNames, tied } from './known-names';
import { type ColumnsOf, cellOf, type LogField } from './table-fields';

/** How a log of actions is read. */
export interface LogChoices {
  /** The row that has the heads, counted from 0. */
  readonly headRow: number;
  readonly columns: ColumnsOf<LogField>;
}

/** A row that becomes an action of the committee, or an update of one it has. */
export interface LogRow {
  readonly row: TableRow;
  readonly ref: string;
  /** The action that is made; `null` where the book has it. */
  readonly made: EarlierAction | null;
  /** The action of the book; `null` where it is made. */
  readonly known: Action | null;
  /** What is said of it; `null` where nothing is. */
  readonly update: ActionUpdate | null;
}

/** What a log would bring. Each row below the heads is in one of the two lists, once. */
export interface LogPlan {
  readonly rows: readonly LogRow[];
  readonly aside: readonly AsideRow[];
}

/**
 * What a log of actions would bring to a committee, with what it says of them as updates of this
 * meeting. `book` has the meeting already.
 */
export function planLog(
  book: Book,
  { meeting, table, choices }: { meeting: Meeting; table: SourceTable; choices: LogChoices },
  newId: NewId,
): LogPlan | null {
  const committee = recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return null;
  const { code } = committee;
  const actions = actionsOf(book, committee.id);
  const known = new Map(actions.map(action => [referenceKey(action.ref, code), action]));
  const reading = {
    book,
    code,
    meeting,
    known,
    names: knownNames(book),
    columns: choices.columns,
    newId,
  };
  const referenceOf = choices.columns.includes('reference')
    ? (row: TableRow) => oneLine(cellOf(row, choices.columns, 'reference').text)
    : numbering(actions, code, choices.columns);
  const seen = new Map<string, TableRow>();
  const planned = table.rows.slice(choices.headRow + 1).map(row => {
    const ref = referenceOf(row);
    const key = referenceKey(ref, code);
    const why = whyAside(row, ref, { columns: choices.columns, earlier: seen.get(key) });
    if (why !== null) return { row, why };
    seen.set(key, row);
    return logRow(row, ref, reading);
  });
  return comingForward(book, meeting, planned);
}

interface Reading {
  readonly book: Book;
  readonly code: string;
  readonly meeting: Meeting;
  readonly known: ReadonlyMap<string, Action>;
  readonly names: KnownNames;
  readonly columns: ColumnsOf<LogField>;
  readonly newId: NewId;
}

function whyAside(
  row: TableRow,
  ref: string,
  { columns, earlier }: { columns: ColumnsOf<LogField>; earlier: TableRow | undefined },
): string | null {
  if (!columns.includes('action')) return 'No column tells what is to be done.';
  const isNumbered = !columns.includes('reference');
  if (ref === '') return isNumbered ? SAYS_NOTHING : 'It has no reference.';
  if (earlier) return `${isNumbered ? 'The same' : ref} stands in row ${earlier.line} already.`;
  return cellOf(row, columns, 'action').text === '' ? SAYS_NOTHING : null;
}

const SAYS_NOTHING = 'It does not say what is to be done.';

/**
 * The references of a log that has none: that of the action of the book which says the same, else the
 * next of `CODE-L01`, `CODE-L02` … that is free. None for a row that says nothing.
 */
function numbering(
  actions: readonly Action[],
  code: string,
  columns: ColumnsOf<LogField>,
): (row: TableRow) => string {
  const taken = new Set(actions.map(({ ref }) => referenceKey(ref, code)));
  const bySaid = new Map(actions.map(({ line, ref }) => [saidKey(plainText(line)), ref]));
  let last = 0;
  const next = (): string => {
    let ref: string;
    do {
      last += 1;
      ref = `${code}-L${String(last).padStart(2, '0')}`;
    } while (taken.has(referenceKey(ref, code)));
    return ref;
  };
  return row => {
    const said = saidKey(cellOf(row, columns, 'action').text);
    if (said === '') return '';
    const ref = bySaid.get(said) ?? next();
    bySaid.set(said, ref);
    return ref;
  };
}

function saidKey(text: string): string {
  return oneLine(text).toLowerCase();
}

function logRow(row: TableRow, ref: string, reading: Reading): LogRow {
  const known = reading.known.get(referenceKey(ref, reading.code)) ?? null;
  const made = known ? null : actionMade(row, ref, reading);
  return { row, ref, made, known, update: updateTold(row, known?.id ?? made?.id ?? '', reading) };
}

function actionMade(
  row: TableRow,
  ref: string,
  { columns, meeting, names, newId }: Reading,
): EarlierAction {
  const { text } = cellOf(row, columns, 'action');
  const said = oneLine(text);
  const owner = cellOf(row, columns, 'owner').text;
  const owners = owner === '' ? ownersIn(said) : splitOwners(oneLine(owner)).map(ownerNamed);
  return earlierAction({
    id: newId(),
    committeeId: meeting.committeeId,
    ref,
    raisedAt: raisedAt(cellOf(row, columns, 'raised').text, ref),
    owners: owners.map(each => tied(each, names)),
    due: dueTold(cellOf(row, columns, 'due'), meeting) ?? dueIn(said, meeting.date),
    content: words(said),
  });
}

/** The number of the meeting that raised it: as the column has it, else as its reference tells. */
function raisedAt(told: string, ref: string): string {
  const number = /^(?:.*\bmeeting\s*)?(?:no\.?\s*)?(\d{1,4})$/i.exec(told.trim())?.[1];
  return number ?? /(\d+)\/\d+$/.exec(ref)?.[1] ?? '';
}

function dueTold({ text, date }: TableCell, { date: near }: Meeting): Due | null {
  if (date !== null) return { by: 'date', date };
  const day = dayInNumbers(text.trim(), near);
  return day === null ? dueField(oneLine(text), near) : { by: 'date', date: day };
}

/** What the row says of the action, after what the meeting has said already; `null` for nothing new. */
function updateTold(
  row: TableRow,
  actionId: string,
  { book, columns, meeting }: Reading,
): ActionUpdate | null {
  const said = cellOf(row, columns, 'update').text;
  const told = cellOf(row, columns, 'status').text;
  const status = statusOf(told) ?? (CLOSED.test(told) ? 'closed' : 'ongoing');
  const isPlain = told === '' || statusOf(told) !== null;
  const lines = [...said.split('\n'), ...(isPlain ? [] : [told])].map(oneLine);
  const blocks = lines.filter(line => line !== '').map(line => paragraph(words(line)));
  const before = recordOf(book, 'actionUpdate', updateIdOf(actionId, meeting.id));
  const fresh = blocks.filter(block => !before?.blocks.some(each => sameValue(each, block)));
  if (fresh.length === 0 && status === (before?.status ?? 'ongoing')) return null;
  const closing = status === 'closed' ? (before?.closing ?? closingIn(`${told} ${said}`)) : null;
  const first = before ?? actionUpdate({ actionId, meetingId: meeting.id });
  return { ...first, blocks: [...first.blocks, ...fresh], status, closing };
}

const CLOSED =
  /^(?:closed?|completed?|done|discharged|cleared|resolved|superseded|withdrawn|cancelled|transferred|no longer required)\b/i;

/** How an action closed, by the words of the log; done where they say no more. */
function closingIn(text: string): Closing {
  const by = /\b(?:superseded|replaced) by (?:action\s+)?([A-Z]*[\d/.-]*\d)/i.exec(text)?.[1];
  if (by !== undefined) return { how: 'superseded', by };
  const to =
    /\b(?:[Tt]ransferred|[Hh]anded(?: over)?|[Pp]assed) to (?:the\s+)?((?:\p{Lu}[\p{L}-]*\s?)+)/u.exec(
      text,
    )?.[1];
  if (to !== undefined) return { how: 'handedOver', to: to.trim() };
  const isOvertaken = /\b(?:overtaken|no longer (?:required|needed)|withdrawn|cancelled)\b/i.test(
    text,
  );
  return { how: isOvertaken ? 'overtaken' : 'done' };
}

/** What this meeting would not show is set aside: it is raised at it, or later. */
function comingForward(
  book: Book,
  meeting: Meeting,
  planned: readonly (LogRow | AsideRow)[],
): LogPlan {
  const rows = planned.filter((each): each is LogRow => 'ref' in each);
  const put = rows.flatMap(({ made, known }) => {
    const id = known?.id ?? made?.id ?? '';
    return [...(made ? [made] : []), actionUpdate({ actionId: id, meetingId: meeting.id })];
  });
  const tried = apply(book, { put, remove: [] });
  const comes = new Set(carriedTo(tried, meeting.id).map(({ action }) => action.id));
  const isComing = ({ made, known }: LogRow) => comes.has(known?.id ?? made?.id ?? '');
  const late = rows.filter(row => !isComing(row)).map(({ row, ref }) => lateRow(row, ref));
  const aside = planned.filter(isAside);
  return {
    rows: rows.filter(isComing),
    aside: [...aside, ...late].sort((a, b) => a.row.line - b.row.line),
  };
}

function lateRow(row: TableRow, ref: string): AsideRow {
  return {
    row,
    why: `${ref} was raised at that meeting or after it, and cannot come forward to it.`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
