import { type KeyboardEvent, useRef, useState } from 'react';
import type { Committee } from '../../../shared/model/committee';
import { ratingOn } from '../../../shared/model/risk-scale';
import { cellOf } from '../../../shared/registers/risks/risk-fields';
import {
  type RiskEntry,
  ratingInWords,
  scaleOf,
} from '../../../shared/registers/risks/risk-register';
import { toneOf } from './rating-tone';

interface MatrixProps {
  readonly committee: Committee;
  /** The open risks of the committee. */
  readonly risks: readonly RiskEntry[];
  /** The cell whose risks alone are seen; `null` for all. */
  readonly chosen: string | null;
  readonly onChoose: (cell: string | null) => void;
}

/**
 * Likelihood against impact, with how many open risks lie in each cell. The arrow keys go from cell to
 * cell; Enter or the space bar shows the risks of one alone, and all again.
 */
export function RiskMatrix({ committee, risks, chosen, onChoose }: MatrixProps) {
  const { likelihoods, impacts } = scaleOf(committee);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const rows = likelihoods.toReversed();
  const here = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, impacts.length - 1),
  };
  const press = (event: KeyboardEvent) => {
    const to = cellBeside(event.key, here, rows.length, impacts.length);
    if (!to) return;
    event.preventDefault();
    setAt(to);
    const cells = table.current?.querySelectorAll<HTMLElement>('td button');
    cells?.item(to.row * impacts.length + to.column)?.focus();
  };
  return (
    <section className="risk-matrix" aria-label={`Matrix of the risks of ${committee.code}`}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells for the arrow keys
        role="grid"
        aria-label="Likelihood and impact"
        onKeyDown={press}
      >
        <caption>{committee.code}: open risks by likelihood and impact</caption>
        <tbody>
          {rows.map((likelihood, row) => (
            <tr key={likelihood.id}>
              <th scope="row">{likelihood.name}</th>
              {impacts.map((impact, column) => (
                <Cell
                  key={impact.id}
                  committee={committee}
                  risks={risks}
                  likelihoodId={likelihood.id}
                  impactId={impact.id}
                  isStop={here.row === row && here.column === column}
                  chosen={chosen}
                  onFocus={() => setAt({ row, column })}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {impacts.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface CellProps extends MatrixProps {
  readonly likelihoodId: string;
  readonly impactId: string;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function Cell(props: CellProps) {
  const { committee, risks, likelihoodId, impactId, isStop, chosen, onFocus, onChoose } = props;
  const scale = scaleOf(committee);
  const cell = cellOf(likelihoodId, impactId);
  const rating = ratingOn(scale, likelihoodId, impactId);
  const count = risks.filter(
    ({ facts }) => facts.likelihoodId === likelihoodId && facts.impactId === impactId,
  ).length;
  const name = (list: typeof scale.impacts, id: string) => list.find(each => each.id === id)?.name;
  const [likely, grave] = [name(scale.likelihoods, likelihoodId), name(scale.impacts, impactId)];
  const isChosen = chosen === cell;
  return (
    <td data-tone={toneOf(scale, rating?.points ?? 0)}>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isChosen}
        title={`${likely} × ${grave}: ${ratingInWords(rating)}`}
        onFocus={onFocus}
        onClick={() => onChoose(isChosen ? null : cell)}
      >
        <span className="for-readers">{`${likely}, ${grave}, `}</span>
        <span className="risk-points">{rating?.points}</span>
        <span className="for-readers">{` ${rating?.band}: `}</span>
        {count > 0 ? <b>{count}</b> : <span className="for-readers">no</span>}
        <span className="for-readers">{count === 1 ? ' risk' : ' risks'}</span>
      </button>
    </td>
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellBeside(key: string, { row, column }: Place, rows: number, columns: number) {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
