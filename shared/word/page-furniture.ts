import {
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { HouseStyle } from '../model/house-style';
import { logoSize } from '../report/logo-size';
import type { Report } from '../report/report';
import { cleanLine, throughDocx } from './clean-text';
import { textWidth } from './page-size';
import { STYLE } from './styles/style-names';
import { watermarkRun } from './watermark';

/** About how wide a character of small type is, as a share of its size. */
const CHARACTER_WIDTH = 0.52;

/** The header of every page: logo or organisation left, the meeting right, the watermark behind. */
export function pageHeader({ style, header, watermark }: Report): Header {
  const left = style.logo ? [logoRun(style.logo)] : [lineRun(header.left)];
  const behind = watermark === null ? [] : [watermarkRun(watermark, style.fonts.headings)];
  const leftWidth = style.logo ? 0 : header.left.length;
  const oneLine = fits(style, leftWidth, header.right);
  return new Header({
    children: [sides(STYLE.header, [...behind, ...left], header.right, oneLine)],
  });
}

/** The footer of every page: reference and version left, the page right. */
export function pageFooter({ footer }: Report): Footer {
  const pages = new TextRun({
    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  });
  const left = lineRun(footer.left);
  return new Footer({
    children: [new Paragraph({ style: STYLE.footer, children: [left, tabRun(), pages] })],
  });
}

/** Two texts at the ends of one line, or, where they are too long for it, on two lines. */
function sides(
  style: string,
  left: readonly ParagraphChild[],
  right: string,
  oneLine: boolean,
): Paragraph {
  const words = lineRun(right);
  if (right === '') return new Paragraph({ style, children: [...left] });
  const between = oneLine ? tabRun() : new TextRun({ break: 1 });
  return new Paragraph({ style, children: [...left, between, words] });
}

function fits(style: HouseStyle, leftCharacters: number, right: string): boolean {
  const wide = (leftCharacters + right.length + 4) * CHARACTER_WIDTH * style.sizes.small * 20;
  return wide <= textWidth(style);
}

function logoRun(logo: NonNullable<HouseStyle['logo']>): ImageRun {
  const { png, alternativeText } = logo;
  const text = throughDocx(cleanLine(alternativeText));
  return new ImageRun({
    type: 'png',
    data: `data:image/png;base64,${png}`,
    transformation: logoSize(logo),
    altText: { id: '1', name: 'Logo', description: text, title: text },
  });
}

function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function lineRun(text: string): TextRun {
  return new TextRun({ text: throughDocx(cleanLine(text)) });
}
