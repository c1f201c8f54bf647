import { childOf, elementsIn, textIn, type XmlElement } from '../../reading/html/xml-tree';
import type { PlaceInList } from '../../reading/word/word-lists';
import { inlinesOf } from './inlines';
import { lookSettings } from './look-settings';
import type { ListLevel } from './numbering';
import { over, type ParagraphSettings, paragraphSettings } from './paragraph-settings';
import { type Around, remark, type Story } from './reading';
import { formatOf, lookOf, type ParagraphStyle } from './style-sheet';
import { tableOf } from './tables';
import type { Block, ListLabel, Paragraph } from './word-file';

const NOTHING_SHOWN = new Set(['sectPr', 'tcPr', 'bookmarkEnd', 'sdtPr', 'sdtEndPr', 'proofErr']);

/** The paragraphs and tables of a part, in order. What is neither is shown by what is inside it. */
export function blocksOf(story: Story, elements: readonly XmlElement[], around: Around): Block[] {
  return elements.flatMap(element => blockOf(story, element, around));
}

function blockOf(story: Story, element: XmlElement, around: Around): Block[] {
  const { tag } = element;
  if (tag === 'p') return [paragraphOf(story, element, around)];
  if (tag === 'tbl') return [tableOf(story, element, around)];
  if (tag === 'bookmarkStart') return [];
  if (tag === 'altChunk') {
    remark(story.reading, 'insertedFile', 'A file that Word would insert here is not shown.');
    return [];
  }
  if (NOTHING_SHOWN.has(tag)) return [];
  if (tag === 'oMathPara' && textIn(element) !== '') return [paragraphOf(story, element, around)];
  return blocksOf(story, elementsIn(element), around);
}

/** A paragraph with all that holds for it. */
function paragraphOf(story: Story, element: XmlElement, around: Around): Paragraph {
  const { sheet } = story.reading;
  const properties = childOf(element, 'pPr');
  const own = paragraphSettings(properties);
  const style = sheet.paragraph(own.style);
  const counted = countedAs(story, style, own);
  const settings = [
    sheet.defaults.paragraph,
    around.table.paragraph,
    style.paragraph,
    // Where a style names the list, what the style says of its place holds.
    counted?.isOwn ? counted.level.paragraph : {},
    own,
  ].reduce(over, counted && !counted.isOwn ? counted.level.paragraph : {});
  const looks = { table: around.table.look, paragraph: style.look };
  const mark = lookSettings(childOf(properties, 'rPr'), sheet.fonts);
  return {
    kind: 'paragraph',
    format: formatOf(style.id, settings),
    label: counted && labelOf(story, counted, { ...looks, own: mark }),
    inlines: inlinesOf(story, element, looks),
    look: lookOf(sheet, { ...looks, own: mark }),
  };
}

interface Counted {
  readonly place: PlaceInList;
  readonly level: ListLevel;
  /** Whether the paragraph itself names the list. */
  readonly isOwn: boolean;
}

/** Where a paragraph stands in a list; `null` for one that is in none. */
function countedAs(
  { reading: { numbering } }: Story,
  style: ParagraphStyle,
  own: ParagraphSettings,
): Counted | null {
  const place = numbering.placeOf({ ...style.paragraph, ...own }, style.id);
  const level = place && numbering.level(place);
  return level && { place, level, isOwn: own.list !== undefined };
}

function labelOf(
  { reading }: Story,
  { place, level }: Counted,
  looks: Parameters<typeof lookOf>[1],
): ListLabel | null {
  const text = reading.numbering.next(place);
  if (text === '' && level.format !== 'none') return null;
  const own = { ...looks.own, ...level.look };
  const look = lookOf(reading.sheet, { ...looks, own });
  const { suffix, align } = level;
  return { text, look: { ...look, underline: level.look.underline ?? false }, suffix, align };
}
