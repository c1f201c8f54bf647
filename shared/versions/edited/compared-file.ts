import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import type { KeptMinutes } from '../../model/kept-minutes';
import { templateOfMeeting } from '../../outs/used-template';
import type { Remark } from '../../reading/word/word-comments';
import { NOTE_MARK, type WordLine } from '../../reading/word/word-lines';
import type { WordText } from '../../reading/word/word-text';
import { ATTENDANCE_HEADERS, listCalled } from '../../report/attendance-table';
import { type Run, textRun } from '../../report/report';
import { type LinePiece, lineDifference } from '../line-difference';
import { minutesNow } from '../minutes-now';
import { attendanceRows, listOf } from './attendance-rows';
import { type BookLine, linesOfBook } from './book-lines';
import type { CellOfDetails } from './changed-cells';
import { linesOfDocument } from './document-lines';
import type { Edit, Listed, Lists } from './edit';
import { type EditGoal, goalOf } from './edit-goal';
import { editsIn, nearestVersion } from './edits';
import { rowAround } from './line-rows';
import { linesInTemplate } from './lines-in-template';
import { personInRow, rowInWords } from './person-in-row';
import { saidKey } from './said-line';
import { wholeEdit } from './whole-edit';
import { whyNotTaken } from './why-not';

/** A version that the file may have come from. */
export interface VersionAtHand {
  readonly id: Id;
  readonly document: KeptMinutes;
}

/** An edit, with what is told of it. */
export interface ToldEdit {
  readonly edit: Edit;
  /** Its words, with what was removed and what was added; a footnote is `†`. */
  readonly pieces: readonly LinePiece[];
  /** The same of each line that comes or goes with it. */
  readonly along: readonly (readonly LinePiece[])[];
  /** Under which item it stands, `null` around the items. */
  readonly itemId: Id | null;
  /** What the book says there now; `null` where the edit puts something in. */
  readonly now: string | null;
  /** The line before it in the minutes, for her to see where it stands. */
  readonly after: string;
  /** Why it cannot be taken by itself, and where to change it; `null` where it can. */
  readonly whyNot: string | null;
  /** What taking it changes besides, in a sentence; `null` where that is nothing. */
  readonly also: string | null;
  /** Where that is. */
  readonly goal: EditGoal;
}

/** A comment in the file, and the beginning of the line that it stands beside; empty beside none. */
export interface ToldRemark extends Remark {
  readonly beside: string;
  /** Under which item that line stands; `null` around the items, or beside none. */
  readonly itemId: Id | null;
}

/** An edited file beside the minutes as they stand. */
export interface ComparedFile {
  readonly edits: readonly ToldEdit[];
  /** How many of its changes the book has already. */
  readonly known: number;
  /** The kept version that it came from; `null` where it is nearest to the minutes as they are now. */
  readonly versionId: Id | null;
  readonly remarks: readonly ToldRemark[];
}

/**
 * Compares an edited file with the version it came from and with the minutes of a meeting as they are.
 * What the committee's own Word file says around them is no change; it has to be at hand.
 */
export async function comparedFile(
  book: Book,
  meetingId: Id,
  text: WordText,
  versions: readonly VersionAtHand[],
): Promise<ComparedFile | null> {
  const ours = linesOfBook(book, meetingId);
  const now = minutesNow(book, meetingId);
  if (!ours || !now) return null;
  // Of those that are as near, what went out: what she changed since is then seen to be hers.
  const candidates = [
    ...versions.map(each => ({ ...each, lines: linesOfDocument(each.document.blocks) })),
    { id: null, document: now, lines: ours },
  ];
  const base = nearestVersion(candidates, text.lines);
  if (!base) return null;
  const template = templateOfMeeting(book, meetingId);
  const lines = template ? await linesInTemplate(base.document, template) : base.lines;
  const { edits, known } = editsIn(lines, text.lines, ours);
  const all = edits.map(edit => toldOf(edit, ours));
  const remarks = remarksIn(text, line => itemOfLine(line, all, ours));
  return { edits: all, known, versionId: base.id, remarks };
}

function toldOf(edit: Edit, ours: readonly BookLine[]): ToldEdit {
  if (edit.lists) return toldMove(edit, edit.lists, ours);
  if (edit.listed) return toldRow(edit, edit.listed, ours);
  return edit.cell ? toldCell(edit, edit.cell, ours) : told(edit, ours);
}

function told(edit: Edit, ours: readonly BookLine[]): ToldEdit {
  const at = edit.line;
  const own = at === null ? undefined : ours[at];
  return {
    edit,
    pieces: piecesOf(edit),
    along: (edit.along ?? []).map(piecesOf),
    itemId: own?.place?.itemId ?? null,
    now: edit.what === 'insert' ? null : saidNow(edit, ours),
    after: saidBefore(edit, ours),
    whyNot: whyNotTaken(edit, ours),
    also: null,
    goal: goalOf(edit, ours),
  };
}

