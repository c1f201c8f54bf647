import { changeNames } from '../../shared/registers/changes/change-names';
import type { RegisterAsAt } from '../../shared/registers/changes/change-register';
import { changeRisks, riskInWords } from '../../shared/registers/changes/change-risks';
import { meantForInWords } from '../../shared/registers/changes/meant-for';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { RegisterTable } from './RegisterTable';
import { NothingYet } from './StageBoard';

const HEADS = ['Reference', 'Title', 'Stage', 'Path', 'Target', 'Next step', 'Risk'];

/** Every modification in a row. */
export function ChangesTable({ register }: { register: RegisterAsAt }) {
  const desk = useDesk();
  const names = changeNames(register);
  const risks = changeRisks(register);
  if (register.modifications.length === 0) return <NothingYet />;
  return (
    <RegisterTable heads={HEADS}>
      {register.modifications.map(({ modification, facts, stage }) => (
        <tr key={modification.id}>
          <th scope="row">
            <button
              type="button"
              className="button button-quiet reference"
              onClick={() => openDialog(desk, 'modification', modification.id)}
            >
              {modification.reference}
            </button>
          </th>
          <td>{facts.title}</td>
          <td>{stage?.name ?? 'not known'}</td>
          <td>{names.path(facts.pathId)}</td>
          <td>{meantForInWords(facts, names)}</td>
          <td>{facts.nextStep}</td>
          <td>{(risks.get(modification.id) ?? []).map(riskInWords).join('; ')}</td>
        </tr>
      ))}
    </RegisterTable>
  );
}
