import './risks.css';
import { useMemo } from 'react';
import { removeRisk } from '../../../shared/commands/risks';
import { WHOLE_REGISTER, wanting } from '../../../shared/model/register-view';
import { committeesOf } from '../../../shared/registers/committees';
import { type RiskRow, riskFields } from '../../../shared/registers/risks/risk-fields';
import { risksOf } from '../../../shared/registers/risks/risk-register';
import { sourceOfRows } from '../../clerk/register-source';
import { CommandButton } from '../../commands/CommandButton';
import { openDialog, openToClose } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { changeView, type RegisterBeginning } from '../../desk/register-shown';
import { useQuietBook, useView } from '../../store/use-book';
import { Register } from '../Register';
import { RiskMatrix } from './RiskMatrix';
import { RiskWhole } from './RiskWhole';
import { riskColumns } from './risk-columns';

const BEGINNING: RegisterBeginning = {
  view: {
    ...wanting(WHOLE_REGISTER, 'standing', ['open']),
    sort: { field: 'rating', descending: true },
  },
  filters: [
    { field: 'standing', label: 'Status', isStrip: true },
    { field: 'rating', label: 'Rating' },
    { field: 'owner', label: 'Owner' },
    { field: 'committee', label: 'Committee' },
  ],
  groups: [
    { field: 'rating', label: 'Rating' },
    { field: 'owner', label: 'Owner' },
    { field: 'review', label: 'Review' },
    { field: 'committee', label: 'Committee' },
  ],
  sorts: [
    { field: 'rating', label: 'Rating' },
    { field: 'ref', label: 'Reference' },
    { field: 'review', label: 'Review' },
    { field: 'owner', label: 'Owner' },
  ],
};

/** The risks of all committees, beside the matrix of one. */
export function RiskRegister() {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const columns = useMemo(() => riskColumns(today), [today]);
  const rows = useMemo(
    () =>
      committeesOf(book)
        .flatMap(committee => risksOf(book, committee))
        .map((entry): RiskRow => ({ ...entry, id: entry.risk.id })),
    [book],
  );
  const source = useMemo(() => sourceOfRows(rows, riskFields(today)), [rows, today]);
  const remove = ({ id, risk }: RiskRow) =>
    void doIt(desk, { label: `remove ${risk.reference}` }, (now, context) =>
      removeRisk(now, id, context),
    );
  return (
    <Register<RiskRow>
      name="risks"
      title="Register of risks"
      source={source}
      columns={columns}
      beginning={BEGINNING}
      nameOf={({ risk }) => risk.reference}
      open={({ id }) => openDialog(desk, 'risk', id)}
      whole={row => <RiskWhole key={row.id} row={row} />}
      keys={[
        { key: 'N', act: () => openDialog(desk, 'risk') },
        { key: 'R', act: ({ id }) => openDialog(desk, 'risk', id) },
        { key: 'X', act: ({ id }) => openToClose(desk, 'risk', id) },
        { key: 'T', act: ({ id }) => openDialog(desk, 'tieRow', id) },
        { key: 'DELETE', act: remove },
      ]}
      aside={rows.length > 0 && <MatrixBeside rows={rows} />}
      empty={
        <p>
          No risk is entered yet. A risk has a likelihood and an impact on the committee’s own
          scale, an owner and a plan, and keeps what every meeting said of it.
        </p>
      }
    >
      <CommandButton name="risks.new" kind="main">
        New risk …
      </CommandButton>
    </Register>
  );
}

/** The matrix of the committee that is filtered for, else of the first that has risks. */
function MatrixBeside({ rows }: { rows: readonly RiskRow[] }) {
  const desk = useDesk();
  const where = useView(({ registers }) => registers.get('risks')?.view.where) ?? {};
  const [wanted] = where['committee'] ?? [];
  const committee = (rows.find(row => row.committee.id === wanted) ?? rows[0])?.committee;
  if (!committee) return null;
  const ofCommittee = rows.filter(row => row.committee.id === committee.id);
  const isOnly = ofCommittee.length === rows.length;
  const choose = (cell: string | null) =>
    changeView(desk, 'risks', view => {
      const ofCell = wanting(view, 'cell', cell === null ? [] : [cell]);
      return isOnly || cell === null ? ofCell : wanting(ofCell, 'committee', [committee.id]);
    });
  return (
    <RiskMatrix
      committee={committee}
      risks={ofCommittee.filter(({ facts }) => facts.status === 'open')}
      chosen={where['cell']?.[0] ?? null}
      onChoose={choose}
    />
  );
}
