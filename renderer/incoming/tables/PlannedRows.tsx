import { useEffect, useRef, useState } from 'react';
import { RowGap } from '../../long-lists/RowGap';
import { type DrawnLine, useLongList } from '../../long-lists/use-long-list';
import { PlainTable } from '../../ui/PlainTable';
import type { Ask } from '../../workers/asked-worker';
import type { PlannedRow, TableQuestions } from './table-questions';

/** How high a row is as a rule, in pixels. */
const A_ROW = 56;

/** So many rows are asked for at once. */
const A_PAGE = 100;

/** So many columns it has. */
const HEADS = 4;

interface Props {
  readonly ask: Ask<TableQuestions>;
  readonly count: number;
  /** Another each time that the rows are others. */
  readonly round: number;
  readonly of: 'actions' | 'members';
}

/** What becomes of each row of a table, the exceptions first; only what is seen is drawn. */
export function PlannedRows({ ask, count, round, of }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLTableSectionElement>(null);
  const { lines, height, measure } = useLongList({
    count,
    scroller,
    list,
    height: A_ROW,
    keyOf: index => `${round}.${index}`,
    kept: -1,
  });
  const rows = useRowsSeen(ask, round, lines);
  const name = of === 'actions' ? 'Reference' : 'Name';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key.
    <div className="import-rows" ref={scroller} tabIndex={0}>
      {count > 0 && (
        <PlainTable
          heads={['Row', name, 'What becomes of it', 'What it says']}
          rows={list}
          count={count}
        >
          {lines.map((line, nth) => (
            <Row
              key={line.index}
              line={line}
              above={line.from - (lines[nth - 1]?.to ?? 0)}
              row={rows.get(line.index)}
              measure={measure}
            />
          ))}
          <RowGap height={height - (lines.at(-1)?.to ?? 0)} columns={HEADS} />
        </PlainTable>
      )}
    </div>
  );
}

interface RowProps {
  readonly line: DrawnLine;
  /** How high the rows are that are not drawn between this one and the one before, in pixels. */
  readonly above: number;
  /** Absent while it is asked for. */
  readonly row: PlannedRow | undefined;
  readonly measure: (row: Element | null) => void;
}

function Row({ line, above, row, measure }: RowProps) {
  return (
    <>
      <RowGap height={above} columns={HEADS} />
      {/* The heads are the first row. */}
      <tr ref={measure} data-index={line.index} aria-rowindex={line.index + 2}>
        {row ? <Cells row={row} /> : <td colSpan={HEADS} style={{ height: A_ROW }} />}
      </tr>
    </>
  );
}

function Cells({ row }: { row: PlannedRow }) {
  return (
    <>
      <td>{row.line}</td>
      <th scope="row">{row.name}</th>
      <td className={row.isAside ? 'import-why' : undefined}>
        {row.becomes} {row.isClosed && <span className="mark mark-closed">Closed</span>}
      </td>
      <td>
        {row.says}
        {row.facts !== '' && <p className="incoming-facts">{row.facts}</p>}
        {row.said.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it stands.
          <p key={at} className="incoming-said">
            {line}
          </p>
        ))}
      </td>
    </>
  );
}

/** The rows that are drawn, by their places, asked of the worker a page at a time. */
function useRowsSeen(
  ask: Ask<TableQuestions>,
  round: number,
  lines: readonly DrawnLine[],
): ReadonlyMap<number, PlannedRow> {
  const [held, setHeld] = useState(NONE);
  const asked = useRef({ round: -1, pages: new Set<number>() });
  const pages = [...new Set(lines.map(({ index }) => Math.floor(index / A_PAGE)))].join();
  useEffect(() => {
    if (asked.current.round !== round) asked.current = { round, pages: new Set() };
    for (const page of pages.split(',').map(Number)) {
      if (pages === '' || asked.current.pages.has(page)) continue;
      asked.current.pages.add(page);
      const from = page * A_PAGE;
      ask('rows', from, from + A_PAGE).then(
        rows => setHeld(before => withPage(before, { round, from, rows })),
        // The worker was ended: the window is closing.
        () => {},
      );
    }
  }, [ask, round, pages]);
  return held.round === round ? held.rows : NONE.rows;
}

/** The rows that were given for a round of planning. */
interface Held {
  readonly round: number;
  readonly rows: ReadonlyMap<number, PlannedRow>;
}

const NONE: Held = { round: -1, rows: new Map<number, PlannedRow>() };

function withPage(
  before: Held,
  { round, from, rows }: { round: number; from: number; rows: readonly PlannedRow[] },
): Held {
  const kept = before.round === round ? before.rows : [];
  return { round, rows: new Map([...kept, ...rows.map((row, at) => [from + at, row] as const)]) };
}
