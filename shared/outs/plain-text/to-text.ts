import { utf8 } from '../../bytes/utf8';
import type { WithNotices } from '../../model/notice';
import type { Report } from '../../report/report';
import { cleaningNotices } from '../cleaning-notices';
import { counting } from '../counting';
import { furnitureLines } from '../furniture-lines';
import { type TextWriting, textBlock } from './block-writers';
import { textLines } from './runs';

/**
 * The report as plain text, a file in UTF-8 with the mark by which Windows knows it and the ends of line
 * that every editor shows. The same report gives the same bytes.
 */
export function toText(report: Report): WithNotices<Uint8Array> {
  const text = `\uFEFF${textOf(report).replaceAll('\n', '\r\n')}`;
  return { value: utf8(text), notices: cleaningNotices(report) };
}

/**
 * The report as plain text: an empty line between its parts, lines as long as their paragraphs. What
 * stands on every page stands once, the notes stand at the end.
 */
export function textOf(report: Report): string {
  const writing: TextWriting = { ...counting(), blocks: report.blocks };
  const { before, after } = furnitureLines(report);
  const blocks = report.blocks.map(block => textBlock(writing, block));
  const notes = writing.notes.map((runs, at) =>
    [`[${at + 1}]`, ...textLines(writing, runs)].join(' '),
  );
  return `${[before, ...blocks, notes, after]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}
