import * as z from 'zod/mini';
import { Due } from './due';
import { Id } from './id';
import { Inline } from './inline';
import { Owner } from './owner';
import { PartialDate } from './partial-date';

/** Why a block is left out of the public version, in words; `null` for an open block. */
const Confidential = z.nullable(z.string());

const Line = z.exactOptional(z.array(Inline));

/** A paragraph of the minutes. */
export const Paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ confidential: Confidential }),
  content: Line,
});
export type Paragraph = z.infer<typeof Paragraph>;

/** A heading inside an item; it carries no number. */
export const Subheading = z.object({
  type: z.literal('subheading'),
  attrs: z.object({ confidential: Confidential }),
  content: Line,
});
export type Subheading = z.infer<typeof Subheading>;

/** How the points of a numbered list count. */
export const ListStyle = z.enum(['decimal', 'lowerLetter', 'lowerRoman']);
export type ListStyle = z.infer<typeof ListStyle>;

/** A point of a list: a paragraph, then perhaps more paragraphs and lists inside it. */
export const ListItem = z.object({
  type: z.literal('listItem'),
  get content() {
    return z.array(z.discriminatedUnion('type', [Paragraph, BulletList, NumberedList]));
  },
});
export type ListItem = z.infer<typeof ListItem>;

/** A list whose points have no order. */
export const BulletList = z.object({
  type: z.literal('bulletList'),
  attrs: z.object({ confidential: Confidential }),
  get content() {
    return z.array(ListItem).check(z.minLength(1));
  },
});
export type BulletList = z.infer<typeof BulletList>;

/** A list whose points are counted from `start`. */
export const NumberedList = z.object({
  type: z.literal('numberedList'),
  attrs: z.object({ start: z.int(), style: ListStyle, confidential: Confidential }),
  get content() {
    return z.array(ListItem).check(z.minLength(1));
  },
});
export type NumberedList = z.infer<typeof NumberedList>;

/** A cell of a table; `header` cells name the row or column they head. */
export const TableCell = z.object({
  type: z.literal('tableCell'),
  attrs: z.object({
    header: z.boolean(),
    colspan: z.int().check(z.minimum(1), z.maximum(63)),
    rowspan: z.int().check(z.minimum(1)),
  }),
  content: z.array(z.discriminatedUnion('type', [Paragraph, BulletList, NumberedList])),
});
export type TableCell = z.infer<typeof TableCell>;

/** A row of a table. */
export const TableRow = z.object({ type: z.literal('tableRow'), content: z.array(TableCell) });
export type TableRow = z.infer<typeof TableRow>;

/** A table; rows may be ragged, the report evens them out. */
export const Table = z.object({
  type: z.literal('table'),
  attrs: z.object({ confidential: Confidential }),
  content: z.array(TableRow).check(z.minLength(1)),
});
export type Table = z.infer<typeof Table>;

/**
 * An action, in the line where it was raised. `ref` is its reference once that is fixed (when the
 * minutes are circulated, or as they were read); until then `null`, and the reference follows from
 * where it stands. `arisesFrom` is the earlier action whose update gave rise to it: an id, or a
 * reference the book does not hold.
 */
export const ActionBlock = z.object({
  type: z.literal('action'),
  attrs: z.object({
    id: Id,
    ref: z.nullable(z.string().check(z.minLength(1))),
    owners: z.array(Owner),
    due: z.nullable(Due),
    arisesFrom: z.nullable(z.string().check(z.minLength(1))),
    confidential: Confidential,
  }),
  content: Line,
});
export type ActionBlock = z.infer<typeof ActionBlock>;

/** What the committee decided or noted; its verbs are the committee's, in capitals, in the words. */
export const OutcomeBlock = z.object({
  type: z.literal('outcome'),
  attrs: z.object({ id: Id, confidential: Confidential }),
  content: Line,
});
export type OutcomeBlock = z.infer<typeof OutcomeBlock>;

/**
 * What became known after the meeting, said as such: it is no part of what was said there. `on` is the
 * day it was written, which stands before its words.
 */
export const PostMeetingNote = z.object({
  type: z.literal('postMeetingNote'),
  attrs: z.object({ on: PartialDate, confidential: Confidential }),
  content: Line,
});
export type PostMeetingNote = z.infer<typeof PostMeetingNote>;

/** Where the table of outstanding actions stands; its rows follow from actions and updates. */
export const OutstandingActions = z.object({ type: z.literal('outstandingActions') });
export type OutstandingActions = z.infer<typeof OutstandingActions>;

/** A piece of the text under one agenda item. */
export const Block = z.discriminatedUnion('type', [
  Paragraph,
  Subheading,
  BulletList,
  NumberedList,
  Table,
  ActionBlock,
  OutcomeBlock,
  PostMeetingNote,
  OutstandingActions,
]);
export type Block = z.infer<typeof Block>;

/** Whether the block is an action. */
export function isAction(block: Block): block is ActionBlock {
  return block.type === 'action';
}

/** What a point of a list or a cell of a table may hold. */
export type NestedBlock = ListItem['content'][number];

/** An open paragraph of these words. */
export function paragraph(line: readonly Inline[]): Paragraph {
  return { type: 'paragraph', attrs: { confidential: null }, ...lineOf(line) };
}

/** A sub-heading of these words. */
export function subheading(line: readonly Inline[]): Subheading {
  return { type: 'subheading', attrs: { confidential: null }, ...lineOf(line) };
}

/** A bulleted list of these points. */
export function bulletList(points: readonly ListItem[]): BulletList {
  return { type: 'bulletList', attrs: { confidential: null }, content: [...points] };
}

/** A numbered list of these points, counted 1, 2, 3 unless said otherwise. */
export function numberedList(
  points: readonly ListItem[],
  known: Partial<NumberedList['attrs']> = {},
): NumberedList {
  const attrs = { start: 1, style: 'decimal' as const, confidential: null, ...known };
  return { type: 'numberedList', attrs, content: [...points] };
}

/** A point of a list. */
export function listItem(...content: NestedBlock[]): ListItem {
  return { type: 'listItem', content };
}

/** A cell one column wide. */
export function tableCell(content: NestedBlock[], header = false): TableCell {
  return { type: 'tableCell', attrs: { header, colspan: 1, rowspan: 1 }, content };
}

/** A table of these rows. */
export function table(rows: readonly TableRow[]): Table {
  return { type: 'table', attrs: { confidential: null }, content: [...rows] };
}

/** An open action of these words; what is not given is not known. */
export function actionBlock(
  id: Id,
  line: readonly Inline[],
  known: Partial<Omit<ActionBlock['attrs'], 'id'>> = {},
): ActionBlock {
  const unknown = { ref: null, owners: [], due: null, arisesFrom: null, confidential: null };
  return { type: 'action', attrs: { ...unknown, ...known, id }, ...lineOf(line) };
}

/** An open outcome of these words. */
export function outcomeBlock(id: Id, line: readonly Inline[]): OutcomeBlock {
  return { type: 'outcome', attrs: { id, confidential: null }, ...lineOf(line) };
}

/** A note of these words, written on that day after the meeting. */
export function postMeetingNote(on: PartialDate, line: readonly Inline[]): PostMeetingNote {
  return { type: 'postMeetingNote', attrs: { on, confidential: null }, ...lineOf(line) };
}

function lineOf(line: readonly Inline[]): { content?: Inline[] } {
  return line.length > 0 ? { content: [...line] } : {};
}
