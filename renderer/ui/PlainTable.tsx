import './plain-table.css';
import type { ComponentProps, ReactNode, RefObject } from 'react';

interface PlainTableProps extends Pick<ComponentProps<'tbody'>, 'onKeyDown' | 'onFocus'> {
  readonly heads: readonly string[];
  readonly children: ReactNode;
  readonly rows?: RefObject<HTMLTableSectionElement | null>;
  /** How many rows there are below the heads, where not all of them are drawn. */
  readonly count?: number;
}

/** A table under these heads; of a long one the columns do not change as rows come and go. */
export function PlainTable({ heads, children, rows, count, ...handlers }: PlainTableProps) {
  const isWhole = count === undefined;
  return (
    <table
      className={isWhole ? 'plain-table' : 'plain-table plain-table-long'}
      aria-rowcount={isWhole ? undefined : count + 1}
    >
      <thead>
        <tr aria-rowindex={isWhole ? undefined : 1}>
          {heads.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={rows} {...handlers}>
        {children}
      </tbody>
    </table>
  );
}