/** Of a row that goes, all that it says. */
function saidNow({ line, row }: Edit, ours: readonly BookLine[]): string | null {
  if (row?.is === 'gone') return saidInRow(ours, row.line);
  return (line === null ? undefined : ours[line])?.text ?? null;
}

/** Of what is put into a table, the row that it stands in or after; of a row that goes, the one above. */
function saidBefore({ what, line, row }: Edit, ours: readonly BookLine[]): string {
  if (row?.is === 'in' || row?.is === 'after') return saidInRow(ours, row.line);
  const above = row?.is === 'gone' && line !== null ? line - 1 : null;
  if (above !== null && ours[above]?.row !== undefined) return saidInRow(ours, above);
  const before = what === 'insert' ? line : line === null ? null : line - 1;
  return (before === null ? undefined : ours[before])?.text ?? '';
}

function saidInRow(ours: readonly BookLine[], at: number): string {
  return rowAround(ours, at)
    .map(({ text }) => text)
    .join(' · ');
}

function piecesOf({ before, theirs }: Edit): LinePiece[] {
  return lineDifference(runsOf(before), runsOf(theirs?.text ?? ''));
}

/** Who was moved is told in a sentence. */
function toldMove(edit: Edit, { from, to }: Lists, ours: readonly BookLine[]): ToldEdit {
  const own = edit.line === null ? undefined : ours[edit.line];
  const now = edit.line === null ? null : listOf(ours, edit.line);
  const name = own?.text ?? edit.before;
  return {
    ...told(edit, ours),
    pieces: [
      { how: 'same', runs: runsOf(`${name} moved from `) },
      { how: 'removed', runs: runsOf(listCalled(from)) },
      { how: 'same', runs: runsOf(' to ') },
      { how: 'added', runs: runsOf(listCalled(to)) },
    ],
    now: now && `${name}: ${listCalled(now)}`,
    after: '',
  };
}

/** Who was put in or taken out is told in a sentence too. */
function toldRow(edit: Edit, { list, person }: Listed, ours: readonly BookLine[]): ToldEdit {
  const isPutIn = edit.what === 'insert';
  const at = isPutIn ? null : edit.line;
  const row =
    at === null ? null : attendanceRows(ours).find(({ from, to }) => from <= at && at < to);
  return {
    ...told(edit, ours),
    pieces: [
      { how: isPutIn ? 'added' : 'removed', runs: runsOf(rowInWords(person)) },
      { how: 'same', runs: runsOf(` ${isPutIn ? 'in' : 'from'} the list ${listCalled(list)}`) },
    ],
    along: [],
    now: row ? `${rowInWords(personInRow(ours, row))} (${listCalled(row.list)})` : null,
    after: '',
  };
}

/** Of a cell that was filled or emptied it is told whose it is, and which. */
function toldCell(edit: Edit, cell: CellOfDetails, ours: readonly BookLine[]): ToldEdit {
  const part = edit.line === null ? null : ours[edit.line]?.part;
  if (part?.of !== 'attendee') return told(edit, ours);
  const name = ours.find(
    line => line.part?.of === 'attendee' && line.part.at === part.at && line.part.part === 'name',
  );
  return {
    ...told(edit, ours),
    pieces: [
      { how: 'same', runs: runsOf(`${name?.text ?? ''}, ${ATTENDANCE_HEADERS[cell]}: `) },
      ...piecesOf(edit),
    ],
    after: '',
  };
}

function runsOf(text: string): Run[] {
  return text === '' ? [] : [textRun(text.replaceAll(NOTE_MARK, '†'))];
}

function remarksIn(
  { lines, remarks }: WordText,
  itemOf: (line: WordLine) => Id | null,
): ToldRemark[] {
  const beside = lines.flatMap(line => {
    const place = { beside: beginningOf(line.text), itemId: itemOf(line) };
    return line.remarks.map(remark => ({ ...remark, ...place }));
  });
  return [...beside, ...remarks.map(remark => ({ ...remark, beside: '', itemId: null }))];
}

/** Under which item a line of the file stands, as it is or as it was changed. */
function itemOfLine(
  line: WordLine,
  edits: readonly ToldEdit[],
  ours: readonly BookLine[],
): Id | null {
  const edited = edits.find(({ edit }) => wholeEdit(edit).some(({ theirs }) => theirs === line));
  if (edited) return edited.itemId;
  const said = saidKey(line);
  return ours.find(each => saidKey(each) === said)?.place?.itemId ?? null;
}

function beginningOf(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
