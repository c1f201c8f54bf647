import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Group } from '../../shared/registers/listing/listing';
import type { RowWithId } from '../clerk/register-source';
import { RowGap } from '../long-lists/RowGap';
import { type DrawnLine, useLongList } from '../long-lists/use-long-list';
import type { RegisterShown } from '../store/shown-registers';
import type { Column } from './column';
import { groupOf, nextRow } from './next-row';
import { SortHeads } from './SortHeads';
import type { ListedNow, Seen } from './use-listed';
import type { RowAtHand } from './use-row-at-hand';

/** A row as a rule has two lines. */
const A_ROW = 53;

interface TableProps<Row> {
  readonly label: string;
  readonly now: ListedNow<Row>;
  readonly see: (seen: Seen) => void;
  readonly columns: readonly Column<Row>[];
  /** What stands above the rows that have nothing of what is grouped by: `No owner`. */
  readonly nothing: string;
  readonly sort: RegisterShown['view']['sort'];
  readonly onSort: (field: string) => void;
  readonly rows: RefObject<HTMLTableSectionElement | null>;
  readonly atHand: RowAtHand<Row>;
  readonly onRow: (rowId: string) => void;
  /** What Enter does with a row, and any other key; tells whether it did something. */
  readonly onKey: (event: KeyboardEvent, row: Row | null) => boolean;
  readonly onOpen: (row: Row) => void;
}

/** The rows of a register: what is seen of them is drawn, and the arrow keys go from row to row. */
export function RegisterTable<Row extends RowWithId>(props: TableProps<Row>) {
  const { label, now, see, columns, rows, atHand, onKey, sort, onSort } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { listing } = now.list;
  const { lines, height, measure } = useLongList({
    count: listing.lines,
    scroller,
    list: rows,
    height: A_ROW,
    // Known by their place, which stays the same function: of 15,000 lines none is counted again.
    keyOf: String,
    kept: atHand.line,
  });
  const [first, last] = [lines[0]?.index ?? 0, (lines.at(-1)?.index ?? 0) + 1];
  useEffect(() => see({ from: first, to: last }), [see, first, last]);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = nextRow(event.key, atHand.line, listing);
    if (to !== null) atHand.place.give(String(to));
    else if (!onKey(event, atHand.row)) return;
    event.preventDefault();
  };
  return (
    <div className="register-rows" ref={scroller}>
      <table
        className="register-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of rows for the arrow keys
        role="grid"
        aria-label={label}
        aria-rowcount={listing.lines + 1}
      >
        <SortHeads columns={columns} sort={sort} onSort={onSort} />
        <tbody ref={rows} onKeyDown={press}>
          {lines.map((line, nth) => (
            <DrawnLines
              key={keyOf(now, line.index)}
              {...props}
              drawn={line}
              above={line.from - (lines[nth - 1]?.to ?? 0)}
              measure={measure}
            />
          ))}
          <RowGap height={height - (lines.at(-1)?.to ?? 0)} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** A row keeps its place on the page where lines come and go above it. */
function keyOf<Row extends RowWithId>({ list, lineAt }: ListedNow<Row>, at: number): string {
  const line = lineAt(at);
  if (!line) return `#${at}`;
  if (line.is === 'head') return `head:${line.group.value}`;
  return `${line.row.id}:${groupOf(at, list.listing)?.value ?? ''}`;
}

interface LineProps<Row> extends TableProps<Row> {
  readonly drawn: DrawnLine;
  /** How high the lines are that are not drawn between this one and the one before, in pixels. */
  readonly above: number;
  readonly measure: (row: Element | null) => void;
}

function DrawnLines<Row extends RowWithId>(props: LineProps<Row>) {
  const { now, drawn, above, measure, columns } = props;
  const line = now.lineAt(drawn.index);
  return (
    <>
      <RowGap height={above} columns={columns.length} />
      {line?.is === 'head' ? (
        <GroupHead
          group={line.group}
          nothing={props.nothing}
          at={drawn.index}
          columns={columns.length}
          measure={measure}
        />
      ) : (
        <RowLine {...props} row={line?.row ?? null} />
      )}
    </>
  );
}

function RowLine<Row extends RowWithId>(props: LineProps<Row> & { readonly row: Row | null }) {
  const { drawn, row, columns, atHand, onRow, onOpen, measure } = props;
  const isAtHand = drawn.index === atHand.line;
  return (
    <tr
      ref={measure}
      className="register-row"
      data-index={drawn.index}
      data-line={drawn.index}
      // The heads of the columns are the first row.
      aria-rowindex={drawn.index + 2}
      aria-selected={isAtHand}
      aria-busy={row === null || undefined}
      tabIndex={isAtHand ? 0 : -1}
      onFocus={() => {
        atHand.place.came(String(drawn.index));
        if (row) onRow(row.id);
      }}
      onDoubleClick={() => row && onOpen(row)}
    >
      {row === null ? (
        <td colSpan={columns.length}>
          <span className="register-coming" />
        </td>
      ) : (
        columns.map(({ name, cell }, nth) =>
          nth === 0 ? (
            <th key={name} scope="row">
              {cell(row)}
            </th>
          ) : (
            <td key={name}>{cell(row)}</td>
          ),
        )
      )}
    </tr>
  );
}

interface HeadProps {
  readonly group: Group;
  readonly nothing: string;
  readonly at: number;
  readonly columns: number;
  readonly measure: (row: Element | null) => void;
}

function GroupHead({ group, nothing, at, columns, measure }: HeadProps) {
  return (
    <tr ref={measure} className="register-group" data-index={at} aria-rowindex={at + 2}>
      <th colSpan={columns} scope="rowgroup">
        {group.label || nothing} <span className="register-count">{group.count}</span>
      </th>
    </tr>
  );
}

/** The room of lines that are not drawn. */
