import type { Report } from '../../report/report';
import { counting } from '../counting';
import { furnitureLines } from '../furniture-lines';
import { type HtmlWriting, htmlBlock, smallPrint } from './block-writers';
import { htmlRuns } from './runs';
import { htmlStyles } from './styles';

/**
 * The report as HTML for the clipboard: set in the house style by attributes alone, with real lists and
 * tables; notes stand at the end, as mails have no others. What stands on every page stands once. The
 * chart is told in words.
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
  return [...before.map(small), ...blocks, notesOf(writing), ...after.map(small)].join('');
}

function notesOf(writing: HtmlWriting): string {
  const { notes, styles } = writing;
  return notes
    .map((runs, at) => `<p style="${styles.small}">[${at + 1}] ${htmlRuns(writing, runs)}</p>`)
    .join('');
}
