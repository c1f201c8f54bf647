import * as z from 'zod/mini';
import { ListStyle } from './block';
import { KEPT_FRAME, KeptChart, KeptTurn, keptTable } from './kept-parts';

/*
 * The document of a kept version: a report with every block that minutes can have, as it stood on the
 * pages, with the look it had, so that the same file can be written again.
 */

const TextRun = z.object({
  kind: z.literal('text'),
  text: z.string(),
  bold: z.exactOptional(z.boolean()),
  italic: z.exactOptional(z.boolean()),
  underline: z.exactOptional(z.boolean()),
  strike: z.exactOptional(z.boolean()),
  script: z.exactOptional(z.enum(['super', 'sub'])),
  to: z.exactOptional(z.string()),
  href: z.exactOptional(z.string()),
});

const Run = z.discriminatedUnion('kind', [
  TextRun,
  z.object({ kind: z.literal('break') }),
  z.object({ kind: z.literal('footnote'), runs: z.array(TextRun) }),
]);

const Runs = z.array(Run);

const Paragraph = z.object({
  kind: z.literal('paragraph'),
  role: z.enum(['body', 'note', 'postMeeting']),
  numbered: z.boolean(),
  bookmark: z.exactOptional(z.string()),
  runs: Runs,
});

const List = z.object({
  kind: z.literal('list'),
  style: z.nullable(ListStyle),
  start: z.int(),
  get points() {
    return z.array(z.array(z.discriminatedUnion('kind', [Paragraph, List])));
  },
});

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), runs: Runs }),
  z.object({ kind: z.literal('subtitle'), runs: Runs }),
  z.object({
    kind: z.literal('heading'),
    level: z.literal([1, 2]),
    number: z.nullable(z.string()),
    bookmark: z.nullable(z.string()),
    runs: Runs,
  }),
  Paragraph,
  List,
  keptTable(z.array(z.discriminatedUnion('kind', [Paragraph, List]))),
  z.object({ kind: z.literal('action'), label: z.string(), bookmark: z.string(), runs: Runs }),
  z.object({ kind: z.literal('outcome'), runs: Runs }),
  z.object({ kind: z.literal('contents'), title: z.string() }),
  z.object({ kind: z.literal('signature'), label: z.string() }),
  KeptChart,
  KeptTurn,
]);

/** A `Report` as a check knows it. A test holds the two to each other. */
export const KeptMinutes = z.object({
  ...KEPT_FRAME,
  watermark: z.nullable(z.string()),
  blocks: z.array(Block),
});
export type KeptMinutes = z.infer<typeof KeptMinutes>;
