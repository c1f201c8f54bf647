import { childOf, elementsIn, type XmlElement } from '../../reading/html/xml-tree';
import { borderOf, shading } from './border-settings';
import { type LookSettings, lookSettings, type ThemeFonts } from './look-settings';
import { over, type ParagraphSettings, paragraphSettings } from './paragraph-settings';
import { twips } from './units';
import type { Border, Side } from './word-file';

/** The borders of a table: at its edges, and between its rows and columns. */
export type TableBorders = { readonly [S in Side | 'insideH' | 'insideV']?: Border | null };

/** How far the text of a cell stands from its edges. */
export type CellMargins = { readonly [S in Side]?: number };

/** What a style of tables says, and what it says of some of their parts: `firstRow`, `band1Horz`. */
export interface TableSettings {
  readonly borders: TableBorders;
  readonly margins: CellMargins;
  readonly part: PartSettings;
  readonly parts: ReadonlyMap<string, PartSettings>;
}

/** What holds for the cells of a part of a table. */
export interface PartSettings {
  readonly fill?: string | null;
  readonly borders?: TableBorders;
  readonly look: LookSettings;
  readonly paragraph: ParagraphSettings;
}

const NOTHING: PartSettings = { look: {}, paragraph: {} };

/** What a style of tables says, by its elements, that it is based on first. */
export function tableSettings(line: readonly XmlElement[], fonts: ThemeFonts): TableSettings {
  const parts = new Map<string, PartSettings>();
  for (const element of line) {
    for (const part of elementsIn(element).filter(({ tag }) => tag === 'tblStylePr')) {
      const name = part.attributes['type'] ?? '';
      parts.set(name, partOver(parts.get(name) ?? NOTHING, partSettings(part, fonts)));
    }
  }
  const table = line.map(element => childOf(element, 'tblPr'));
  return {
    borders: mixed(table.map(element => tableBorders(childOf(element, 'tblBorders')))),
    margins: mixed(table.map(element => cellMargins(childOf(element, 'tblCellMar')))),
    part: line.map(element => partSettings(element, fonts)).reduce(partOver, NOTHING),
    parts,
  };
}

function partSettings(element: XmlElement, fonts: ThemeFonts): PartSettings {
  const cell = childOf(element, 'tcPr');
  const borders = childOf(cell, 'tcBorders');
  return {
    ...shading(cell),
    ...(borders && { borders: tableBorders(borders) }),
    look: lookSettings(childOf(element, 'rPr'), fonts),
    paragraph: paragraphSettings(childOf(element, 'pPr')),
  };
}

/** What holds where the second says nothing else than the first. */
export function partOver(under: PartSettings, part: PartSettings): PartSettings {
  return {
    ...under,
    ...part,
    borders: { ...under.borders, ...part.borders },
    look: { ...under.look, ...part.look },
    paragraph: over(under.paragraph, part.paragraph),
  };
}

const SIDES: Readonly<Record<string, keyof TableBorders>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  insideH: 'insideH',
  insideV: 'insideV',
};

/** The borders that are said; `null` for one that is taken away. */
export function tableBorders(element: XmlElement | null): TableBorders {
  return Object.fromEntries(
    elementsIn(element).flatMap(side => {
      const name = SIDES[side.tag];
      return name === undefined ? [] : [[name, borderOf(side)]];
    }),
  );
}

/** The margins of cells that are said. */
export function cellMargins(element: XmlElement | null): CellMargins {
  return Object.fromEntries(
    elementsIn(element).flatMap(side => {
      const name = SIDES[side.tag];
      const width = twips(side.attributes['w']);
      return name === undefined || width === null ? [] : [[name, width]];
    }),
  );
}

function mixed<T extends object>(layers: readonly T[]): T {
  return Object.assign({}, ...layers) as T;
}
