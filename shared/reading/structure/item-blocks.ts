import {
  actionBlock,
  type Block,
  type OutcomeBlock,
  outcomeBlock,
  paragraph,
  postMeetingNote,
  subheading,
} from '../../model/block';
import { linesIn } from '../../model/block-lines';
import type { NewId } from '../../model/id';
import { type Inline, plainText, words } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import { ownerNamed } from '../../model/owner';
import type { PartialDate } from '../../model/partial-date';
import { postMeetingLabelIn } from '../../model/post-meeting-label';
import { verbsIn } from '../../registers/outcomes';
import { sentencesOf } from '../../registers/sentences';
import { type Listed, type PointPiece, type TablePiece, type TextPiece, textPiece } from '../piece';
import {
  type ActionColumns,
  type ActionRow,
  actionColumns,
  actionRows,
  type MinutedRows,
  minutedRows,
} from './action-tables';
import { dueField, dueIn } from './due-date';
import { actionForm, innerAction, isDecision, listHeading, personToDoIn } from './forms';
import { listsOf } from './lists';
import { ownersIn, splitOwners } from './owners';
import type { Section } from './sections';
import {
  type OutstandingRow,
  type OutstandingTable,
  outstandingTable,
  plainTable,
  textOf,
} from './tables';

/** What reading an item needs to know of the meeting it belongs to. */
export interface ItemContext {
  readonly verbs: readonly string[];
  readonly meetingDate: PartialDate | null;
  readonly newId: NewId;
  /** Who was there, by name. */
  readonly people: readonly string[];
}

/** An item as blocks, with the outstanding actions that stood in its table. */
export interface ItemBlocks {
  readonly blocks: readonly Block[];
  /** For each block the lines of the file it begins on; for a list those of its points. */
  readonly lines: readonly (readonly number[])[];
  readonly outstanding: readonly OutstandingRow[];
  readonly listed: readonly Listed[];
}

interface Reading {
  readonly context: ItemContext;
  readonly blocks: Block[];
  readonly lines: (readonly number[])[];
  readonly outstanding: OutstandingRow[];
  readonly listed: Listed[];
  /** Points gathered for the list being read. */
  points: PointPiece[];
  /** What the last heading said the lines under it are. */
  under: 'actions' | 'decisions' | null;
}

/** The pieces of an item as blocks of its minute; what is not recognised stays text in its place. */
export function itemBlocks(section: Section, context: ItemContext): ItemBlocks {
  const under = listHeading(section.title);
  const reading: Reading = {
    context,
    blocks: [],
    lines: [],
    outstanding: [],
    listed: [],
    points: [],
    under,
  };
  for (const piece of section.pieces) {
    if (piece.kind === 'point') readPoint(reading, piece);
    else {
      endList(reading);
      if (piece.kind === 'table') readTable(reading, piece);
      else readText(reading, piece);
    }
  }
  endList(reading);
  const { blocks, lines, outstanding, listed } = reading;
  return { blocks, lines, outstanding, listed };
}

function put(reading: Reading, block: Block, ...lines: readonly number[]): void {
  reading.blocks.push(block);
  reading.lines.push(lines);
}

function readText(reading: Reading, piece: TextPiece): void {
  const text = plainText(piece.inline);
  if (isSubheading(piece, text)) {
    reading.under = listHeading(text);
    put(reading, subheading(withoutBold(piece.inline)), piece.line);
    return;
  }
  if (postMeetingLabelIn(text)) {
    addParagraph(reading, piece.line, piece.inline);
  } else if (piece.role === 'action' || actionForm(text) || isUnderActions(reading, text)) {
    addAction(reading, piece.line, piece.inline);
  } else if (piece.role === 'outcome' || isMarkedDecision(piece) || isOutcome(reading, text)) {
    put(reading, outcome(reading, piece.inline), piece.line);
  } else {
    addParagraph(reading, piece.line, piece.inline);
  }
}

/** Under a heading "Actions" each line is one, but for a stray word. */
function isUnderActions(reading: Reading, text: string): boolean {
  return reading.under === 'actions' && text.split(/\s+/).length > 2;
}

function isSubheading(piece: TextPiece, text: string): boolean {
  if (piece.level > 0) return true;
  return (
    piece.strong &&
    text.length < 90 &&
    !/[.:;,]$/.test(text) &&
    !actionForm(text) &&
    !isDecision(text)
  );
}

