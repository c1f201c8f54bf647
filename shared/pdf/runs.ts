import { isLinkTarget } from '../model/link-target';
import { cleanText } from '../report/clean-text';
import type { Run, TextRun } from '../report/report';
import { ink, type PdfNode } from './node';
import { type PdfWriting, placeName } from './writing';

/** The runs of a paragraph. */
export function pdfRuns(writing: PdfWriting, runs: readonly Run[]): PdfNode[] {
  return runs.flatMap(run => pdfRun(writing, run));
}

/** A text as a file can hold it: a tab is a gap, what no file can hold is left out. */
export function cleanWords(writing: PdfWriting, text: string): string {
  const { pieces, removed } = cleanText(text);
  writing.removed += removed;
  const words = pieces
    .map(piece => (piece === 'break' ? '\n' : piece === 'tab' ? '\u2003' : piece.words))
    .join('');
  for (const letter of words) {
    if (!isBlank(letter) && !writing.isLetter(letter.codePointAt(0) ?? 0))
      writing.strange.add(letter);
  }
  return words;
}

/** What takes room and has no shape, or joins letters, is looked for in no font. */
function isBlank(letter: string): boolean {
  return /[\s\p{Cf}\p{Mn}\p{Cc}]/u.test(letter);
}

function pdfRun(writing: PdfWriting, run: Run): PdfNode[] {
  if (run.kind === 'break') return [{ text: '\n' }];
  if (run.kind === 'text') return [textNode(writing, run)];
  writing.notes.push({ text: pdfRuns(writing, run.runs) });
  return [{ text: String(writing.notes.length), sup: true }];
}

function textNode(writing: PdfWriting, run: TextRun): PdfNode {
  const decorations = [run.underline && 'underline', run.strike && 'lineThrough'].filter(Boolean);
  return {
    text: cleanWords(writing, run.text),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(decorations.length > 0 ? { decoration: decorations } : {}),
    ...(run.script === 'super' ? { sup: true } : {}),
    ...(run.script === 'sub' ? { sub: true } : {}),
    ...linkOf(writing, run),
  };
}

function linkOf(writing: PdfWriting, { to, href }: TextRun): PdfNode {
  if (to !== undefined)
    return writing.bookmarks.has(to) ? { linkToDestination: placeName(to) } : {};
  if (href === undefined) return {};
  if (isLinkTarget(href)) return { link: href, color: ink(writing.style.colours.accent) };
  writing.refusedLinks.push(href);
  return {};
}
