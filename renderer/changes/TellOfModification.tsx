import './story.css';
import { type FormEvent, useState } from 'react';
import { enterDecision, tellOfModification } from '../../shared/commands/changes/modifications';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Modification } from '../../shared/model/modification';
import type { ChangeRegister } from '../../shared/registers/changes/change-register';
import { latestName } from '../../shared/registers/changes/release-as-at';
import { mayDo, stagesOn } from '../../shared/registers/changes/stages';
import type { DialogProps } from '../commands/dialog-props';
import { openDialog } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { useRegisterOf } from '../store/use-register';
import { Dialog } from '../ui/Dialog';
import { Check, Choice, Line, Text } from '../ui/fields';
import { Problem } from '../ui/Problem';
import { TypedField } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';
import { type Draft, draftOf, implementationSays, type Near, toldBy } from './told-draft';

/** What became of a modification is said: on which date, by whose word, by which decision. */
export function TellOfModification({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const register = useRegisterOf(about);
  const modification = recordOf(useQuietBook(), 'modification', about ?? '');
  if (!modification || !register) return null;
  const backToStory = () => openDialog(desk, 'modification', modification.id);
  return (
    <Dialog title={`What became of ${modification.reference}`} onClose={onClose}>
      <Form
        modification={modification}
        register={register}
        to={to}
        onTold={to === null ? backToStory : onClose}
      />
    </Dialog>
  );
}

interface FormProps {
  readonly modification: Modification;
  readonly register: ChangeRegister;
  /** The stage it moves to, where that is known already. */
  readonly to: Id | null;
  readonly onTold: () => void;
}

function Form({ modification, register, to, onTold }: FormProps) {
  const desk = useDesk();
  const { today } = desk.now();
  const near = useNear(register);
  const [draft, setDraft] = useState(() => movedTo(to, draftOf(register, modification, near)));
  const [problem, setProblem] = useState('');
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));
  const day = dateFact(draft.on, today);
  const tell = (event: FormEvent) => {
    event.preventDefault();
    if (day.value !== null && told(day.value)) onTold();
    else setProblem('Nothing of it is new on that day.');
  };
  const told = (on: string) => {
    const { facts, decision } = toldBy(draft, on, near);
    const { id: modificationId, reference } = modification;
    return doIt(desk, { label: `what became of ${reference}` }, (book, context) =>
      decision
        ? enterDecision(book, { modificationId, decision, facts }, context)
        : tellOfModification(
            book,
            { modificationId, told: { on, source: draft.source, facts } },
            context,
          ),
    );
  };
  return (
    <form className="dialog-form" onSubmit={tell}>
      <div className="dialog-row">
        <TypedField
          label="On"
          first
          value={draft.on}
          says={day.says}
          onChange={on => set({ on })}
        />
        <Line label="Who says so" value={draft.source} onChange={source => set({ source })} />
      </div>
      <StageAndRelease draft={draft} set={set} register={register} />
      <div className="dialog-row">
        <Line label="Next step" value={draft.nextStep} onChange={nextStep => set({ nextStep })} />
        <TypedField
          label="Next step on"
          value={draft.nextStepOn}
          says={draft.nextStepOn.trim() === '' ? null : dateFact(draft.nextStepOn, today).says}
          onChange={nextStepOn => set({ nextStepOn })}
        />
      </div>
      <Line
        label="Documents, with commas between them"
        value={draft.documents}
        onChange={documents => set({ documents })}
      />
      <Text label="In a sentence" value={draft.update} onChange={update => set({ update })} />
      <MoreFacts draft={draft} set={set} />
      <DecisionFields draft={draft} set={set} register={register} />
      <Problem words={problem} />
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={day.value === null}>
          Keep
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly register: ChangeRegister;
}

function StageAndRelease({ draft, set, register }: FieldsProps) {
  const { today } = useDesk().now();
  const on = dateFact(draft.on, today).value ?? today;
  const near = useNear(register);
  return (
    <>
      <div className="dialog-row">
        <Choice
          label="Stage"
          value={draft.stageId}
          among={stagesOn(register.code, on)}
          onChange={stageId => set({ stageId })}
        />
        <Choice
          label="Path"
          value={draft.pathId}
          among={register.code.paths}
          onChange={pathId => set({ pathId })}
        />
      </div>
      <div className="dialog-row">
        <Choice
          label="Target release"
          value={draft.targetReleaseId}
          among={near.releases}
          onChange={targetReleaseId => set({ targetReleaseId })}
        />
        <TypedField
          label="Implementation"
          placeholder="1 Nov 2018, a release, or words"
          value={draft.implementation}
          says={implementationSays(draft, near)}
          onChange={implementation => set({ implementation })}
        />
      </div>
    </>
  );
}

/** What seldom changes, folded away. */
function MoreFacts({ draft, set }: Pick<FieldsProps, 'draft' | 'set'>) {
  return (
    <details className="more-facts">
      <summary>Title, proposer, who is impacted …</summary>
      <div className="dialog-form">
        <Line label="Title" value={draft.title} onChange={title => set({ title })} />
        <div className="dialog-row">
          <Line label="Proposer" value={draft.proposer} onChange={proposer => set({ proposer })} />
          <Line label="Lead analyst" value={draft.analyst} onChange={analyst => set({ analyst })} />
        </div>
        <Line
          label="Who is impacted, with commas between them"
          value={draft.impacted}
          onChange={impacted => set({ impacted })}
        />
        <Text label="Issue" value={draft.issue} onChange={issue => set({ issue })} />
        <Text label="Solution" value={draft.solution} onChange={solution => set({ solution })} />
        <div className="dialog-row">
          <Check label="Urgent" on={draft.isUrgent} onChange={isUrgent => set({ isUrgent })} />
          <Check
            label="Fast-Track"
            on={draft.isFastTrack}
            onChange={isFastTrack => set({ isFastTrack })}
          />
        </div>
      </div>
    </details>
  );
}

/** Who decided or recommended it, if a body did; a body is asked only for what it may do. */
function DecisionFields({ draft, set, register }: FieldsProps) {
  const pathId = draft.pathId === '' ? null : draft.pathId;
  const may = draft.sort === 'decision' ? 'decide' : 'recommend';
  const able = register.code.bodies.filter(body => mayDo(body, may, pathId));
  const bodies = able.length > 0 ? able : register.code.bodies;
  return (
    <fieldset className="story-decision">
      <legend>Decided by a body</legend>
      <div className="dialog-row">
        <Choice
          label="Body"
          value={draft.bodyId}
          among={bodies}
          onChange={bodyId => set({ bodyId })}
        />
        <label>
          It
          <select
            value={draft.sort}
            onChange={({ target }) =>
              set({ sort: target.value === 'decision' ? 'decision' : 'recommendation' })
            }
          >
            <option value="decision">decided</option>
            <option value="recommendation">recommended</option>
          </select>
        </label>
      </div>
      <div className="dialog-row">
        <Line label="That it be" value={draft.verb} onChange={verb => set({ verb })} />
        <Line label="Vote" value={draft.vote} onChange={vote => set({ vote })} />
      </div>
    </fieldset>
  );
}

function movedTo(stageId: Id | null, draft: Draft): Draft {
  return stageId === null ? draft : { ...draft, stageId };
}

/** The day, and the releases there are, by their latest names. */
function useNear(register: ChangeRegister): Near {
  const { today } = useDesk().now();
  const releases = register.releases.map(each => ({ id: each.id, name: latestName(each) }));
  return { today, releases };
}
