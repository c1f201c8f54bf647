import type { Report } from '../../report/report';
import { counting } from '../counting';
import { furnitureLines } from '../furniture-lines';
import { type HtmlWriting, htmlBlock, smallPrint } from './block-writers';
import { noteHtml } from './runs';
import { htmlStyles } from './styles';

/**
 * The report as HTML for the clipboard: set in the house style by attributes alone, with real lists and
 * tables, and footnotes that Word takes for footnotes. What stands on every page stands once. Without
 * the chart's picture, whose figures stand in a table.
 */
export function htmlOf(report: Report): string {
  const writing: HtmlWriting = {
    ...counting(),
    blocks: report.blocks,
    styles: htmlStyles(report.style),
  };
  const { before, after } = furnitureLines(report);
  const blocks = report.blocks.map(block => htmlBlock(writing, block));
  const small = (line: string) => smallPrint(writing, line);
  return [...before.map(small), ...blocks, ...after.map(small), notesOf(writing)].join('');
}

function notesOf(writing: HtmlWriting): string {
  if (writing.notes.length === 0) return '';
  const notes = writing.notes.map((runs, at) => noteHtml(writing, runs, at + 1));
  return `<div style="mso-element:footnote-list">${notes.join('')}</div>`;
}
