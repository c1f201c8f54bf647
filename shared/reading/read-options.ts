import type { Committee } from '../model/committee';
import type { HouseStyle } from '../model/house-style';
import type { NewId } from '../model/id';

/** What the reader takes from outside. */
export interface ReadOptions {
  readonly newId: NewId;
  /** The house style of the proposed committee. */
  readonly houseStyle: HouseStyle;
  /** The committee whose minutes these are, where it is known: its code, verbs and references. */
  readonly committee?: Committee;
  /** Told before each item that is recognised: its place from 0, and how many there are. */
  readonly onItem?: (at: number, count: number) => void;
}
