/** A value of a field, and how many rows would be seen with it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What can be chosen of a field. */
export interface Choices {
  /** How many rows are seen where any value will do. */
  readonly any: number;
  readonly values: readonly Choice[];
}

/** The head of the rows that have a value, and the line it stands in, counted from 0. */
export interface Group extends Choice {
  readonly line: number;
}

/** How a register is listed, without its rows. */
export interface Listing {
  /** How many rows the register has, and how many of them are seen. */
  readonly total: number;
  readonly found: number;
  /** How many lines there are, heads and rows; a row of two values stands in two groups. */
  readonly lines: number;
  readonly groups: readonly Group[];
  /** Of each field by its name, counted over what the other filters leave. */
  readonly choices: Readonly<Record<string, Choices>>;
}

/** A listing, and what each line of it is: the place of a row among the rows, or `HEAD`. */
export interface Listed {
  readonly listing: Listing;
  readonly order: Int32Array;
}

/** Stands in the order for the head of a group. */
export const HEAD = -1;
