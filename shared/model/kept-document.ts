import * as z from 'zod/mini';
import { HouseStyle } from './house-style';
import { isMoment } from './removed';

/*
 * The document that was made, as it stood on the pages: what can stand in a Change Status Report, and
 * no other block. It is kept with the look it had, so that the same file can be written again.
 */

const TextRun = z.object({
  kind: z.literal('text'),
  text: z.string(),
  bold: z.exactOptional(z.boolean()),
  italic: z.exactOptional(z.boolean()),
  strike: z.exactOptional(z.boolean()),
});

const Run = z.discriminatedUnion('kind', [TextRun, z.object({ kind: z.literal('break') })]);

const Paragraph = z.object({
  kind: z.literal('paragraph'),
  role: z.enum(['body', 'note']),
  numbered: z.boolean(),
  runs: z.array(Run),
});

const Heading = z.object({
  kind: z.literal('heading'),
  level: z.literal([1, 2]),
  number: z.null(),
  bookmark: z.null(),
  runs: z.array(Run),
});

const Cell = z.object({
  colspan: z.int().check(z.minimum(1)),
  rowspan: z.int().check(z.minimum(1)),
  blocks: z.array(Paragraph),
});

const Table = z.object({
  kind: z.literal('table'),
  role: z.enum(['grid', 'facts']),
  widths: z.array(z.number()),
  headerRows: z.int().check(z.minimum(0)),
  rows: z.array(z.array(Cell)),
});

const Count = z.int().check(z.minimum(0));

const Chart = z.object({
  kind: z.literal('chart'),
  labels: z.object({ before: z.string(), now: z.string() }),
  rows: z.array(z.object({ name: z.string(), before: Count, now: Count })),
  alternativeText: z.string(),
});

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), runs: z.array(Run) }),
  z.object({ kind: z.literal('subtitle'), runs: z.array(Run) }),
  Heading,
  Paragraph,
  Table,
  Chart,
  z.object({ kind: z.literal('pages'), turned: z.boolean() }),
]);

/** A report as a document that was made and is kept. It is a `Report` of few sorts of block. */
export const KeptDocument = z.object({
  properties: z.object({
    title: z.string(),
    subject: z.string(),
    author: z.string(),
    keywords: z.array(z.string()),
    created: z.string().check(z.refine(isMoment)),
  }),
  style: HouseStyle,
  watermark: z.null(),
  header: z.object({ left: z.string(), right: z.string() }),
  footer: z.object({ left: z.string() }),
  blocks: z.array(Block),
});
export type KeptDocument = z.infer<typeof KeptDocument>;
