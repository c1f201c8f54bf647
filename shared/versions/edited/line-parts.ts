import type { Attendee } from '../../model/attendance';
import type { Id } from '../../model/id';
import { attendeesByPresence, nameInList } from '../../report/attendance-table';
import { shownActions } from '../../report/left-out';
import type { MinutesContext } from '../../report/minutes-context';
import type { DocumentLine } from './document-lines';
import { rowAround } from './line-rows';
import { cleanWords, saidKey } from './said-line';
import { type SentencePart, sentencesAfter, sentencesBefore } from './sentence-parts';

/** What of a meeting a line says that stands around the items, or in a table that is put together. */
export type LinePart = FactPart | CellPart<'words'> | CellPart<'reference'>;

/** What a cell says of an action. */
interface CellPart<Of extends string> {
  readonly of: Of;
  readonly actionId: Id;
}

/** A fact of the meeting that its line says alone. */
export type FactPart =
  | { readonly of: 'date' | 'times' | 'place' }
  | { readonly of: 'attendee'; readonly at: number; readonly part: AttendeeCell }
  | { readonly of: 'owners' | 'due' | 'status'; readonly actionId: Id }
  | SentencePart;

type AttendeeCell = 'name' | 'organisation' | 'capacity';

/** Lines with what they say of the meeting, as far as they can be told. */
export type PartsOfLines = ReadonlyMap<DocumentLine, LinePart>;

/** Of the lines before the items: title, date, times, place, who was there, and what was declared. */
export function frontParts(context: MinutesContext, lines: readonly DocumentLine[]): PartsOfLines {
  const { meeting } = context;
  const parts = new Map<DocumentLine, LinePart>();
  const subtitle = lines.filter(({ kind }) => kind === 'title')[1];
  if (subtitle && meeting.date !== null) parts.set(subtitle, { of: 'date' });
  const facts = lines.filter(({ kind }) => kind === 'furniture');
  const times = facts.find(({ text }) => text.startsWith('Time\t'));
  const place = facts.find(({ text }) => text.startsWith('Place\t'));
  if (times) parts.set(times, { of: 'times' });
  if (place) parts.set(place, { of: 'place' });
  const listed = attendanceParts(meeting.attendance, lines);
  return new Map([...parts, ...listed, ...sentencesBefore(context, lines)]);
}

function attendanceParts(
  attendance: readonly Attendee[],
  lines: readonly DocumentLine[],
): PartsOfLines {
  const parts = new Map<DocumentLine, LinePart>();
  const cells = lines.filter(({ kind }) => kind === 'cell');
  let from = 0;
  for (const one of attendeesByPresence(attendance)) {
    const named = cells.findIndex((cell, n) => n >= from && says(cell, nameInList(one)));
    if (named < 0) break;
    from = named;
    for (const part of ['name', 'organisation', 'capacity'] as const) {
      const cell = cells[from];
      const said = part === 'name' ? nameInList(one) : one[part];
      if (!cell || said === '' || !says(cell, said)) continue;
      parts.set(cell, { of: 'attendee', at: attendance.indexOf(one), part });
      from += 1;
    }
  }
  return parts;
}

/** Of the lines after the items: close and next meeting, and the new actions in their table, by cell. */
export function backParts(context: MinutesContext, lines: readonly DocumentLine[]): PartsOfLines {
  const parts = new Map<DocumentLine, LinePart>(sentencesAfter(context, lines));
  let from = 0;
  for (const { attrs } of shownActions(context)) {
    const ref = context.references.get(attrs.id) ?? '';
    const found = lines.findIndex(
      (line, n) => n >= from && line.column === 0 && ref !== '' && says(line, ref),
    );
    if (found < 0) continue;
    for (const cell of rowAround(lines, found)) {
      const of = NEW_ACTION_CELLS[cell.column ?? 0];
      if (of) parts.set(cell, { of, actionId: attrs.id });
    }
    from = found + 1;
  }
  return parts;
}

/** What the cells of a row of the table of new actions say. */
const NEW_ACTION_CELLS = ['reference', 'words', 'owners', 'due'] as const;

/** However it is capitalised. */
function says(cell: DocumentLine, words: string): boolean {
  const wanted = saidKey({ text: cleanWords(words), notes: [] });
  return saidKey(cell).toLowerCase() === wanted.toLowerCase();
}
