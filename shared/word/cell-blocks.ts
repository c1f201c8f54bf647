import { Paragraph } from 'docx';
import type { CellBlock, ReportList, ReportParagraph } from '../report/report';
import { isVisible } from '../report/visible-runs';
import { DEEPEST_LEVEL } from './list-numbering';
import type { ListBegun, ListPlace } from './lists';
import { marked } from './paragraphs';
import { paragraphMark, revised } from './revisions';
import { wordRuns } from './runs';
import { STYLE } from './styles/style-names';
import type { Writing } from './writing';

/** A point of a list that has not been written yet: it stands before its first paragraph. */
interface Point {
  readonly list: ListBegun;
  readonly level: number;
  isOpen: boolean;
}

const LIST_STYLE: Readonly<Record<ListPlace, { bullet: string; number: string }>> = {
  text: { bullet: STYLE.listBullet, number: STYLE.listNumber },
  cell: { bullet: STYLE.tableBullet, number: STYLE.tableNumber },
};

/** A list with everything inside it, each point's paragraphs under one another. */
export function listParagraphs(
  writing: Writing,
  list: ReportList,
  place: ListPlace,
  level = 0,
): Paragraph[] {
  const begun = writing.lists.begin(place, list.style, list.start);
  return list.points.flatMap(blocks => {
    const point: Point = { list: begun, level: Math.min(level, DEEPEST_LEVEL), isOpen: false };
    const inPoint = (block: CellBlock): Paragraph[] =>
      block.kind === 'list'
        ? listParagraphs(writing, block, place, level + 1)
        : pointParagraph(writing, block, { list, place, point });
    return revised(writing, blocks, () =>
      blocks.flatMap(block => revised(writing, block, () => inPoint(block))),
    );
  });
}

/** The paragraphs of a cell: at least one, as Word demands, and a last one that is no list's. */
export function cellParagraphs(
  writing: Writing,
  blocks: readonly CellBlock[],
  isHeader: boolean,
): Paragraph[] {
  const style = isHeader ? STYLE.tableHeading : STYLE.tableText;
  const paragraphs = blocks.flatMap(block =>
    revised(writing, block, () =>
      block.kind === 'list'
        ? listParagraphs(writing, block, 'cell')
        : cellParagraph(writing, block, style),
    ),
  );
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style, ...paragraphMark(writing) })];
}

function cellParagraph(writing: Writing, paragraph: ReportParagraph, style: string): Paragraph[] {
  const { role, runs, bookmark } = paragraph;
  if (!isVisible(runs)) return [];
  const children = marked(writing, bookmark ?? null, wordRuns(writing, runs));
  const own = role === 'note' ? STYLE.tableNote : style;
  return [new Paragraph({ style: own, ...paragraphMark(writing), children })];
}

function pointParagraph(
  writing: Writing,
  { runs, bookmark }: ReportParagraph,
  { list, place, point }: { list: ReportList; place: ListPlace; point: Point },
): Paragraph[] {
  if (!isVisible(runs)) return [];
  const children = marked(writing, bookmark ?? null, wordRuns(writing, runs));
  const style = list.style === null ? LIST_STYLE[place].bullet : LIST_STYLE[place].number;
  if (point.isOpen)
    return [
      new Paragraph({
        style,
        ...paragraphMark(writing),
        indent: { left: writing.lists.indentOf(place, point.level).left },
        children,
      }),
    ];
  point.isOpen = true;
  const numbering = { ...point.list, level: point.level, custom: true };
  return [new Paragraph({ style, numbering, ...paragraphMark(writing), children })];
}
