import type { XmlComponent } from 'docx';
import type { HouseStyle } from '../../model/house-style';
import { element } from '../element';
import { TABLE_STYLE } from './style-names';

/** How far the text of a cell stands from its edges, in twentieths of a point. */
export const CELL_MARGIN = { side: 100, top: 30 } as const;

/** The one style of tables: ruled in the colour of the house, the header row shaded and bold. */
export function tableStyle({ colours }: HouseStyle): XmlComponent {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': TABLE_STYLE },
    element('w:name', { 'w:val': 'Minutes Table' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 59 }),
    element('w:qFormat'),
    element(
      'w:tblPr',
      {},
      element(
        'w:tblBorders',
        {},
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side =>
          ruled(side, colours.rule),
        ),
      ),
      element(
        'w:tblCellMar',
        {},
        cellMargin('top', CELL_MARGIN.top),
        cellMargin('left', CELL_MARGIN.side),
        cellMargin('bottom', CELL_MARGIN.top),
        cellMargin('right', CELL_MARGIN.side),
      ),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:tblPr'),
      element('w:tcPr', {}, shaded(colours.tableHeader)),
    ),
  );
}

function ruled(side: string, colour: string): XmlComponent {
  return element(`w:${side}`, {
    'w:val': 'single',
    'w:sz': 4,
    'w:space': 0,
    'w:color': colour,
  });
}

function cellMargin(side: string, width: number): XmlComponent {
  return element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
}

function shaded(fill: string): XmlComponent {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });
}
