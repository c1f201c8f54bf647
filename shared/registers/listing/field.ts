/** What rows are compared by: of two texts the one that stands first in the alphabet. */
export type Order = string | number;

/**
 * One thing that a row of a register tells: a column, a filter and a head to group under. A register
 * has a table of these, so that a new column or filter is one entry.
 */
export interface Field<Row> {
  /** Its own name, never shown: `owner`. */
  readonly name: string;
  /** What stands above the column and before the choice: `Owner`. */
  readonly label: string;
  /** What it is of this row, as filters and groups tell it apart; joint owners are two values. */
  readonly valuesOf: (row: Row) => readonly string[];
  /** What a value is called, told with a row that has it; absent where it is its own name. */
  readonly labelOf?: (value: string, row: Row) => string;
  /** Where a value stands among the others; absent for the order of their names. */
  readonly orderOfValue?: (value: string, row: Row) => Order;
  /** Where the row stands in the order of this field; `null` comes last either way. */
  readonly orderOf?: (row: Row) => Order | null;
  /** What her words are looked for in; absent where they are not looked for in this field. */
  readonly wordsOf?: (row: Row) => string;
  /** Values that can be chosen also where no row has them, with their names, in their order. */
  readonly always?: ReadonlyMap<string, string>;
}

/** A text as it is put in order: capitals make no difference, and 9 comes before 10. */
export function orderOfText(text: string): string {
  return text.toLowerCase().replace(/\d+/g, digits => digits.padStart(9, '0'));
}
