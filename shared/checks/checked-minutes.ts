import { titleInWords } from '../model/agenda-item';
import type { Block } from '../model/block';
import { linesIn } from '../model/block-lines';
import type { Book } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import { plainText, type ReferenceLabel } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { AgendaEntry } from '../registers/agenda';
import type { CarriedAction } from '../registers/carry-forward';
import { hiddenItems, whyActionIsHidden } from '../registers/public-version';
import { minutesContext } from '../report/minutes-report';
import { type LinePlace, notesOf } from './line-place';

/** A line of the minutes as it reads. */
export interface CheckedLine {
  readonly place: LinePlace;
  /** The sort of block it stands in, its own or the one around it. */
  readonly kind: Block['type'];
  readonly text: string;
  /** Whether the public version leaves it out. */
  readonly isConfidential: boolean;
  /** Whether she means to come back to it. */
  readonly isParked: boolean;
}

/** The minutes of a meeting as the checks look at them. */
export interface CheckedMinutes {
  readonly book: Book;
  readonly committee: Committee;
  readonly meeting: Meeting;
  /** The items that are in the document, in their order. */
  readonly agenda: readonly AgendaEntry[];
  readonly carried: readonly CarriedAction[];
  /** The references of the actions raised here, by the action's id. */
  readonly references: ReadonlyMap<Id, string>;
  /** Every line in document order, the footnotes of each after it. */
  readonly lines: readonly CheckedLine[];
  /** What short forms stand for, as other minutes of the book spelled them out. */
  readonly longForms: ReadonlyMap<string, string>;
}

/** The minutes of a meeting to be checked; `null` where the book has no such meeting. */
export function checkedMinutes(
  book: Book,
  meetingId: Id,
  longForms: ReadonlyMap<string, string> = new Map(),
): CheckedMinutes | null {
  const context = minutesContext(book, meetingId, 'full');
  if (!context) return null;
  const { committee, meeting, agenda, carried, references, label } = context;
  const hidden = hiddenItems(agenda, 'public');
  const reading: Reading = { book, meetingId, carried, label };
  const lines = agenda.flatMap(entry => linesOf(reading, entry, hidden.has(entry.item.id)));
  return { book, committee, meeting, agenda, carried, references, lines, longForms };
}

/** Where a line stands, as she is told: `Item 3`, or the title of an item that has no number. */
export function itemLabel({ agenda }: Pick<CheckedMinutes, 'agenda'>, itemId: Id): string {
  const entry = agenda.find(({ item }) => item.id === itemId);
  if (!entry) return '';
  if (entry.number !== '') return `Item ${entry.number}`;
  const { title } = entry.item;
  return title.trim() === '' ? titleInWords(entry.item) : `“${title}”`;
}

interface Reading {
  readonly book: Book;
  readonly meetingId: Id;
  readonly carried: readonly CarriedAction[];
  readonly label: ReferenceLabel;
}

function linesOf(
  reading: Reading,
  { item, minute }: AgendaEntry,
  isHidden: boolean,
): CheckedLine[] {
  const of = { meetingId: reading.meetingId, itemId: item.id, actionId: null };
  return (minute?.blocks ?? []).flatMap((block, at) => {
    if (block.type === 'outstandingActions') return linesOfUpdates(reading, item.id, isHidden);
    const isConfidential = isHidden || block.attrs.confidential !== null;
    return linesOfBlock(reading, block, { ...of, block: at }, isConfidential);
  });
}

function linesOfUpdates(reading: Reading, itemId: Id, isHidden: boolean): CheckedLine[] {
  const { book, meetingId, carried } = reading;
  return carried.flatMap(({ action, update }) => {
    const isConfidential = isHidden || whyActionIsHidden(book, action) !== null;
    return (update?.blocks ?? []).flatMap((block, at) =>
      linesOfBlock(
        reading,
        block,
        { meetingId, itemId, actionId: action.id, block: at },
        isConfidential,
      ),
    );
  });
}

function linesOfBlock(
  { label }: Reading,
  block: Block,
  of: Omit<LinePlace, 'line' | 'note'>,
  isConfidential: boolean,
): CheckedLine[] {
  const said = { kind: block.type, isConfidential };
  return linesIn(block).flatMap((line, at) => [
    {
      ...said,
      place: { ...of, line: at, note: null },
      text: plainText(line, label),
      isParked: line.some(({ type }) => type === 'parked'),
    },
    ...notesOf(line).map((words, note) => ({
      ...said,
      place: { ...of, line: at, note },
      text: plainText(words, label),
      isParked: false,
    })),
  ]);
}

/** What is to be said of each of these lines, with a pause after each. */
export function* overLines<T>(
  lines: readonly CheckedLine[],
  saidOf: (line: CheckedLine) => readonly T[],
): Generator<T | null> {
  for (const line of lines) {
    yield* saidOf(line);
    yield null;
  }
}
