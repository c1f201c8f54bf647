import { type Inline, plainText, type Reference, type ReferenceKind } from '../../model/inline';
import { cutLine } from '../../model/line-cut';
import { literalPattern } from '../../model/literal-pattern';
import type { ChangePattern } from '../../model/reference-pattern';

/** A pointer found in the words of a line. */
export interface Found {
  readonly start: number;
  readonly length: number;
  readonly to: ReferenceKind;
  readonly target: string;
}

/** What a committee's references look like, as far as the minutes themselves tell. */
export interface ReferenceForms {
  /** What action references begin with, `TABASC`; empty where that is not known. */
  readonly code: string;
  /** The letters before a modification's digits and how many digits follow: `SECMP`, 4. */
  readonly changes: readonly { readonly prefix: string; readonly digits: number }[];
}

/** The letters and digits of these patterns: `SECMP####` has four digits after `SECMP`. */
export function formsOfPatterns(patterns: readonly ChangePattern[]): ReferenceForms['changes'] {
  return patterns.map(pattern => ({
    prefix: pattern.replace(/#.*$/, ''),
    digits: (pattern.match(/#/g) ?? []).length,
  }));
}

/** The pointers in a text to actions, items, modifications, issues, risks and sections. */
export function referencesIn(
  text: string,
  forms: ReferenceForms,
  known: ReadonlySet<string>,
): Found[] {
  const found = [
    ...actionsIn(text, forms.code),
    ...forms.changes.flatMap(form => changesIn(text, form, known)),
    ...matches(text, /\bagenda item\s+(\d{1,3}(?:\.\d{1,2})?)/giu, 'item'),
    ...matches(text, /\b(?:SEC\s)?(?:Panel\s)?Issue\s+(\d{1,3})\b/gu, 'issue'),
    ...matches(text, /\bRisk\s+(R?\d{1,3})\b/gu, 'risk'),
    ...matches(text, /\bSection\s+([A-Z]\d{1,2}(?:\.\d{1,2})*(?:\([a-z]+\))*)/gu, 'section'),
  ];
  return withoutOverlaps(found);
}

/** The line with its pointers as references, each with the words that stood there. */
export function withReferences(line: readonly Inline[], found: readonly Found[]): Inline[] {
  const linked: Inline[] = [];
  let at = 0;
  const text = plainText(line);
  for (const { start, length, to, target } of found) {
    linked.push(...cutLine(line, at, start));
    const words = text.slice(start, start + length);
    const marks = marksOf(cutLine(line, start, start + length));
    const reference: Reference = { type: 'reference', attrs: { to, target, words } };
    linked.push(marks.length > 0 ? { ...reference, marks } : reference);
    linked.push(...cutLine(line, start, start + length).filter(piece => piece.type === 'footnote'));
    at = start + length;
  }
  return [...linked, ...cutLine(line, at)];
}

/**
 * The reference that a mis-scanned one stands for: `SECMPO0006` and `SECMP00438` have a sign too
 * many. Of those it could be, one that the same minutes name rightly is taken, else the first.
 */
export function repairedChange(
  scanned: string,
  prefix: string,
  digits: number,
  known: ReadonlySet<string>,
): string | null {
  const tail = scanned.slice(prefix.length).replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  if (tail.length === digits) return prefix + tail;
  if (tail.length !== digits + 1) return null;
  const shorter = [...tail].map((_, at) => prefix + tail.slice(0, at) + tail.slice(at + 1));
  return shorter.find(candidate => known.has(candidate)) ?? shorter[0] ?? null;
}

function changesIn(
  text: string,
  form: { prefix: string; digits: number },
  known: ReadonlySet<string>,
): Found[] {
  const { prefix, digits } = form;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${literalPattern(prefix)}[\\dOolI]{${digits},${digits + 1}}(?![\\dOolI])`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap(match => {
    const target = repairedChange(match[0], prefix, digits, known);
    if (target === null || !/\d/.test(match[0])) return [];
    return [{ start: match.index, length: match[0].length, to: 'modification' as const, target }];
  });
}

function actionsIn(text: string, code: string): Found[] {
  if (code === '') return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${literalPattern(code)}\\s?(\\d{1,4}\\/\\d{1,3})(?!\\d)`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    length: match[0].length,
    to: 'action',
    target: code + (match[1] ?? ''),
  }));
}

function matches(text: string, pattern: RegExp, to: ReferenceKind): Found[] {
  return [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    length: match[0].length,
    to,
    target: match[1] ?? match[0],
  }));
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.length - a.length);
  const kept: Found[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (!last || one.start >= last.start + last.length) kept.push(one);
  }
  return kept;
}

function marksOf(line: readonly Inline[]): NonNullable<Reference['marks']> {
  const [first] = line;
  return first && 'marks' in first && first.marks ? first.marks : [];
}
