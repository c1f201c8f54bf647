import type { Block, Furniture, Section, WordFile } from './file/word-file';
import { blockSlabs } from './layout/block-slabs';
import { type FilledPage, Flow, type RoomOf, textWidth } from './layout/flow';
import { type Laying, layingOf } from './layout/laying';
import { paintStack, stacked } from './layout/slab';
import type { Measure, Page } from './page';

/** The most pages that are laid out: more than any minutes, and no file keeps a reader waiting. */
export const MOST_PAGES = 2_000;

/**
 * The pages of a Word file, with everything at its place. How wide words are is asked of `measure`;
 * all else follows from the file. The same file and widths give the same pages.
 */
export function pagesOf(file: WordFile, measure: Measure): Page[] {
  const laying = layingOf(file, measure);
  const flow = new Flow(laying, roomOf(laying));
  for (const section of file.sections) flow.section(section);
  const filled = flow.end();
  return filled.map(page => {
    const values = { page: page.number, pages: filled.length };
    paintFurniture({ ...laying, values }, page);
    return page.painter.page(values);
  });
}

/** Header and footer take room from the text where they are higher than the margins. */
function roomOf(laying: Laying): RoomOf {
  const known = new Map<readonly Block[], number>();
  const heightOf = (section: Section, blocks: readonly Block[] | null): number => {
    if (!blocks) return 0;
    const height =
      known.get(blocks) ?? stacked(blockSlabs(laying, blocks, textWidth(section.sheet))).height;
    known.set(blocks, height);
    return height;
  };
  return (section, isFirst, number) => {
    const { sheet, headers, footers } = section;
    const which = kindOf(laying.file, section, { isFirst, number });
    const above = sheet.header + heightOf(section, headers[which]);
    const below = sheet.footer + heightOf(section, footers[which]);
    const bottom = sheet.height - Math.max(sheet.bottom, below);
    const top = Math.max(sheet.top, above);
    // Where they would leave no room, the margins hold.
    return bottom - top < 72
      ? { top: sheet.top, bottom: sheet.height - sheet.bottom }
      : { top, bottom };
  };
}

function kindOf(
  { hasEvenPages }: WordFile,
  { hasTitlePage }: Section,
  { isFirst, number }: { isFirst: boolean; number: number },
): keyof Furniture {
  if (hasTitlePage && isFirst) return 'first';
  return hasEvenPages && number % 2 === 0 ? 'even' : 'default';
}

function paintFurniture(laying: Laying, page: FilledPage): void {
  const { painter, section, isFirstOfSection: isFirst, number } = page;
  const { sheet, headers, footers } = section;
  const which = kindOf(laying.file, section, { isFirst, number });
  const width = textWidth(sheet);
  const header = stacked(blockSlabs(laying, headers[which] ?? [], width));
  painter.area = 'header';
  paintStack(painter, header.placed, sheet.left, sheet.header);
  const footer = stacked(blockSlabs(laying, footers[which] ?? [], width));
  painter.area = 'footer';
  paintStack(painter, footer.placed, sheet.left, sheet.height - sheet.footer - footer.height);
}