/** Bold is how a heading looks, not what it says. */
function withoutBold(line: readonly Inline[]): Inline[] {
  return line.map(piece => {
    if (piece.type !== 'text' || !piece.marks) return piece;
    const marks = piece.marks.filter(mark => mark.type !== 'bold');
    const { marks: _, ...bare } = piece;
    return marks.length > 0 ? { ...piece, marks } : bare;
  });
}

/** Minutes without verbs in capitals may set their decisions in bold: **It was agreed to** … */
function isMarkedDecision(piece: TextPiece): boolean {
  const [first] = piece.inline;
  if (first?.type !== 'text' || !first.marks?.some(mark => mark.type === 'bold')) return false;
  return /^(?:it was |the [\p{L} ]+ )?(?:agreed|resolved|decided|approved)\b/iu.test(first.text);
}

function isOutcome(reading: Reading, text: string): boolean {
  if (reading.under === 'decisions' || isDecision(text)) return true;
  return /\p{Ll}{2}/u.test(text) && verbsIn(text, reading.context.verbs).length > 0;
}

function outcome(reading: Reading, line: readonly Inline[]): OutcomeBlock {
  return outcomeBlock(reading.context.newId(), line);
}

/** A paragraph, and the actions that stand inside it as sentences of their own. */
function addParagraph(reading: Reading, line: number, inline: readonly Inline[]): void {
  const text = plainText(inline);
  const note = postMeetingLabelIn(text);
  if (note) {
    list(reading, line, text.slice(0, note.length));
    const words = trimLine(cutLine(inline, note.length));
    put(reading, postMeetingNote(note.on, words), line);
    return;
  }
  const at = innerAction(text) ?? personToDoIn(text, reading.context.people);
  if (at === 0) {
    addActionAndRest(reading, line, inline);
    return;
  }
  if (at === null) {
    const whole = trimLine(inline);
    if (whole.length > 0) put(reading, paragraph(whole), line);
    return;
  }
  addParagraph(reading, line, cutLine(inline, 0, at));
  addActionAndRest(reading, line, cutLine(inline, at));
}

/** An action that other words follow, and those words. */
function addActionAndRest(reading: Reading, line: number, inline: readonly Inline[]): void {
  const end = actionLength(plainText(inline));
  addAction(reading, line, trimLine(cutLine(inline, 0, end)));
  const rest = trimLine(cutLine(inline, end));
  if (rest.length > 0) addParagraph(reading, line, rest);
}

/** An action inside a paragraph ends with its sentence, or with the bracket it stands in. */
function actionLength(text: string): number {
  const close = text.startsWith('[') ? text.indexOf(']') : -1;
  if (close > 0) return close + 1;
  return sentencesOf(text)[0]?.length ?? text.length;
}

function addAction(reading: Reading, line: number, inline: readonly Inline[]): void {
  const text = plainText(inline);
  const form = actionForm(text);
  const label = form?.label ?? 0;
  const closed = form?.bracketed === true && /\]\s*$/.test(text);
  const end = closed ? text.lastIndexOf(']') : text.length;
  if (form) list(reading, line, text.slice(0, label));
  if (closed) list(reading, line, ']');
  const content = trimLine(cutLine(inline, label, end === text.length ? Infinity : end));
  const own = text.slice(label, end).trim();
  const { newId, meetingDate } = reading.context;
  const known = { ref: form?.ref ?? null, owners: ownersIn(own), due: dueIn(own, meetingDate) };
  put(reading, actionBlock(newId(), withoutBold(content), known), line);
}

function readPoint(reading: Reading, point: PointPiece): void {
  const text = plainText(point.inline);
  if (isUnderSame(reading, point, text)) {
    reading.points.push({ ...point, depth: point.depth - 1 });
  } else if (reading.under === 'actions' || actionForm(text) || isPersonToDo(text)) {
    endList(reading);
    addAction(reading, point.line, point.inline);
  } else if (reading.under === 'decisions') {
    endList(reading);
    put(reading, outcome(reading, point.inline), point.line);
  } else if (innerAction(text) !== null) {
    splitPoint(reading, point, text);
  } else {
    reading.points.push(point);
  }
}

/** Further in than the actions or decisions of a list, a point that is none itself says more of one. */
function isUnderSame({ under, blocks, points }: Reading, point: PointPiece, text: string): boolean {
  if (under === null || point.depth === 0) return false;
  const isSaid = points.length > 0 || /^(?:action|outcome)$/.test(blocks.at(-1)?.type ?? '');
  return isSaid && !actionForm(text) && !isPersonToDo(text) && ownersIn(text).length === 0;
}

