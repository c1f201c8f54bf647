import type { AnyRecord } from '../../shared/model/record';

/** A whole book: its records, and the rows that could not be read. */
export interface WholeBook {
  readonly records: readonly AnyRecord[];
  readonly setAside: readonly unknown[];
}
