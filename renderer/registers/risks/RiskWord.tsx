import './risks.css';
import '../told/told.css';
import { type FormEvent, useState } from 'react';
import { enterRisk, tellOfRisk } from '../../../shared/commands/risks';
import type { Committee } from '../../../shared/model/committee';
import { ratingOn } from '../../../shared/model/risk-scale';
import { committeesOf } from '../../../shared/registers/committees';
import {
  NO_RISK_KNOWN,
  nextRiskReference,
  type RiskEntry,
  ratingInWords,
  riskOf,
  scaleOf,
} from '../../../shared/registers/risks/risk-register';
import type { DialogProps } from '../../commands/dialog-props';
import { openCommitteeId, TO_CLOSE } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { openRegisterRow } from '../../going/open-register';
import { useQuietBook } from '../../store/use-book';
import { Dialog } from '../../ui/Dialog';
import { Check, Choice, Line, Text } from '../../ui/fields';
import { Problem } from '../../ui/Problem';
import { TypedField } from '../../ui/TypedField';
import { dateFact } from '../../ui/typed-facts';
import { SaidFields } from '../told/SaidFields';
import { firstSaid, saidOf } from '../told/said-draft';
import { draftOf, factsOf, type RiskDraft } from './risk-draft';

/** A risk is entered, or it is said what became of one: a review, another rating, its end. */
export function RiskWord({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const entry = about === null ? null : riskOf(book, about);
  const committees = committeesOf(book);
  const [committeeId, setCommitteeId] = useState(
    () => entry?.committee.id ?? openCommitteeId(desk) ?? committees[0]?.id ?? '',
  );
  const committee = entry?.committee ?? committees.find(({ id }) => id === committeeId);
  if (!committee) return null;
  return (
    <Dialog title={entry ? titleOf(entry) : 'New risk'} size="wide" onClose={onClose}>
      <Form
        key={committee.id}
        committee={committee}
        entry={entry}
        isToClose={to === TO_CLOSE}
        onClose={onClose}
      >
        {!entry && committees.length > 1 && (
          <label>
            Committee
            <select value={committeeId} onChange={({ target }) => setCommitteeId(target.value)}>
              {committees.map(({ id, code, name }) => (
                <option key={id} value={id}>
                  {`${code}, ${name}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </Form>
    </Dialog>
  );
}

function titleOf({ risk, facts }: RiskEntry): string {
  return [risk.reference, facts.title].join(', ');
}

interface FormProps {
  readonly committee: Committee;
  readonly entry: RiskEntry | null;
  readonly isToClose: boolean;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function Form({ committee, entry, isToClose, onClose, children }: FormProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const [draft, setDraft] = useState(() => {
    const known = draftOf(entry?.facts ?? NO_RISK_KNOWN);
    return isToClose ? { ...known, isClosed: true } : known;
  });
  const [reference, setReference] = useState('');
  const [said, setSaid] = useState(() => firstSaid(book, desk.view.getState().cameFrom, today));
  const [problem, setProblem] = useState('');
  const set = (part: Partial<RiskDraft>) => setDraft(before => ({ ...before, ...part }));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const [when, facts] = [saidOf(said, today), factsOf(book, draft, today)];
    if (!when || !facts) return setProblem('It is kept once the dates are understood.');
    const told = { ...when, facts };
    const label = { label: entry ? `what was said of ${entry.risk.reference}` : 'a new risk' };
    const isKept = doIt(desk, label, (now, context) =>
      entry
        ? tellOfRisk(now, { riskId: entry.risk.id, told }, context)
        : enterRisk(now, { committeeId: committee.id, told, reference }, context),
    );
    if (!isKept) return setProblem(refusal(entry, reference));
    onClose();
    if (!entry) showNewest();
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      {children}
      <div className="risk-naming">
        <label>
          Title
          <input
            value={draft.title}
            data-first={entry ? undefined : true}
            onChange={({ target }) => set({ title: target.value })}
          />
        </label>
        {!entry && (
          <TypedField
            label="Reference"
            placeholder={nextRiskReference(book, committee)}
            value={reference}
            onChange={setReference}
          />
        )}
      </div>
      <Text
        label="What may happen, and what would come of it"
        value={draft.description}
        onChange={description => set({ description })}
      />
      <Weighing committee={committee} draft={draft} set={set} />
      <Text label="Plan" value={draft.plan} onChange={plan => set({ plan })} />
      <div className="dialog-row">
        <Line label="Owner" value={draft.owners} onChange={owners => set({ owners })} />
        <TypedField
          label="To be reviewed"
          placeholder="Sept 2018"
          value={draft.reviewOn}
          says={draft.reviewOn.trim() === '' ? null : dateFact(draft.reviewOn, today).says}
          onChange={reviewOn => set({ reviewOn })}
        />
      </div>
      {entry && <Closing draft={draft} set={set} />}
      <SaidFields
        draft={said}
        committees={[committee]}
        onChange={part => setSaid(before => ({ ...before, ...part }))}
      />
      <Problem words={problem} />
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={draft.title.trim() === ''}>
          {entry ? 'Keep' : 'Enter it'}
        </button>
      </div>
    </form>
  );

  function showNewest(): void {
    const { records } = desk.book.getState().book;
    const newest = [...records.values()].findLast(({ kind }) => kind === 'risk');
    if (newest) openRegisterRow(desk, 'risks', newest.id, { standing: ['open'] });
  }
}

function refusal(entry: RiskEntry | null, reference: string): string {
  if (entry) return 'Nothing of it is new: say in words that it was reviewed, or change something.';
  return `It was not entered: ${reference.trim()} was given before, perhaps to a risk in the trash.`;
}

interface PartProps {
  readonly draft: RiskDraft;
  readonly set: (part: Partial<RiskDraft>) => void;
}

function Weighing({ committee, draft, set }: PartProps & { readonly committee: Committee }) {
  const scale = scaleOf(committee);
  const rating = ratingOn(scale, draft.likelihoodId, draft.impactId);
  return (
    <div className="dialog-row">
      <Choice
        label="Likelihood"
        value={draft.likelihoodId}
        among={scale.likelihoods}
        onChange={likelihoodId => set({ likelihoodId })}
      />
      <Choice
        label="Impact"
        value={draft.impactId}
        among={scale.impacts}
        onChange={impactId => set({ impactId })}
      />
      <p className="risk-rated" aria-live="polite">
        {rating ? `Rating: ${ratingInWords(rating)}` : 'Not rated yet'}
      </p>
    </div>
  );
}

function Closing({ draft, set }: PartProps) {
  return (
    <div className="dialog-row">
      <Check label="Closed" on={draft.isClosed} onChange={isClosed => set({ isClosed })} />
      {draft.isClosed && (
        <Line
          label="How it was closed"
          value={draft.closedHow}
          onChange={closedHow => set({ closedHow })}
        />
      )}
    </div>
  );
}
