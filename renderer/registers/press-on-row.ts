/** What the keys of a row lead to. */
export interface RowWays<Row> {
  readonly isWhole: boolean;
  readonly open: (row: Row) => void;
  readonly showWhole: (isWhole: boolean) => void;
  readonly enterWhole: () => void;
  /** What letters do on a row; none while the book cannot be changed. */
  readonly keys: readonly RowKey<Row>[];
}

/** A letter that does something on a row. */
export interface RowKey<Row> {
  /** In capitals. */
  readonly key: string;
  readonly act: (row: Row) => void;
}

/** Does what a key means on a row; tells whether it meant anything. `row` is `null` until it has come. */
export function pressOnRow<Row>(key: string, row: Row | null, ways: RowWays<Row>): boolean {
  const act = row && actOf(key, row, ways);
  const way = act ?? wayOf(key, ways);
  way?.();
  return way !== null;
}

function actOf<Row>(key: string, row: Row, { open, keys }: RowWays<Row>): (() => void) | null {
  if (key === 'Enter') return () => open(row);
  const own = keys.find(each => each.key === key.toUpperCase());
  return own ? () => own.act(row) : null;
}

function wayOf<Row>(key: string, { isWhole, showWhole, enterWhole }: RowWays<Row>) {
  switch (key) {
    case ' ':
      return () => showWhole(!isWhole);
    case 'ArrowRight':
      return isWhole ? enterWhole : () => showWhole(true);
    case 'ArrowLeft':
    case 'Escape':
      return isWhole ? () => showWhole(false) : null;
    default:
      return null;
  }
}
