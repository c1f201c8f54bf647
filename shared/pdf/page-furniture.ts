import type { HouseStyle } from '../model/house-style';
import { cleanLine } from '../report/clean-text';
import { logoSize } from '../report/logo-size';
import { MARGIN } from '../report/page-size';
import type { Report } from '../report/report';
import { ink, type PdfNode, points } from './node';

/** A page as pdfmake tells of it. */
interface PageSize {
  readonly width: number;
}

/** The header of every page: logo or organisation left, the meeting right, a rule below. */
export function pageHeader({ style, header }: Report) {
  return (_page: number, _pages: number, size: PageSize): PdfNode => ({
    stack: [
      {
        columns: [
          leftOf(style, header.left),
          { text: cleanLine(header.right), alignment: 'right' },
        ],
      },
      rule(style, size, 4),
    ],
    style: 'furniture',
    margin: [points(MARGIN.side), points(MARGIN.header), points(MARGIN.side), 0],
  });
}

/** The footer of every page: reference and version left, the page right, a rule above. */
export function pageFooter({ style, footer }: Report) {
  return (page: number, pages: number, size: PageSize): PdfNode => ({
    stack: [
      rule(style, size, 0),
      {
        columns: [
          { text: cleanLine(footer.left) },
          { text: `Page ${page} of ${pages}`, alignment: 'right' },
        ],
        margin: [0, 5, 0, 0],
      },
    ],
    style: 'furniture',
    margin: [points(MARGIN.side), 14, points(MARGIN.side), 0],
  });
}

function leftOf({ logo }: HouseStyle, left: string): PdfNode {
  if (!logo) return { text: cleanLine(left) };
  const { width, height } = logoSize(logo);
  // Its size is told in the units of a screen: three quarters of a point.
  const fit = [width * 0.75, Math.min(height * 0.75, points(MARGIN.top - MARGIN.header) - 10)];
  return { image: `data:image/png;base64,${logo.png}`, fit };
}

function rule({ colours }: HouseStyle, { width }: PageSize, above: number): PdfNode {
  const x2 = width - 2 * points(MARGIN.side);
  const line = {
    type: 'line',
    x1: 0,
    y1: 0,
    x2,
    y2: 0,
    lineWidth: 0.5,
    lineColor: ink(colours.rule),
  };
  return { canvas: [line], margin: [0, above, 0, 0] };
}
