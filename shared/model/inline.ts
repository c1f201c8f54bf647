import * as z from 'zod/mini';

/** How a stretch of words is set apart. `link` leads out of the document: web or e-mail only. */
export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
  z.object({ type: z.literal('superscript') }),
  z.object({ type: z.literal('subscript') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().check(z.regex(/^(https?:|mailto:)/i)) }),
  }),
]);
export type Mark = z.infer<typeof Mark>;

/** Words with the same marks throughout. */
export const Text = z.object({
  type: z.literal('text'),
  text: z.string().check(z.minLength(1)),
  marks: z.exactOptional(z.array(Mark)),
});
export type Text = z.infer<typeof Text>;

/** A new line inside a paragraph. */
export const LineBreak = z.object({ type: z.literal('lineBreak') });
export type LineBreak = z.infer<typeof LineBreak>;

/** What a reference can lead to. */
export const ReferenceKind = z.enum(['action', 'item', 'modification', 'risk', 'issue', 'section']);
export type ReferenceKind = z.infer<typeof ReferenceKind>;

/**
 * A pointer from the words to something else. `target` is the id of a record or action of the book,
 * or, where the book does not hold it, its printed reference (`TABASC31/02`, `SECMP0006`).
 * `words` are shown as they stand; `null` shows the target's reference or number of today.
 */
export const Reference = z.object({
  type: z.literal('reference'),
  attrs: z.object({
    to: ReferenceKind,
    target: z.string().check(z.minLength(1)),
    words: z.nullable(z.string()),
  }),
  marks: z.exactOptional(z.array(Mark)),
});
export type Reference = z.infer<typeof Reference>;

const NoteInline = z.discriminatedUnion('type', [Text, Reference]);

/** A footnote, standing where its mark stands; its words are its content. */
export const Footnote = z.object({
  type: z.literal('footnote'),
  content: z.exactOptional(z.array(NoteInline)),
});
export type Footnote = z.infer<typeof Footnote>;

/** The mark at which she means to come back to a line. It is hers alone: no document shows it. */
export const Parked = z.object({ type: z.literal('parked') });
export type Parked = z.infer<typeof Parked>;

/** A piece of a line of text. */
export const Inline = z.discriminatedUnion('type', [Text, LineBreak, Reference, Footnote, Parked]);
export type Inline = z.infer<typeof Inline>;

/** Words without marks, as a line of text; no words, no piece. */
export function words(text: string, ...marks: Mark['type'][]): Inline[] {
  if (text === '') return [];
  const set = marks.filter(type => type !== 'link').map(type => ({ type }) as Mark);
  return [set.length > 0 ? { type: 'text', text, marks: set } : { type: 'text', text }];
}

/** The mark that parks the line it stands in. */
export function parked(): Parked {
  return { type: 'parked' };
}

/** How a reference without words of its own is shown. */
export type ReferenceLabel = (reference: Reference) => string;

/** The reference as it is stored: its own words, else its target. */
export const storedLabel: ReferenceLabel = ({ attrs }) => attrs.words ?? attrs.target;

/** The words of a line, footnotes left out, line breaks as `\n`. */
export function plainText(line: readonly Inline[] | undefined, label = storedLabel): string {
  return (line ?? []).map(piece => pieceText(piece, label)).join('');
}

/** The footnotes of a line, in their order, each as plain text. */
export function footnoteTexts(line: readonly Inline[] | undefined, label = storedLabel): string[] {
  return (line ?? []).flatMap(piece =>
    piece.type === 'footnote' ? [plainText(piece.content, label)] : [],
  );
}

function pieceText(piece: Inline, label: ReferenceLabel): string {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'lineBreak':
      return '\n';
    case 'reference':
      return label(piece);
    case 'footnote':
    case 'parked':
      return '';
  }
}
