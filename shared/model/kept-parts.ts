import * as z from 'zod/mini';
import { HouseStyle } from './house-style';
import { isMoment } from './removed';

/** A number of things: 0 and more, whole. */
export const Count = z.int().check(z.minimum(0));

/** The chart of a report that is kept, with the words that tell it. */
export const KeptChart = z.object({
  kind: z.literal('chart'),
  labels: z.object({ before: z.string(), now: z.string() }),
  rows: z.array(z.object({ name: z.string(), before: Count, now: Count })),
  alternativeText: z.string(),
});

/** From here on pages lie on their side, or upright again. */
export const KeptTurn = z.object({ kind: z.literal('pages'), turned: z.boolean() });

/** A table whose cells hold these blocks. */
export function keptTable<B extends z.core.SomeType>(blocks: B) {
  const cell = z.object({
    colspan: z.int().check(z.minimum(1)),
    rowspan: z.int().check(z.minimum(1)),
    blocks,
  });
  return z.object({
    kind: z.literal('table'),
    role: z.enum(['grid', 'facts']),
    widths: z.array(z.number()),
    headerRows: Count,
    rows: z.array(z.array(cell)),
  });
}

/** What a report that is kept has beside its blocks: what it says of itself, and how it looked. */
export const KEPT_FRAME = {
  properties: z.object({
    title: z.string(),
    subject: z.string(),
    author: z.string(),
    keywords: z.array(z.string()),
    created: z.string().check(z.refine(isMoment)),
  }),
  style: HouseStyle,
  header: z.object({ left: z.string(), right: z.string() }),
  footer: z.object({ left: z.string() }),
};
