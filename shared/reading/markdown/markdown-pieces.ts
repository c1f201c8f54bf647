import { Marked, type Token } from 'marked';
import { piecesOfHtml } from '../html/html-pieces';
import type { Listed, Piece, Source } from '../piece';
import { LineMarkingRenderer, lineEndsIn, lineFinder } from './line-marks';
import { withRunOns } from './run-on-paragraphs';

const FRONT_MATTER = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\n/;
const NOTE_TEXT = /^\[\^([^\]\s]+)\]:[ \t]*(.+(?:\n(?:[ \t]+.+))*)$/gm;
const NOTE_MARK = /\[\^([^\]\s]+)\](?!:)/g;

/** Markdown (CommonMark, with tables and footnotes) as pieces, each at the line it begins on. */
export function markdownPieces(markdown: string): Source {
  const { text, listed } = withoutFrontMatter(markdown);
  const notes = notesOf(text);
  const renderer = new LineMarkingRenderer();
  const marked = new Marked().setOptions({ gfm: true, renderer });
  const pieces: Piece[] = [];
  let line = 1;
  let before: Token | null = null;
  const tokens = marked.lexer(withNoteLinks(text, notes));
  const lexer = (raw: string) => marked.lexer(raw);
  const each = tokens.flatMap(token => pointsWithin(token, lexer));
  for (const token of each.flatMap(token => actionsApart(token, lexer))) {
    renderer.place(token, line);
    const html =
      marked.parser([token]) +
      notesHtml(token, text => marked.parseInline(text, { async: false }), notes);
    const read = piecesOfHtml(html, lineFinder(html, line));
    pieces.push(...(isMeantWithin(token, before) ? read.map(deeper) : read));
    line += lineEndsIn(token.raw);
    before = token;
  }
  return { pieces: withRunOns(pieces), listed, lines: markdown.split('\n') };
}

/** Points right under a line are a list, also where they stand too far in for Markdown to see one. */
function pointsWithin(token: Token, lexer: (raw: string) => Token[]): Token[] {
  const isHidden = token.type === 'paragraph' && /\n {4,}[-*+] +\S/.test(token.raw);
  return isHidden ? lexer(token.raw.replace(/\n {4,}(?=[-*+] +\S)/g, '\n')) : [token];
}

/**
 * Lines that Markdown makes one paragraph of stand apart where one of them is an action: what is said
 * before it, each action, and what follows once its sentence has ended.
 */
function actionsApart(token: Token, lexer: (raw: string) => Token[]): Token[] {
  if (token.type !== 'paragraph' || !IS_ACTION.test(token.raw)) return [token];
  const parts = token.raw.split(/(?<=\n)(?=\[?ACTION\b)|(?<=[.!?)\]]\n)(?=[\p{Lu}[])/u);
  return parts.flatMap(lexer);
}

/** A line that says of itself that it is an action, with its reference or a colon. */
const IS_ACTION = /^[ \t]*\[?ACTION(?:\s+[A-Z]*[A-Z0-9.-]*\d+(?:\/\d+)?)?\s*[:.–—-]/mu;

/**
 * A list further in than the one right above it stands in its last point, as it is meant, though Markdown
 * asks for more space under a number than many leave.
 */
function isMeantWithin(token: Token, before: Token | null): boolean {
  return token.type === 'list' && before?.type === 'list' && indent(token) > indent(before);
}

function indent({ raw }: Token): number {
  return raw.length - raw.trimStart().length;
}

function deeper(piece: Piece): Piece {
  return piece.kind === 'point' ? { ...piece, depth: piece.depth + 1 } : piece;
}

/** The block of settings some sites put first says nothing of the meeting's text; lines are kept. */
function withoutFrontMatter(markdown: string): { text: string; listed: Listed[] } {
  const found = FRONT_MATTER.exec(markdown);
  if (!found) return { text: markdown, listed: [] };
  const lines = found[0].split('\n');
  const listed = lines.flatMap((text, at): Listed[] =>
    text.trim() === '' ? [] : [{ line: at + 1, text: text.trim(), as: 'furniture' }],
  );
  return { text: '\n'.repeat(lines.length - 1) + markdown.slice(found[0].length), listed };
}

function notesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(NOTE_TEXT)].map(found => [found[1] ?? '', found[2] ?? '']));
}

/** Marks become the links that a Word file's footnotes come as; the notes' own lines are emptied. */
function withNoteLinks(text: string, notes: ReadonlyMap<string, string>): string {
  if (notes.size === 0) return text;
  const ids = [...notes.keys()];
  return text
    .replace(NOTE_TEXT, note => note.replace(/[^\n]+/g, ''))
    .replace(NOTE_MARK, (mark, id: string) => {
      const at = ids.indexOf(id);
      return at < 0 ? mark : `<a id="footnote-ref-${at}" href="#footnote-${at}">${at}</a>`;
    });
}

/** The notes whose marks stand in this part. */
function notesHtml(
  token: Token,
  htmlOf: (markdown: string) => string,
  notes: ReadonlyMap<string, string>,
): string {
  const texts = [...notes.values()];
  const here = [...token.raw.matchAll(/href="#footnote-(\d+)"/g)].map(found => Number(found[1]));
  if (here.length === 0) return '';
  const items = here.map(at => `<li id="footnote-${at}">${htmlOf(texts[at] ?? '')}</li>`);
  return `<ol>${items.join('')}</ol>`;
}
