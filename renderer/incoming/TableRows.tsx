import { type ReactNode, useState } from 'react';
import type { LogPlan, LogRow } from '../../shared/incoming/plan-log';
import type { MemberPlan, MemberRow } from '../../shared/incoming/plan-members';
import { linesIn } from '../../shared/model/block-lines';
import { dueInWords } from '../../shared/model/due';
import { plainText } from '../../shared/model/inline';
import { ownersInWords } from '../../shared/model/owner';
import type { TableRow } from '../../shared/reading/tables/source-table';
import { RegisterTable } from '../changes/RegisterTable';

/** So many rows are shown at first; a log of thousands would keep the page busy. */
const AT_FIRST = 200;

/** What becomes of each row of a log of actions: those that are set aside first. */
export function LogRows({ plan: { rows, aside } }: { plan: LogPlan }) {
  return (
    <>
      <Aside aside={aside} />
      <Rows all={rows} heads={['Row', 'Reference', 'What becomes of it', 'What it says']}>
        {each => (
          <tr key={each.row.line}>
            <td>{each.row.line}</td>
            <th scope="row" className="reference">
              {each.ref}
            </th>
            <td>{becomes(each)}</td>
            <td>
              <LogWords row={each} />
            </td>
          </tr>
        )}
      </Rows>
    </>
  );
}

function becomes({ made, update }: LogRow): ReactNode {
  const closed = update?.status === 'closed' && <span className="mark mark-closed">Closed</span>;
  if (made) return <>a new carried action {closed}</>;
  return update ? <>an update of yours {closed}</> : 'as your book has it';
}

function LogWords({ row: { made, known, update } }: { row: LogRow }) {
  const said = (update?.blocks ?? []).flatMap(linesIn).map(line => plainText(line));
  const due = made?.due;
  const facts = [
    made && made.owners.length > 0 ? ownersInWords(made.owners) : '',
    due ? `due ${dueInWords(due)}` : '',
  ].filter(fact => fact !== '');
  return (
    <>
      {plainText(made?.content ?? known?.line)}
      {facts.length > 0 && <small className="incoming-facts"> {facts.join(' · ')}</small>}
      {said.map(line => (
        <p key={line} className="incoming-said">
          {line}
        </p>
      ))}
    </>
  );
}

const BECOMES: Readonly<Record<MemberRow['becomes'], string>> = {
  newMember: 'a new member',
  changed: 'a member, with new facts',
  same: 'as your book has it',
  alternate: 'stands in',
};

/** What becomes of each row of a list of members: those that are set aside first. */
export function MemberRows({ plan: { rows, aside } }: { plan: MemberPlan }) {
  return (
    <>
      <Aside aside={aside} />
      <Rows all={rows} heads={['Row', 'Name', 'What becomes of it', 'What it says']}>
        {({ row, name, becomes: what, told }) => (
          <tr key={row.line}>
            <td>{row.line}</td>
            <th scope="row">{name}</th>
            <td>{BECOMES[what]}</td>
            <td>{told}</td>
          </tr>
        )}
      </Rows>
    </>
  );
}

function Rows<T>({
  all,
  heads,
  children,
}: {
  all: readonly T[];
  heads: readonly string[];
  children: (row: T) => ReactNode;
}) {
  const [most, setMost] = useState(AT_FIRST);
  if (all.length === 0) return null;
  return (
    <>
      <RegisterTable heads={heads}>{all.slice(0, most).map(children)}</RegisterTable>
      {all.length > most && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => setMost(Number.POSITIVE_INFINITY)}
        >
          Show {all.length - most} more
        </button>
      )}
    </>
  );
}

function Aside({ aside }: { aside: readonly { row: TableRow; why: string }[] }) {
  return (
    <Rows all={aside} heads={['Row', 'Set aside, because', 'What it says']}>
      {({ row, why }) => (
        <tr key={row.line}>
          <td>{row.line}</td>
          <td className="import-why">{why}</td>
          <td>
            {row.cells
              .map(({ text }) => text)
              .filter(text => text !== '')
              .join(' · ')}
          </td>
        </tr>
      )}
    </Rows>
  );
}
