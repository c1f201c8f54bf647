import type { HouseStyle } from '../model/house-style';
import { tableTextSize, textWidth } from './page-size';

/** Types that are no wider than Arial is, and how much wider another may be. */
const NO_WIDER =
  /^(?:Arial|Helvetica|Arimo|Liberation Sans|Calibri|Carlito|Cambria|Aptos|Segoe UI|Times New Roman|Garamond)$/i;
const WIDER_TYPE = 1.2;

/** How many ems of the text of tables stand beside each other on a page of this house style. */
export function tableRoom(style: HouseStyle, turned = false): number {
  const ems = textWidth(style, turned) / 20 / tableTextSize(style);
  return NO_WIDER.test(style.fonts.body) ? ems : ems / WIDER_TYPE;
}
