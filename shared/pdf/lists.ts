import type { ListStyle } from '../model/block';
import type { CellBlock, ReportList } from '../report/report';
import { isVisible } from '../report/visible-runs';
import { margins, type PdfNode } from './node';
import { pdfRuns } from './runs';
import { type PdfWriting, placeOf } from './writing';

const TYPES: Readonly<Record<ListStyle, string>> = {
  decimal: 'decimal',
  lowerLetter: 'lower-alpha',
  lowerRoman: 'lower-roman',
};

/** A list with everything inside it; none where nothing of it would be seen. */
export function listNode(writing: PdfWriting, list: ReportList): PdfNode[] {
  const points = list.points
    .map(blocks => cellNodes(writing, blocks, {}))
    .filter(nodes => nodes.length > 0)
    .map(stack => ({ stack, margin: margins(1, 3) }));
  if (points.length === 0) return [];
  if (list.style === null) return [{ ul: points, margin: margins(2, 4, 8) }];
  return [{ ol: points, type: TYPES[list.style], start: list.start, margin: margins(2, 4, 8) }];
}

/** What a point of a list or a cell of a table holds, set like this. */
export function cellNodes(
  writing: PdfWriting,
  blocks: readonly CellBlock[],
  set: PdfNode,
): PdfNode[] {
  return blocks.flatMap(block => {
    if (block.kind === 'list') return listNode(writing, block);
    if (!isVisible(block.runs)) return [];
    const text = pdfRuns(writing, block.runs);
    const note = block.role === 'note' ? { italics: true } : {};
    return [{ text, ...note, ...set, ...placeOf(writing, block.bookmark) }];
  });
}
