import type { ComponentProps, ReactNode, RefObject } from 'react';

interface RegisterTableProps extends Pick<ComponentProps<'tbody'>, 'onKeyDown' | 'onFocus'> {
  readonly heads: readonly string[];
  readonly children: ReactNode;
  readonly rows?: RefObject<HTMLTableSectionElement | null>;
  /** How many rows there are below the heads, where not all of them are drawn. */
  readonly count?: number;
}

/** A table of a register under these heads. */
export function RegisterTable({ heads, children, rows, count, ...handlers }: RegisterTableProps) {
  const isWhole = count === undefined;
  return (
    <table
      className={isWhole ? 'changes-table' : 'changes-table changes-table-long'}
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
