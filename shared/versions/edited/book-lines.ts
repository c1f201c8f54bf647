import type { Block } from '../../model/block';
import { heldLines } from '../../model/block-lines';
import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import type { Inline } from '../../model/inline';
import type { AgendaEntry } from '../../registers/agenda';
import type { CarriedAction } from '../../registers/carry-forward';
import { reportBlocks } from '../../report/block-writers';
import { runsOf } from '../../report/inline-runs';
import { itemSection } from '../../report/item-section';
import type { MinutesContext } from '../../report/minutes-context';
import { backBlocks, frontBlocks, minutesContext } from '../../report/minutes-report';
import { isVisible } from '../../report/visible-runs';
import { type DocumentLine, linesOfDocument } from './document-lines';
import { backParts, frontParts, type LinePart, type PartsOfLines } from './line-parts';
import { saidInRuns, saidKey } from './said-line';

/**
 * What of the book a line of its minutes is. Lines of a text are counted as `heldLines` has them; the
 * line of an action says which.
 */
export type LineTarget =
  | { readonly of: 'title' }
  | { readonly of: 'block'; readonly line: number; readonly actionId?: Id }
  | { readonly of: 'update'; readonly actionId: Id; readonly line: number };

/** Where a line stands: under which item, and in which block; -1 for what stands before the blocks. */
export interface LinePlace {
  readonly itemId: Id;
  /** How deep its item stands on the agenda: 0 for one on the top level. */
  readonly depth: number;
  readonly block: number;
  /** `null` for what is put together from elsewhere. */
  readonly target: LineTarget | null;
}

/** A line of the minutes as they are now; `place` is `null` for what stands around the items. */
export interface BookLine extends DocumentLine {
  readonly place: LinePlace | null;
  /** What of the meeting it says, where it is no text of its own; `null` where that is not told. */
  readonly part: LinePart | null;
}

/** The lines of a meeting's full minutes, each with what of the book it is; `null` without a meeting. */
export function linesOfBook(book: Book, meetingId: Id): BookLine[] | null {
  const context = minutesContext(book, meetingId, 'full');
  if (!context) return null;
  const front = frontBlocks(context);
  const sections = context.agenda.map(entry => itemSection(context, entry));
  const back = linesOfDocument(backBlocks(context, [...front, ...sections.flat()]));
  const before = linesOfDocument(front);
  return withTablesCounted([
    ...aroundItems(before, frontParts(context, before)),
    ...context.agenda.flatMap((entry, at) =>
      linesOfItem(context, entry, linesOfDocument(sections[at] ?? [])),
    ),
    ...aroundItems(back, backParts(context, back)),
  ]);
}

/** The tables of the parts that the lines were put together from are counted as those of one document. */
function withTablesCounted(lines: readonly BookLine[]): BookLine[] {
  let table = -1;
  return lines.map((line, at) => {
    if (line.table === undefined) return line;
    const above = lines[at - 1];
    const isNext = above?.table === line.table && isOneBlock(above.place, line.place);
    if (!isNext) table += 1;
    return { ...line, table };
  });
}

function isOneBlock(one: LinePlace | null, other: LinePlace | null): boolean {
  return one?.itemId === other?.itemId && one?.block === other?.block;
}

function linesOfItem(
  context: MinutesContext,
  entry: AgendaEntry,
  section: readonly DocumentLine[],
): BookLine[] {
  const { item, number, depth, minute } = entry;
  // A sub-heading is one here, however high it is printed.
  const at = { number, place: '', subheadings: 2 } as const;
  const minuted = (minute?.blocks ?? []).flatMap((block, nth) => {
    const lines = linesOfDocument(reportBlocks(context, block, at));
    const place = { itemId: item.id, depth, block: nth };
    const parts = block.type === 'outstandingActions' ? statusParts(context, lines) : NO_PARTS;
    return withTargets(context, block, lines).map(
      ([line, target]): BookLine => ({
        ...line,
        place: { ...place, target },
        part: parts.get(line) ?? null,
      }),
    );
  });
  const before = section.slice(0, section.length - minuted.length).map((line): BookLine => {
    const target: LineTarget | null = line.kind === 'item' ? { of: 'title' } : null;
    return { ...line, place: { itemId: item.id, depth, block: -1, target }, part: null };
  });
  return [...before, ...minuted];
}

