import type { RegisterView } from '../../shared/model/register-view';
import type { Column } from './column';

interface HeadsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: RegisterView['sort'];
  readonly onSort: (field: string) => void;
}

/** The heads of the columns; each puts the rows in its order, then the other way, then as they were. */
export function SortHeads<Row>({ columns, sort, onSort }: HeadsProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, label, width }) => (
          <th
            key={name}
            scope="col"
            style={{ width }}
            aria-sort={
              sort?.field === name ? (sort.descending ? 'descending' : 'ascending') : undefined
            }
          >
            {/* The choices of the register sort by key; here the pointer does. */}
            <button
              type="button"
              className="register-sort"
              tabIndex={-1}
              onClick={() => onSort(name)}
            >
              {label}
              {sort?.field === name && (
                <span aria-hidden="true">{sort.descending ? ' ▾' : ' ▴'}</span>
              )}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
