import type { ReactNode } from 'react';

/** A table of a register under these heads. */
export function RegisterTable({
  heads,
  children,
}: {
  heads: readonly string[];
  children: ReactNode;
}) {
  return (
    <table className="changes-table">
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
