import * as z from 'zod/mini';

const Colour = z.string().check(z.regex(/^[0-9A-F]{6}$/));

/** Points, the unit of type. */
const Points = z.number().check(z.minimum(1), z.maximum(200));

/**
 * How a committee's Word files look, as data: fonts, colours, what stands in the header and footer,
 * how paragraphs are numbered and what things are called. Sizes are in points, colours RRGGBB.
 */
export const HouseStyle = z.object({
  name: z.string().check(z.minLength(1)),
  paper: z.enum(['A4', 'Letter']),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
  fonts: z.object({ body: z.string(), headings: z.string() }),
  sizes: z.object({
    body: Points,
    title: Points,
    heading: Points,
    subheading: Points,
    small: Points,
  }),
  colours: z.object({
    text: Colour,
    headings: Colour,
    accent: Colour,
    rule: Colour,
    tableHeader: Colour,
    tableHeaderText: Colour,
    action: Colour,
    actionShade: Colour,
    outcomeShade: z.nullable(Colour),
  }),
  logo: z.nullable(
    z.object({
      png: z.base64(),
      width: z.int().check(z.minimum(1)),
      height: z.int().check(z.minimum(1)),
      alternativeText: z.string().check(z.minLength(1)),
    }),
  ),
  header: z.object({ left: z.string(), right: z.string() }),
  footer: z.object({ left: z.string() }),
  classification: z.string(),
  numberParagraphs: z.boolean(),
  attendance: z.boolean(),
  contents: z.boolean(),
  actionSummary: z.boolean(),
  glossary: z.boolean(),
  signature: z.boolean(),
  labels: z.object({
    action: z.string(),
    actionReference: z.string(),
    actionColumn: z.string(),
    update: z.string(),
    ongoing: z.string(),
    closed: z.string(),
  }),
});
export type HouseStyle = z.infer<typeof HouseStyle>;
