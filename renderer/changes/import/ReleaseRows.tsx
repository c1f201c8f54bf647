import {
  isTakenIn,
  type PlannedRelease,
  type ReleaseRow,
} from '../../../shared/importing/plan-releases';
import { latestName } from '../../../shared/registers/changes/release-as-at';
import { type ReleaseCells, releaseCells } from '../../../shared/report/change-register/fact-cells';
import { PlainTable } from '../../ui/PlainTable';

/** What each fact of a release is called. */
const LABELS: Readonly<Record<keyof ReleaseCells, string>> = {
  name: 'Name',
  date: 'Date',
  status: 'Status',
  codeVersion: 'Version',
  freeze: 'Freeze',
  documents: 'Documents',
};

const FACTS = Object.keys(LABELS) as (keyof ReleaseCells)[];

/** The rows of the table of releases that say something new, and those that are set aside. */
export function ReleaseRows({ rows }: { rows: readonly ReleaseRow[] }) {
  return (
    <PlainTable heads={['Row', 'Release', 'What it says']}>
      {rows.map(planned => (
        <tr key={planned.row.line}>
          <td>{planned.row.line}</td>
          {isTakenIn(planned) ? <Taken planned={planned} /> : <Left planned={planned} />}
        </tr>
      ))}
    </PlainTable>
  );
}

function Taken({ planned: { before, known, facts, after } }: { planned: PlannedRelease }) {
  const [was, now] = [releaseCells(known), releaseCells({ ...known, ...facts })];
  return (
    <>
      <th scope="row">{latestName(after)}</th>
      <td>
        <dl className="import-facts">
          {FACTS.filter(fact => fact in facts && fact !== 'name').map(fact => (
            <div key={fact}>
              <dt>{LABELS[fact]}</dt>
              <dd>
                {before !== null && was[fact].text !== '' && <del>{was[fact].text}</del>}{' '}
                {now[fact].text}
              </dd>
            </div>
          ))}
        </dl>
      </td>
    </>
  );
}

function Left({ planned: { row, why } }: { planned: Exclude<ReleaseRow, PlannedRelease> }) {
  return (
    <>
      <td>{row.cells[0]?.text}</td>
      <td className="import-why">{why}</td>
    </>
  );
}
