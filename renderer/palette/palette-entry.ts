import type { PickEntry } from '../ui/PickList';
import type { Findable } from '../ui/ranked';

/** A line of the palette: what it is found by, and what it does. */
export type PaletteEntry = PickEntry & Findable;
