import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { riskInWords } from '../../shared/registers/changes/change-risks';
import { meantForInWords } from '../../shared/registers/changes/meant-for';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { RowGap } from '../long-lists/RowGap';
import { useKeyboardPlace } from '../long-lists/use-keyboard-place';
import { type DrawnLine, useLongList } from '../long-lists/use-long-list';
import { PlainTable } from '../ui/PlainTable';
import { cardBeside } from './among-cards';
import { NothingFound } from './NothingFound';
import type { SeenRegister } from './use-seen-register';

const HEADS = ['Reference', 'Title', 'Stage', 'Path', 'Target', 'Next step', 'Risk'];

/** A row as a rule has two lines. */
const A_ROW = 52;

interface TableProps {
  readonly seen: SeenRegister;
  /** What scrolls: the screen. */
  readonly screen: RefObject<HTMLElement | null>;
}

/** Every modification that is looked for in a row; the arrow keys go from row to row. */
export function ChangesTable({ seen, screen }: TableProps) {
  const rows = useRef<HTMLTableSectionElement>(null);
  const ids = seen.found.map(({ modification }) => modification.id);
  const { at, came, give } = useKeyboardPlace(rows);
  const { lines, height, measure } = useLongList({
    count: ids.length,
    scroller: screen,
    list: rows,
    height: A_ROW,
    keyOf: index => ids[index] ?? String(index),
    kept: at === null ? -1 : ids.indexOf(at),
  });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['line'] : undefined;
    const to = from === undefined ? null : cardBeside(event.key, [ids], from);
    if (to === null) return;
    event.preventDefault();
    give(to);
  };
  if (ids.length === 0) return <NothingFound seen={seen} />;
  return (
    <PlainTable
      heads={HEADS}
      rows={rows}
      count={ids.length}
      onKeyDown={press}
      onFocus={({ target }) => target.dataset['line'] && came(target.dataset['line'])}
    >
      {lines.map((line, nth) => (
        <Row
          key={ids[line.index]}
          line={line}
          above={line.from - (lines[nth - 1]?.to ?? 0)}
          seen={seen}
          measure={measure}
        />
      ))}
      <RowGap height={height - (lines.at(-1)?.to ?? 0)} columns={HEADS.length} />
    </PlainTable>
  );
}

interface RowProps {
  readonly line: DrawnLine;
  /** How high the rows are that are not drawn between this one and the one before, in pixels. */
  readonly above: number;
  readonly seen: SeenRegister;
  readonly measure: (row: Element | null) => void;
}

function Row({ line, above, seen, measure }: RowProps) {
  const desk = useDesk();
  const { found, names, risks } = seen;
  const at = found[line.index];
  if (!at) return null;
  const { modification, facts, stage } = at;
  const { id, reference } = modification;
  return (
    <>
      <RowGap height={above} columns={HEADS.length} />
      {/* The heads are the first row. */}
      <tr ref={measure} data-index={line.index} aria-rowindex={line.index + 2}>
        <th scope="row">
          <button
            type="button"
            className="button button-quiet reference"
            data-line={id}
            onClick={() => openDialog(desk, 'modification', id)}
          >
            {reference}
          </button>
        </th>
        <td>{facts.title}</td>
        <td>{stage?.name ?? 'not known'}</td>
        <td>{names.path(facts.pathId)}</td>
        <td>{meantForInWords(facts, names)}</td>
        <td>{facts.nextStep}</td>
        <td>{(risks.get(id) ?? []).map(riskInWords).join('; ')}</td>
      </tr>
    </>
  );
}

/** The room of rows that are not drawn. */
