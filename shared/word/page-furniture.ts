import {
  Footer,
  Header,
  ImageRun,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { HouseStyle } from '../model/house-style';
import { cleanLine } from '../report/clean-text';
import { logoSize } from '../report/logo-size';
import { textWidth } from '../report/page-size';
import type { Report } from '../report/report';
import { throughDocx } from './braces';
import { pictureInWords } from './picture-in-words';
import { STYLE } from './styles/style-names';
import { watermarkRun } from './watermark';

/** About how wide a character of small type is, as a share of its size. */
const CHARACTER_WIDTH = 0.52;

/** The header of every page: logo or organisation left, the meeting right, the watermark behind. */
export function pageHeader({ style, header, watermark }: Report, turned: boolean): Header {
  const left = style.logo ? [logoRun(style.logo)] : [lineRun(header.left)];
  const behind = watermark === null ? [] : [watermarkRun(watermark, style.fonts.headings)];
  const leftWidth = style.logo ? 0 : header.left.length;
  const width = textWidth(style, turned);
  const oneLine = fits(style, leftWidth, header.right, width);
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        ...tabStops(style, turned),
        children: sides([...behind, ...left], header.right, oneLine),
      }),
    ],
  });
}

/** The footer of every page: reference and version left, the page right. */
export function pageFooter({ style, footer }: Report, turned: boolean): Footer {
  const pages = new TextRun({
    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  });
  const left = lineRun(footer.left);
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        ...tabStops(style, turned),
        children: [left, tabRun(), pages],
      }),
    ],
  });
}

/** Two texts at the ends of one line, or, where they are too long for it, on two lines. */
function sides(left: readonly ParagraphChild[], right: string, oneLine: boolean): ParagraphChild[] {
  if (right === '') return [...left];
  const between = oneLine ? tabRun() : new TextRun({ break: 1 });
  return [...left, between, lineRun(right)];
}

/** The tab stop of the style is for upright pages. */
function tabStops(style: HouseStyle, turned: boolean): Pick<IParagraphOptions, 'tabStops'> {
  if (!turned) return {};
  return {
    tabStops: [
      { type: TabStopType.CLEAR, position: textWidth(style) },
      { type: TabStopType.RIGHT, position: textWidth(style, turned) },
    ],
  };
}

function fits(
  { sizes }: HouseStyle,
  leftCharacters: number,
  right: string,
  width: number,
): boolean {
  return (leftCharacters + right.length + 4) * CHARACTER_WIDTH * sizes.small * 20 <= width;
}

function logoRun(logo: NonNullable<HouseStyle['logo']>): ImageRun {
  return new ImageRun({
    type: 'png',
    data: `data:image/png;base64,${logo.png}`,
    transformation: logoSize(logo),
    altText: pictureInWords(1, 'Logo', logo.alternativeText),
  });
}

function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function lineRun(text: string): TextRun {
  return new TextRun({ text: throughDocx(cleanLine(text)) });
}
