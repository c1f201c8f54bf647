import { utf8 } from '../../bytes/utf8';
import type { WithNotices } from '../../model/notice';
import { type Report, type ReportBlock, textRun } from '../../report/report';
import { cleaningNotices } from '../cleaning-notices';
import { counting } from '../counting';
import { furnitureLines } from '../furniture-lines';
import { type MarkdownWriting, markdownBlock } from './block-writers';
import { markdownLine, markdownWords } from './runs';

/**
 * The report as Markdown (CommonMark, with GitHub's tables and footnotes), as a file in UTF-8. The same
 * report gives the same bytes. What stands on every page stands once: the header first, the footer last.
 * Links inside the document are their words.
 */
export function toMarkdown(report: Report): WithNotices<Uint8Array> {
  return { value: utf8(markdownOf(report)), notices: cleaningNotices(report) };
}

/** The report as Markdown. */
export function markdownOf(report: Report): string {
  const writing: MarkdownWriting = { ...counting(), blocks: report.blocks };
  const { before, after } = furnitureLines(report);
  const aside = (line: string) => markdownWords(writing, [textRun(line, { italic: true })]);
  const blocks = report.blocks.map(block => markdownBlock(writing, block));
  const parts = [...before.map(aside), ...apart(report.blocks, blocks), ...after.map(aside)];
  return `${[...parts, notesOf(writing)].filter(part => part !== '').join('\n\n')}\n`;
}

/** Two lists, or a list and what would be taken into it, are kept apart by a comment nobody sees. */
function apart(blocks: readonly ReportBlock[], written: readonly string[]): string[] {
  let last: ReportBlock['kind'] | null = null;
  return written.flatMap((part, at) => {
    if (part === '') return [];
    const kind = blocks[at]?.kind ?? 'paragraph';
    const isSame = last === 'list' && kind === 'list';
    last = kind;
    return isSame ? ['<!-- -->', part] : [part];
  });
}

/** Taken one by one: a note has no note of its own. */
function notesOf(writing: MarkdownWriting): string {
  return writing.notes.map((runs, at) => `[^${at + 1}]: ${markdownLine(writing, runs)}`).join('\n');
}
