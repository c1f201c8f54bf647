import {
  BorderStyle,
  type IBorderOptions,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  LeaderType,
  LineRuleType,
  TabStopType,
} from 'docx';
import type { HouseStyle } from '../../model/house-style';
import { NUMBER_INDENT, tableTextSize, textWidth } from '../../report/page-size';
import { STYLE } from './style-names';

/** Points as twentieths of a point. */
const pt = (points: number): number => Math.round(points * 20);

/** Points as half points, docx's unit of type. */
const halves = (points: number): number => Math.round(points * 2);

/** No single line of a paragraph stands alone at the foot or the head of a page. */
const NO_LONE_LINES: IParagraphPropertiesOptions = { widowControl: true };

/** Every style of paragraph that a file of this house uses; `list` numbers headings, if any does. */
export function paragraphStyles(style: HouseStyle, list: string | null): IParagraphStyleOptions[] {
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: NO_LONE_LINES },
    ...titleStyles(style),
    ...headingStyles(style, list),
    ...textStyles(style, list),
    ...listStyles(),
    ...boxStyles(style),
    ...tableStyles(style),
    ...contentsStyles(style),
    ...furnitureStyles(style),
  ];
}

function titleStyles({ fonts, sizes, colours }: HouseStyle): IParagraphStyleOptions[] {
  return [
    {
      ...built(STYLE.title, 'Title', STYLE.subtitle),
      run: { font: fonts.headings, size: halves(sizes.title), bold: true, color: colours.headings },
      paragraph: { spacing: { before: 0, after: pt(4) }, keepNext: true, keepLines: true },
    },
    {
      ...built(STYLE.subtitle, 'Subtitle', STYLE.bodyText),
      run: { size: halves(sizes.body + 1), color: colours.accent },
      paragraph: { spacing: { before: 0, after: pt(12) }, keepNext: true },
    },
  ];
}

function headingStyles(
  { fonts, sizes, colours }: HouseStyle,
  list: string | null,
): IParagraphStyleOptions[] {
  const heading = { font: fonts.headings, bold: true, color: colours.headings };
  return [
    {
      ...built(STYLE.heading1, 'heading 1', STYLE.bodyText),
      run: { ...heading, size: halves(sizes.heading) },
      paragraph: {
        ...heads,
        ...countedBy(list, 0),
        spacing: { before: pt(18), after: pt(6) },
        outlineLevel: 0,
      },
    },
    {
      ...built(STYLE.heading2, 'heading 2', STYLE.bodyText),
      run: { ...heading, size: halves(sizes.subheading) },
      paragraph: { ...heads, spacing: { before: pt(12), after: pt(4) }, outlineLevel: 1 },
    },
  ];
}

const heads = { keepNext: true, keepLines: true } as const;

