import type { HouseStyle } from '../model/house-style';

/** Twentieths of a point, the unit of Word's page. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The hanging indent of headings and numbered paragraphs, in twentieths of a point. */
export const NUMBER_INDENT = 624;

/** The margins of every page, in twentieths of a point: 2 cm beside the text, a little more above. */
export const MARGIN = { side: 1134, top: 1474, bottom: 1304, header: 680, footer: 624 } as const;

const SIZES: Readonly<Record<HouseStyle['paper'], PageSize>> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
};

/** The size of the paper. */
export function pageSize({ paper }: HouseStyle): PageSize {
  return SIZES[paper];
}

/** How wide the text is, on pages that stand upright or are turned on their side. */
export function textWidth(style: HouseStyle, turned = false): number {
  const { width, height } = pageSize(style);
  return (turned ? height : width) - 2 * MARGIN.side;
}

/** How high the text is, on pages that stand upright or are turned on their side. */
export function textHeight(style: HouseStyle, turned = false): number {
  const { width, height } = pageSize(style);
  return (turned ? width : height) - MARGIN.top - MARGIN.bottom;
}

/** The size of the text of tables, in points. */
export function tableTextSize({ sizes }: HouseStyle): number {
  return sizes.body - 0.5;
}
