import type { RegisterView } from '../../shared/model/register-view';
import type { Field } from '../../shared/registers/listing/field';
import { type Line, lineOfRow, linesOf } from '../../shared/registers/listing/lines';
import { listed } from '../../shared/registers/listing/listed';
import type { Listing } from '../../shared/registers/listing/listing';

/** A row of any register. */
export interface RowWithId {
  readonly id: string;
}

/** A register as one view has it; its lines are asked for as they come to be seen. */
export interface RegisterList<Row> {
  readonly listing: Listing;
  /** The lines from one to before another, counted from 0. */
  readonly lines: (from: number, to: number) => Promise<readonly Line<Row>[]>;
  /** The first line in which a row stands; `-1` where it is not seen. */
  readonly lineOf: (rowId: string) => Promise<number>;
}

/** Where a register comes from: rows of the page, or the clerk. */
export interface RegisterSource<Row> {
  readonly list: (view: RegisterView) => Promise<RegisterList<Row>>;
  /** Tells when a view would be listed differently now; the answer ends it. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A register of rows that the page holds. Other rows are another source. */
export function sourceOfRows<Row extends RowWithId>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
): RegisterSource<Row> {
  return {
    list: async view => {
      const all = listed(rows, fields, view);
      return {
        listing: all.listing,
        lines: async (from, to) => linesOf(rows, all, from, to),
        lineOf: async rowId => lineOfRow(rows, all, rowId),
      };
    },
    subscribe: () => () => {},
  };
}