type Targeted = readonly [DocumentLine, LineTarget | null];

function withTargets(
  context: MinutesContext,
  block: Block,
  lines: readonly DocumentLine[],
): Targeted[] {
  if (block.type === 'outstandingActions') return updateTargets(context, lines);
  if (block.type === 'action') {
    const target = { of: 'block', line: 0, actionId: block.attrs.id } as const;
    return lines.map(line => [line, target]);
  }
  const own = seenLines(context, heldLines(block));
  return matched(lines, own, line => ({ of: 'block', line }));
}

/** The lines that are seen, each with which of all it is. */
function seenLines(
  context: MinutesContext,
  all: readonly (readonly Inline[])[],
): { readonly key: string; readonly line: number }[] {
  return all.flatMap((content, line) => {
    const runs = runsOf(context, content);
    return isVisible(runs) ? [{ key: saidKey(saidInRuns(runs)), line }] : [];
  });
}

/** Each line with which of the text it is; none where the document does not have them one for one. */
function matched(
  lines: readonly DocumentLine[],
  own: ReturnType<typeof seenLines>,
  target: (line: number) => LineTarget,
): Targeted[] {
  const isSame =
    lines.length === own.length && lines.every((line, at) => ownKey(line) === own[at]?.key);
  return lines.map((line, at) => [line, isSame ? target(own[at]?.line ?? 0) : null]);
}

function ownKey({ text, notes, prefix }: DocumentLine): string {
  return saidKey({ text: text.slice(prefix.length), notes });
}

/** Of the table of outstanding actions, what was said at this meeting stands in this meeting's book. */
function updateTargets(context: MinutesContext, lines: readonly DocumentLine[]): Targeted[] {
  const targets = new Map<DocumentLine, LineTarget>();
  let from = 0;
  for (const carried of context.carried) {
    const own = updateLines(context, carried);
    from = lines.findIndex((line, at) => at >= from && saidKey(line) === carried.action.ref);
    if (from < 0) break;
    for (const [at, { key, line }] of own.entries()) {
      const found = lines[from + 2 + at];
      if (found && saidKey(found) === key) {
        targets.set(found, { of: 'update', actionId: carried.action.id, line });
      }
    }
  }
  return lines.map(line => [line, targets.get(line) ?? null]);
}

/** The first line of a row is the reference of its action, the last how it stood after the meeting. */
function statusParts(context: MinutesContext, lines: readonly DocumentLine[]): PartsOfLines {
  const { ongoing, closed } = context.style.labels;
  const parts = new Map<DocumentLine, LinePart>();
  const starts = rowStarts(context, lines);
  for (const [n, [actionId, from]] of starts.entries()) {
    const first = lines[from];
    if (first) parts.set(first, { of: 'reference', actionId });
    const last = lines[(starts[n + 1]?.[1] ?? lines.length) - 1];
    const isStatus = last && [ongoing, closed].some(label => saidKey(last) === label);
    if (isStatus && lines.indexOf(last) > from) parts.set(last, { of: 'status', actionId });
  }
  return parts;
}

/** The carried actions, each with the line that has its reference. */
function rowStarts(context: MinutesContext, lines: readonly DocumentLine[]): [Id, number][] {
  const starts: [Id, number][] = [];
  let from = 0;
  for (const { action } of context.carried) {
    from = lines.findIndex((line, at) => at >= from && saidKey(line) === action.ref);
    if (from < 0) break;
    starts.push([action.id, from]);
  }
  return starts;
}

function updateLines(context: MinutesContext, { update }: CarriedAction) {
  return seenLines(context, (update?.blocks ?? []).flatMap(heldLines));
}

const NO_PARTS: PartsOfLines = new Map();

function aroundItems(lines: readonly DocumentLine[], parts: PartsOfLines): BookLine[] {
  return lines.map(line => ({ ...line, place: null, part: parts.get(line) ?? null }));
}
