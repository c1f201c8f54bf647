import * as z from 'zod/mini';
import { KEPT_FRAME, KeptChart, KeptTurn, keptTable } from './kept-parts';

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

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), runs: z.array(Run) }),
  z.object({ kind: z.literal('subtitle'), runs: z.array(Run) }),
  Heading,
  Paragraph,
  keptTable(z.array(Paragraph)),
  KeptChart,
  KeptTurn,
]);

/** A report as a document that was made and is kept. It is a `Report` of few sorts of block. */
export const KeptDocument = z.object({
  ...KEPT_FRAME,
  watermark: z.null(),
  blocks: z.array(Block),
});
export type KeptDocument = z.infer<typeof KeptDocument>;
