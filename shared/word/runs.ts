import {
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun as WordRun,
} from 'docx';
import { isLinkTarget } from '../model/link-target';
import { cleanText, type TextPiece } from '../report/clean-text';
import type { FootnoteRun, Run, TextRun } from '../report/report';
import { throughDocx } from './braces';
import { ExternalLink } from './external-link';
import { revised, revisedRuns, writtenAs } from './revisions';
import { CHARACTER_STYLE, STYLE } from './styles/style-names';
import type { Writing } from './writing';

type RunSetting = Pick<
  IRunOptions,
  'style' | 'bold' | 'italics' | 'underline' | 'strike' | 'superScript' | 'subScript'
>;

type RunWriters = {
  readonly [K in Run['kind']]: (
    writing: Writing,
    run: Extract<Run, { kind: K }>,
  ) => ParagraphChild[];
};

const WRITERS: RunWriters = {
  text: textOf,
  break: writing => revisedRuns(writing, [new WordRun({ break: 1 })]),
  footnote: (writing, run) => revisedRuns(writing, [footnoteOf(writing, run)]),
};

/** The runs of a paragraph. */
export function wordRuns(writing: Writing, runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(run => wordRun(writing, run));
}

/** Words of the document itself, set in a style of characters. */
export function styledRuns(writing: Writing, text: string, style: string): ParagraphChild[] {
  return pieceRuns(writing, text, { style });
}

function wordRun<K extends Run['kind']>(
  writing: Writing,
  run: Extract<Run, { kind: K }>,
): ParagraphChild[] {
  const write: RunWriters[K] = WRITERS[run.kind as K];
  return revised(writing, run, () => write(writing, run));
}

function textOf(writing: Writing, run: TextRun): ParagraphChild[] {
  if (run.to !== undefined) return linkInside(writing, run, run.to);
  if (run.href !== undefined) return linkOutside(writing, run, run.href);
  return pieceRuns(writing, run.text, settingOf(run));
}

function linkInside(writing: Writing, run: TextRun, to: string): ParagraphChild[] {
  const anchor = writing.bookmarks.find(to);
  if (anchor === null) return pieceRuns(writing, run.text, settingOf(run));
  const setting = linkSetting(run, CHARACTER_STYLE.crossReference);
  return [new InternalHyperlink({ children: pieceRuns(writing, run.text, setting), anchor })];
}

function linkOutside(writing: Writing, run: TextRun, href: string): ParagraphChild[] {
  if (!isLinkTarget(href)) {
    writing.refusedLinks.push(href);
    return pieceRuns(writing, run.text, settingOf(run));
  }
  writing.links += 1;
  const setting = linkSetting(run, CHARACTER_STYLE.hyperlink);
  return [new ExternalLink(pieceRuns(writing, run.text, setting), href, writing.links)];
}

function footnoteOf(writing: Writing, { runs }: FootnoteRun): ParagraphChild {
  const number = writing.footnotes.size + 1;
  const words = writtenAs(writing, null, () => wordRuns(writing, runs));
  const children = [new WordRun({ text: ' ' }), ...words];
  writing.footnotes.set(number, new Paragraph({ style: STYLE.footnoteText, children }));
  return new FootnoteReferenceRun(number);
}

function pieceRuns(writing: Writing, text: string, setting: RunSetting): ParagraphChild[] {
  const { pieces, removed } = cleanText(text);
  writing.removed += removed;
  return revisedRuns(
    writing,
    pieces.map(piece => pieceRun(piece, setting)),
  );
}

function pieceRun(piece: TextPiece, setting: RunSetting): WordRun {
  if (piece === 'break') return new WordRun({ break: 1 });
  if (piece === 'tab') return new WordRun({ children: [new Tab()] });
  return new WordRun({ ...setting, text: throughDocx(piece.words) });
}

/** Bold or italic alone is a style; only what no one style says is set on the run. */
function settingOf(run: TextRun): RunSetting {
  if (isOnly(run, 'bold')) return { style: CHARACTER_STYLE.strong };
  if (isOnly(run, 'italic')) return { style: CHARACTER_STYLE.emphasis };
  return directly(run);
}

function linkSetting(run: TextRun, style: string): RunSetting {
  return { style, ...directly(run) };
}

function isOnly(run: TextRun, wanted: 'bold' | 'italic'): boolean {
  const set = [
    run.bold && 'bold',
    run.italic && 'italic',
    run.underline && 'underline',
    run.strike && 'strike',
    run.script,
  ];
  return set.filter(Boolean).join() === wanted;
}

function directly(run: TextRun): RunSetting {
  return {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.script === 'super' ? { superScript: true } : {}),
    ...(run.script === 'sub' ? { subScript: true } : {}),
  };
}