function textStyles(
  { sizes, colours, numberParagraphs }: HouseStyle,
  list: string | null,
): IParagraphStyleOptions[] {
  const text = { spacing: { before: pt(6), after: pt(6), line: 264, lineRule: LineRuleType.AUTO } };
  return [
    { ...built(STYLE.bodyText, 'Body Text'), paragraph: text },
    {
      ...own(STYLE.numberedText, 'Numbered Text', STYLE.bodyText),
      paragraph: countedBy(list, 1),
    },
    {
      ...own(STYLE.note, 'Document Note', STYLE.bodyText),
      run: { italics: true, color: colours.accent, size: halves(sizes.body - 0.5) },
      // Who presents, or what is told of a table, is never left at the foot of a page without it.
      paragraph: { indent: { left: underNumbers(numberParagraphs) }, keepNext: true },
    },
    {
      ...own(STYLE.chart, 'Chart', 'Normal'),
      // A line as high as the picture that stands in it.
      paragraph: {
        spacing: { before: pt(6), after: pt(10), line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    {
      ...own(STYLE.fact, 'Fact', 'Normal'),
      paragraph: {
        spacing: { before: 0, after: pt(3) },
        indent: { left: 1701, hanging: 1701 },
        leftTabStop: 1701,
      },
    },
  ];
}

function listStyles(): IParagraphStyleOptions[] {
  const paragraph = {
    spacing: { before: pt(3), after: pt(3), line: 264, lineRule: LineRuleType.AUTO },
  };
  return [
    { ...built(STYLE.listBullet, 'List Bullet'), paragraph },
    { ...built(STYLE.listNumber, 'List Number'), paragraph },
  ];
}

function boxStyles({ colours, numberParagraphs }: HouseStyle): IParagraphStyleOptions[] {
  const edge = border(colours.action, 6, 5);
  const shade = colours.outcomeShade;
  const left = underNumbers(numberParagraphs);
  return [
    {
      ...own(STYLE.action, 'Action', 'Normal', STYLE.bodyText),
      paragraph: {
        spacing: { before: pt(9), after: pt(9), line: 264, lineRule: LineRuleType.AUTO },
        // The border stands outside the text: the indent brings it to the edge of the column.
        indent: { left: 120 + left, right: 120 },
        keepLines: true,
        border: { top: edge, left: edge, bottom: edge, right: edge, between: edge },
        shading: { fill: colours.actionShade },
      },
    },
    {
      ...own(STYLE.outcome, 'Outcome', STYLE.bodyText, STYLE.bodyText),
      paragraph: {
        indent: { left },
        keepLines: true,
        ...(shade === null ? {} : { shading: { fill: shade } }),
      },
    },
    {
      ...own(STYLE.postMeeting, 'Post-meeting Note', STYLE.bodyText, STYLE.bodyText),
      // The bar stands outside the text: the indent brings it to the edge of the column.
      paragraph: { indent: { left: 200 + left }, border: { left: border(colours.accent, 12, 7) } },
    },
  ];
}

function tableStyles(style: HouseStyle): IParagraphStyleOptions[] {
  const { colours } = style;
  const size = halves(tableTextSize(style));
  const spacing = { before: pt(2), after: pt(2) };
  return [
    { ...own(STYLE.tableText, 'Table Text', 'Normal'), run: { size }, paragraph: { spacing } },
    {
      ...own(STYLE.tableHeading, 'Table Heading', STYLE.tableText),
      run: { bold: true, color: colours.tableHeaderText },
    },
    { ...own(STYLE.tableBullet, 'Table Bullet', STYLE.tableText) },
    { ...own(STYLE.tableNumber, 'Table Number', STYLE.tableText) },
    {
      ...own(STYLE.tableNote, 'Table Note', STYLE.tableText),
      run: { italics: true, color: colours.accent },
    },
    {
      ...own(STYLE.tableGap, 'Table Gap', 'Normal'),
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  ];
}

function contentsStyles({ fonts, sizes, colours }: HouseStyle): IParagraphStyleOptions[] {
  return [
    {
      ...built(STYLE.contentsHeading, 'TOC Heading', STYLE.bodyText),
      run: {
        font: fonts.headings,
        bold: true,
        color: colours.headings,
        size: halves(sizes.heading),
      },
      paragraph: { ...heads, spacing: { before: pt(18), after: pt(6) } },
    },
    {
      ...built(STYLE.contents1, 'toc 1'),
      paragraph: {
        spacing: { before: 0, after: pt(3) },
        indent: { left: 624, hanging: 624 },
        leftTabStop: 624,
      },
    },
  ];
}

function furnitureStyles(style: HouseStyle): IParagraphStyleOptions[] {
  const { sizes, colours } = style;
  const run = { size: halves(sizes.small), color: colours.text };
  const rule = border(colours.rule, 4, 6);
  const rightTabStop = textWidth(style);
  return [
    {
      ...built(STYLE.header, 'header'),
      run,
      paragraph: { rightTabStop, border: { bottom: rule }, spacing: { before: 0, after: pt(12) } },
    },
    { ...built(STYLE.footer, 'footer'), run, paragraph: { rightTabStop, border: { top: rule } } },
    {
      ...built(STYLE.footnoteText, 'footnote text'),
      run,
      paragraph: { spacing: { before: 0, after: pt(2) } },
    },
    {
      ...own(STYLE.signature, 'Signature Line', 'Normal'),
      paragraph: signatureLine(textWidth(style)),
    },
  ];
}

/** A line to sign on, a gap, and a line for the date. */
function signatureLine(width: number): IParagraphPropertiesOptions {
  const leader = LeaderType.UNDERSCORE;
  return {
    spacing: { before: pt(30), after: 0 },
    keepLines: true,
    tabStops: [
      { type: TabStopType.LEFT, position: Math.round(width * 0.62), leader },
      { type: TabStopType.LEFT, position: Math.round(width * 0.66) },
      { type: TabStopType.RIGHT, position: width, leader },
    ],
  };
}

function countedBy(
  list: string | null,
  level: number,
): Pick<IParagraphPropertiesOptions, 'numbering'> {
  return list === null ? {} : { numbering: { reference: list, level, instance: 0 } };
}

/** Where numbered paragraphs begin, the rest of the text begins with them. */
function underNumbers(numberParagraphs: boolean): number {
  return numberParagraphs ? NUMBER_INDENT : 0;
}

function border(color: string, eighths: number, space: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, color, size: eighths, space };
}

/** A style that Word knows by this name. */
function built(id: string, name: string, next: string = id): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next, quickFormat: true };
}

/** A style of ours. */
function own(id: string, name: string, basedOn: string, next: string = id): IParagraphStyleOptions {
  return { id, name, basedOn, next, quickFormat: true };
}
