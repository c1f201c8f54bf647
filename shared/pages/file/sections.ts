import { childOf, elementsIn, saidIn, within, type XmlElement } from '../../reading/html/xml-tree';
import { NOWHERE, remark, type Story, storyOf } from './reading';
import { toggle } from './said';
import { numberIn, twips } from './units';
import type { Furniture, Section, SheetOfPaper } from './word-file';

/** A4 with margins of an inch: what holds where a file says nothing. */
const USUAL: SheetOfPaper = {
  width: 595.3,
  height: 841.9,
  top: 72,
  right: 72,
  bottom: 72,
  left: 72,
  header: 35.4,
  footer: 35.4,
};

const NO_FURNITURE: Furniture = { default: null, first: null, even: null };

/** The parts of the text whose pages are set alike; the endnotes stand at the end of the last. */
export function sectionsOf(story: Story): Section[] {
  const body = childOf(story.reading.file.xml(story.part), 'body');
  const sections: Section[] = [];
  let elements: XmlElement[] = [];
  for (const element of elementsIn(body)) {
    if (element.tag !== 'sectPr') elements.push(element);
    const end = element.tag === 'sectPr' ? element : within(element, 'pPr', 'sectPr');
    if (!end) continue;
    sections.push(sectionOf(story, elements, end, sections.at(-1)));
    elements = [];
  }
  if (elements.length > 0 || sections.length === 0) {
    sections.push(sectionOf(story, elements, null, sections.at(-1)));
  }
  return withEndnotes(story, sections);
}

function withEndnotes({ reading }: Story, sections: readonly Section[]): Section[] {
  const last = sections.at(-1);
  if (!last || reading.endnotes.length === 0) return [...sections];
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...reading.endnotes] }];
}

function sectionOf(
  story: Story,
  elements: readonly XmlElement[],
  properties: XmlElement | null,
  before: Section | undefined,
): Section {
  const columns = numberIn(childOf(properties, 'cols')?.attributes['num']) ?? 1;
  if (columns > 1) {
    remark(story.reading, 'oneColumn', 'Text in columns is shown in one column.');
  }
  return {
    sheet: sheetOf(properties),
    headers: furniture(story, properties, 'header', before?.headers),
    footers: furniture(story, properties, 'footer', before?.footers),
    hasTitlePage: properties !== null && toggle(properties, 'titlePg') === true,
    goesOn: saidIn(properties, 'type') === 'continuous',
    firstNumber: numberIn(childOf(properties, 'pgNumType')?.attributes['start']),
    blocks: story.reading.blocksOf(story, elements, NOWHERE),
  };
}

function sheetOf(properties: XmlElement | null): SheetOfPaper {
  const { w, h } = childOf(properties, 'pgSz')?.attributes ?? {};
  const margins = childOf(properties, 'pgMar')?.attributes ?? {};
  const margin = (side: 'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer'): number =>
    Math.abs(twips(margins[side]) ?? USUAL[side]);
  const width = paper(twips(w), USUAL.width);
  const height = paper(twips(h), USUAL.height);
  const gutter = Math.max(0, twips(margins['gutter']) ?? 0);
  return roomy({
    width,
    height,
    top: margin('top'),
    right: margin('right'),
    bottom: margin('bottom'),
    left: margin('left') + gutter,
    header: margin('header'),
    footer: margin('footer'),
  });
}

/** The sides of paper, in points: an inch at least, and no more than Word's 22 inches. */
function paper(told: number | null, usual: number): number {
  return told === null ? usual : Math.min(1584, Math.max(72, told));
}

/** Margins that leave no room for text are not obeyed. */
function roomy(sheet: SheetOfPaper): SheetOfPaper {
  const { width, height, top, bottom, left, right } = sheet;
  return {
    ...sheet,
    ...(width - left - right < 36 && { left: width / 8, right: width / 8 }),
    ...(height - top - bottom < 72 && { top: height / 8, bottom: height / 8 }),
  };
}

/** What a section does not say of its headers it takes from the one before. */
function furniture(
  story: Story,
  properties: XmlElement | null,
  kind: 'header' | 'footer',
  before: Furniture = NO_FURNITURE,
): Furniture {
  const of = (type: keyof Furniture) => {
    const found = elementsIn(properties).find(
      ({ tag, attributes }) =>
        tag === `${kind}Reference` && (attributes['type'] ?? 'default') === type,
    );
    const target = story.reading.file
      .related(story.part)
      .find(({ id }) => id === found?.attributes['id'])?.target;
    if (target === undefined) return before[type];
    const { reading } = story;
    return reading.blocksOf(
      storyOf(reading, target),
      elementsIn(reading.file.xml(target)),
      NOWHERE,
    );
  };
  return { default: of('default'), first: of('first'), even: of('even') };
}
