import pdfmake from 'pdfmake/build/pdfmake.min.js';
import { base64 } from '../bytes/base64';
import { FONT_NAME, fontFiles } from '../fonts/arimo';
import { lettersOfFont } from '../fonts/letters-of-font';
import type { HouseStyle } from '../model/house-style';
import type { Notice, WithNotices } from '../model/notice';
import { cleanLine } from '../report/clean-text';
import { MARGIN } from '../report/page-size';
import type { Report } from '../report/report';
import { pdfNodes } from './block-writers';
import { ink, margins, type PdfNode, points } from './node';
import { pageFooter, pageHeader } from './page-furniture';
import { type PdfWriting, pdfWriting } from './writing';

/**
 * The report as a PDF, set in the font that the program brings along. The same report gives the same
 * bytes, in a browser and in Node. Text that no file can hold is cleaned and a link that no reader
 * should follow is left out, each with a notice, as is told which letters the font cannot show. Notes
 * stand at the end.
 */
export async function toPdf(report: Report): Promise<WithNotices<Uint8Array>> {
  fonts ??= givenFonts();
  const writing = pdfWriting(report, fonts.isLetter);
  const nodes = pdfNodes(writing);
  const content = [...nodes, ...notesAtEnd(writing)];
  const bytes = await pdfmake.createPdf(definitionOf(report, content)).getBuffer();
  return { value: new Uint8Array(bytes), notices: noticesOf(writing) };
}

/** pdfmake keeps the fonts it was given: they are read once. */
let fonts: { readonly isLetter: (codePoint: number) => boolean } | null = null;

function givenFonts() {
  const { regular, bold, italic, boldItalic } = fontFiles();
  pdfmake.addVirtualFileSystem({
    regular: base64(regular),
    bold: base64(bold),
    italic: base64(italic),
    boldItalic: base64(boldItalic),
  });
  pdfmake.addFonts({
    [FONT_NAME]: {
      normal: 'regular',
      bold: 'bold',
      italics: 'italic',
      bolditalics: 'boldItalic',
    },
  });
  return { isLetter: lettersOfFont(regular) };
}

function definitionOf(report: Report, content: readonly PdfNode[]): object {
  const { properties, style, watermark } = report;
  const { title, subject, author, keywords, created } = properties;
  return {
    info: {
      title: cleanLine(title),
      subject: cleanLine(subject),
      author: cleanLine(author),
      keywords: keywords.map(cleanLine).join(', '),
      creator: 'Minutebook',
      producer: 'Minutebook',
      creationDate: new Date(created),
    },
    version: '1.7',
    language: style.language,
    displayTitle: true,
    pageSize: style.paper === 'Letter' ? 'LETTER' : 'A4',
    pageMargins: [MARGIN.side, MARGIN.top, MARGIN.side, MARGIN.bottom].map(points),
    ...(watermark === null
      ? {}
      : { watermark: { text: watermark, color: '#9A9A9A', opacity: 0.15 } }),
    header: pageHeader(report),
    footer: pageFooter(report),
    defaultStyle: {
      font: FONT_NAME,
      fontSize: style.sizes.body,
      color: ink(style.colours.text),
      lineHeight: 1.1,
    },
    styles: stylesOf(style),
    pageBreakBefore: isLoneHeading,
    content: content.length > 0 ? content : [{ text: '' }],
  };
}

function stylesOf({ sizes, colours }: HouseStyle): Readonly<Record<string, PdfNode>> {
  const heading = { bold: true, color: ink(colours.headings) };
  return {
    title: { ...heading, fontSize: sizes.title, margin: margins(0, 4) },
    subtitle: { fontSize: sizes.body + 1, color: ink(colours.accent), margin: margins(0, 12) },
    heading: { ...heading, fontSize: sizes.heading, margin: margins(14, 3) },
    subheading: { ...heading, fontSize: sizes.subheading, margin: margins(10, 3) },
    text: { margin: margins(3, 5) },
    note: { italics: true, color: ink(colours.accent), fontSize: sizes.body - 0.5 },
    table: { fontSize: sizes.body - 0.5, lineHeight: 1.05 },
    furniture: { fontSize: sizes.small, lineHeight: 1 },
  };
}

/** What pdfmake tells of a part of a page that was laid out. */
interface LaidOut {
  readonly headlineLevel?: number;
  readonly text?: unknown;
  readonly svg?: unknown;
}

interface Around {
  readonly getFollowingNodesOnPage: () => readonly LaidOut[];
}

/** A heading under which nothing stands goes to the next page, with what it is the heading of. */
function isLoneHeading(node: LaidOut, around: Around): boolean {
  if (node.headlineLevel === undefined) return false;
  return !around
    .getFollowingNodesOnPage()
    .some(({ text, svg }) => text !== undefined || svg !== undefined);
}

function notesAtEnd({ notes }: PdfWriting): PdfNode[] {
  if (notes.length === 0) return [];
  return [
    { text: 'Notes', style: 'heading', headlineLevel: 1, outline: true },
    { ol: [...notes], style: 'furniture' },
  ];
}

function noticesOf({ removed, refusedLinks, strange }: PdfWriting): Notice[] {
  const cleaned = removed === 1 ? '1 character' : `${removed} characters`;
  return [
    ...(removed === 0
      ? []
      : [
          {
            code: 'textCleaned',
            message: `${cleaned} that no file can hold (control characters, halves of characters) were left out.`,
          },
        ]),
    ...(strange.size === 0 ? [] : [strangeNotice([...strange])]),
    ...refusedLinks.map(found => ({
      code: 'linkLeftOut',
      message: 'A link was left out, its words kept: its address is not one that can be followed.',
      found,
    })),
  ];
}

/** No more than these are named: the rest are of the same sort. */
const MOST_NAMED = 12;

function strangeNotice(letters: readonly string[]): Notice {
  const named = letters.slice(0, MOST_NAMED).join(' ');
  return {
    code: 'lettersMissing',
    message: `The font of the PDF has no shape for ${named}${letters.length > MOST_NAMED ? ' …' : ''}: a box stands there. The Word file has them.`,
  };
}
