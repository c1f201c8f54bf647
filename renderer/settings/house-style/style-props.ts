import type { HouseStyle } from '../../../shared/model/house-style';

/** A part of the house style as it stands, and how another is kept; whether it could be. */
export interface StyleProps {
  readonly style: HouseStyle;
  /**
   * Changes the style as the book has it then: what is drawn may be a moment older. Changes of one
   * group in a row, such as one colour while it is looked for, are one step.
   */
  readonly set: (change: (style: HouseStyle) => HouseStyle, group?: string) => boolean;
}
