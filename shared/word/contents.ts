import {
  FileChild,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Run,
  Tab,
  type XmlComponent,
} from 'docx';
import { type ReportContents, type ReportHeading, runsText, textRun } from '../report/report';
import { isVisible } from '../report/visible-runs';
import { element } from './element';
import { shownNumber } from './heading-numbering';
import { wordRuns } from './runs';
import { STYLE } from './styles/style-names';
import type { Writing } from './writing';

/** Word's own prefix for what a table of contents leads to; ids well above those of the report. */
const PREFIX = '_Toc';
const FIRST_ID = 100_000;

/** The bookmark of the heading of level 1 that is the given one in order, counted from 1. */
export function contentsBookmark(order: number): { readonly name: string; readonly id: number } {
  const id = FIRST_ID + order;
  return { name: `${PREFIX}${id}`, id };
}

/**
 * The contents: a field of Word with its entries already in it, so that it is right on opening and
 * Word asks no question. Without page numbers, which only Word itself can know.
 */
export function contentsField(writing: Writing, { title }: ReportContents): FileChild[] {
  const entries = writing.blocks.filter(isEntry).filter(block => !isGoing(writing, block));
  if (entries.length === 0) return [];
  const last = entries.length - 1;
  const paragraphs = entries.map((heading, at) => {
    const children = [
      ...(at === 0 ? fieldBegin() : []),
      entryLink(writing, heading, at + 1),
      ...(at === last ? [fieldRun(fieldMark('end'))] : []),
    ];
    return new Paragraph({ style: STYLE.contents1, children });
  });
  const heading = new Paragraph({
    style: STYLE.contentsHeading,
    children: wordRuns(writing, [textRun(title)]),
  });
  return [new ContentsControl([heading, ...paragraphs])];
}

/** The frame that makes Word offer "Update table". */
class ContentsControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = element(
      'w:docPartObj',
      {},
      element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      element('w:docPartUnique'),
    );
    this.root.push(element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, ...paragraphs));
  }
}

function isEntry(block: Writing['blocks'][number]): block is ReportHeading {
  if (block.kind !== 'heading' || block.level !== 1) return false;
  return (block.number !== null && block.number.trim() !== '') || isVisible(block.runs);
}

function isGoing({ revising }: Writing, block: ReportHeading): boolean {
  return revising?.of.get(block) === 'deleted';
}

function entryLink(writing: Writing, heading: ReportHeading, order: number): ParagraphChild {
  const { number, runs } = heading;
  const shown = number === null ? null : shownNumber(number);
  const children = [
    ...(shown === null ? [] : [...wordRuns(writing, [textRun(shown)]), fieldRun(new Tab())]),
    ...wordRuns(writing, [textRun(runsText(runs).replace(/\s+/g, ' '))]),
  ];
  return new InternalHyperlink({ children, anchor: contentsBookmark(order).name });
}

function fieldBegin(): ParagraphChild[] {
  const instruction = new Run({ children: [fieldInstruction('TOC \\o "1-1" \\n \\h \\z')] });
  return [fieldRun(fieldMark('begin')), instruction, fieldRun(fieldMark('separate'))];
}

function fieldRun(child: XmlComponent): Run {
  return new Run({ children: [child] });
}

function fieldMark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return element('w:fldChar', { 'w:fldCharType': type });
}

function fieldInstruction(text: string): XmlComponent {
  return element('w:instrText', { 'xml:space': 'preserve' }).addChildElement(text);
}