/** `SN to update …`, `On Lamar, to …`: initials or a name with something to do. */
function isPersonToDo(text: string): boolean {
  return /^(?:\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}{2,3})*\s(?:and\s\p{Lu}{2,3}\s)?to\s\p{Ll}|On\s\p{Lu}[\p{L}, ]{1,40},\s+to\s)/u.test(
    text,
  );
}

/** A point with an action inside: the point up to it, the action, and the rest of the point as text. */
function splitPoint(reading: Reading, point: PointPiece, text: string): void {
  const at = innerAction(text) ?? text.length;
  reading.points.push({ ...point, inline: trimLine(cutLine(point.inline, 0, at)) });
  endList(reading);
  addActionAndRest(reading, point.line, cutLine(point.inline, at));
}

function endList(reading: Reading): void {
  let from = 0;
  for (const list of listsOf(reading.points)) {
    const points = reading.points.slice(from, from + linesIn(list).length);
    put(reading, list, ...points.map(({ line }) => line));
    from += points.length;
  }
  reading.points = [];
}

/** A table is that of the outstanding actions, one of new actions, minutes in columns, or a table. */
function readTable(reading: Reading, piece: TablePiece): void {
  const outstanding = outstandingTable(piece);
  if (outstanding) {
    readOutstanding(reading, piece, outstanding);
    return;
  }
  const columns = actionColumns(piece, reading.under === 'actions');
  if (columns) {
    readActionTable(reading, piece, columns);
    return;
  }
  const minuted = minutedRows(piece);
  if (minuted) {
    readMinutedRows(reading, piece, minuted);
    return;
  }
  const table = plainTable(piece);
  if (table) put(reading, table, piece.line);
}

/** The table may go on after a page or a heading; the minute shows it once. */
function readOutstanding(reading: Reading, piece: TablePiece, table: OutstandingTable): void {
  const here = reading.blocks.some(block => block.type === 'outstandingActions');
  if (!here) put(reading, { type: 'outstandingActions' }, piece.line);
  for (const head of table.heads) list(reading, piece.line, head);
  for (const row of table.rows) {
    reading.outstanding.push(row);
    list(reading, row.endLine, row.statusWords);
  }
}

function readActionTable(reading: Reading, piece: TablePiece, columns: ActionColumns): void {
  const heads = columns.headed ? (piece.rows[0] ?? []) : [];
  for (const head of heads) list(reading, piece.line, textOf(head));
  for (const row of actionRows(piece, columns)) addTableAction(reading, row);
}

/** A row of a table of actions becomes an action. */
function addTableAction(reading: Reading, row: ActionRow): void {
  const { newId, meetingDate } = reading.context;
  const owners = row.owner === '' ? ownersIn(row.text) : splitOwners(row.owner).map(ownerNamed);
  const due = dueField(row.due, meetingDate) ?? dueIn(row.text, meetingDate);
  const ref = row.ref === '' ? null : row.ref;
  list(reading, row.line, row.ref);
  put(reading, actionBlock(newId(), row.content, { owners, due, ref }), row.line);
}

/** Minutes set as a table, with a column that says who is to act. */
function readMinutedRows(reading: Reading, piece: TablePiece, minuted: MinutedRows): void {
  for (const head of minuted.heads) list(reading, piece.line, head);
  for (const { line, heading, said, actions } of minuted.rows) {
    if (heading !== '') put(reading, subheading(words(heading)), line);
    for (const words of said) readText(reading, textPiece(line, words));
    for (const words of actions) addActionFor(reading, line, words);
  }
}

/** The column may say the whole action, or only whose it is. */
function addActionFor(reading: Reading, line: number, inline: readonly Inline[]): void {
  const text = plainText(inline);
  if (actionForm(text) || ownersIn(text).length > 0 || text.split(/\s+/).length > 4) {
    addAction(reading, line, inline);
    return;
  }
  const owners = splitOwners(text).map(ownerNamed);
  put(reading, actionBlock(reading.context.newId(), inline, { owners }), line);
}

function list(reading: Reading, line: number, text: string): void {
  if (text.trim() !== '') reading.listed.push({ line, text: text.trim(), as: 'label' });
}
