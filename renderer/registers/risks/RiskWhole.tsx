import { linkRisk, removeRisk, takeBackOfRisk } from '../../../shared/commands/risks';
import { ownersInWords } from '../../../shared/model/owner';
import { dateInWords } from '../../../shared/model/partial-date';
import { sameValue } from '../../../shared/model/same-value';
import type { RiskRow } from '../../../shared/registers/risks/risk-fields';
import { riskHistory } from '../../../shared/registers/risks/risk-history';
import { openDialog } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { useView } from '../../store/use-book';
import { Links } from '../told/Links';
import { Sayings } from '../told/Sayings';
import { StatusMark } from '../told/StatusMark';
import { Told } from '../told/Told';
import { RatingMark } from './RatingMark';

/** All that the register tells of a risk: its facts, its links, and what was said of it. */
export function RiskWhole({ row }: { row: RiskRow }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { risk, facts, likelihood, impact } = row;
  const { id: riskId, reference } = risk;
  const of = (words: string) => ({ label: `${words} ${reference}` });
  const takeOff = (link: (typeof risk.links)[number]) =>
    doIt(desk, of('a link of'), book =>
      linkRisk(book, { riskId, links: risk.links.filter(each => !sameValue(each, link)) }),
    );
  const takeBack = (statementId: string) =>
    doIt(desk, of('what was said of'), book => takeBackOfRisk(book, { riskId, statementId }));
  const remove = () => {
    if (!doIt(desk, of('remove'), (book, context) => removeRisk(book, riskId, context))) return;
    say(
      desk.view,
      `${reference} is in the trash, where it keeps its reference. Undo brings it back.`,
    );
  };
  return (
    <article className="whole">
      <p className="whole-top">
        <span className="reference">{reference}</span> <RatingMark entry={row} />
        <StatusMark status={facts.status} />
      </p>
      <h2>{facts.title}</h2>
      {facts.description !== '' && <p className="whole-text">{facts.description}</p>}
      <div className="whole-acts">
        <button
          type="button"
          className="button button-main"
          disabled={readOnly}
          onClick={() => openDialog(desk, 'risk', riskId)}
        >
          Review or change …
        </button>
        <button type="button" className="button button-plain" disabled={readOnly} onClick={remove}>
          Remove
        </button>
      </div>
      <dl className="whole-facts">
        <dt>Likelihood</dt>
        <dd>{likelihood?.name ?? 'not weighed'}</dd>
        <dt>Impact</dt>
        <dd>{impact?.name ?? 'not weighed'}</dd>
        <dt>Plan</dt>
        <dd className="whole-text">{facts.plan || 'none'}</dd>
        <dt>Owner</dt>
        <dd>{facts.owners.length === 0 ? 'none' : ownersInWords(facts.owners)}</dd>
        <dt>Review</dt>
        <dd>{facts.reviewOn === null ? 'no date' : dateInWords(facts.reviewOn)}</dd>
        {facts.status === 'closed' && facts.closedHow !== '' && (
          <>
            <dt>Closed</dt>
            <dd>{facts.closedHow}</dd>
          </>
        )}
        <dt>Committee</dt>
        <dd>{row.committee.name}</dd>
      </dl>
      <Links
        links={risk.links}
        onRemove={takeOff}
        onAdd={() => openDialog(desk, 'tieRow', riskId)}
      />
      <Sayings targets={[riskId, reference]} />
      <Told news={riskHistory(row)} onTakeBack={takeBack} />
    </article>
  );
}
