import type { ReactNode } from 'react';

/** A column of a register. `name` is the field it is put in order by. */
export interface Column<Row> {
  readonly name: string;
  readonly label: string;
  /** As in a style sheet; one column without takes what the others leave. */
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Left out in a window with little room. */
  readonly isSpare?: true;
}
