import { type FormEvent, useState } from 'react';
import { enterModification } from '../../shared/commands/changes/modifications';
import type { Code } from '../../shared/model/code';
import type { ModificationTold } from '../../shared/model/modification';
import { isChangeReference } from '../../shared/model/reference-pattern';
import { stagesOn } from '../../shared/registers/changes/stages';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { useRegister } from '../store/use-register';
import { Dialog } from '../ui/Dialog';
import { Choice, Line } from '../ui/fields';
import { TypedField, type Understood } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';

/** A modification is entered in the register, with what is known of it from the start. */
export function EnterModification({ onClose }: DialogProps) {
  const register = useRegister();
  if (!register) return null;
  return (
    <Dialog title={`New modification of the ${register.code.name}`} onClose={onClose}>
      <Form code={register.code} onClose={onClose} />
    </Dialog>
  );
}

interface Draft {
  readonly reference: string;
  readonly title: string;
  readonly proposer: string;
  readonly raised: string;
  readonly pathId: string;
  readonly stageId: string;
  readonly source: string;
}

const EMPTY: Draft = {
  reference: '',
  title: '',
  proposer: '',
  raised: '',
  pathId: '',
  stageId: '',
  source: '',
};

function Form({ code, onClose }: { code: Code; onClose: () => void }) {
  const desk = useDesk();
  const { today } = desk.now();
  const [draft, setDraft] = useState(EMPTY);
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));
  const raised = dateFact(draft.raised, today);
  const on = raised.value ?? today;
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const { reference, source } = draft;
    const told = { on, source, facts: factsOf(draft, raised.value) };
    const isEntered =
      !raised.says.wrong &&
      doIt(desk, { label: `enter ${reference.trim()}` }, (book, context) =>
        enterModification(book, { codeId: code.id, reference, told }, context),
      );
    if (isEntered) onClose();
    else say(desk.view, `${reference.trim()} is in the register already, or cannot be entered so.`);
  };
  return (
    <form className="dialog-form" onSubmit={enter}>
      <TypedField
        label="Reference"
        first
        value={draft.reference}
        placeholder={code.patterns.join(' or ')}
        says={saysOf(code, draft.reference)}
        onChange={reference => set({ reference })}
      />
      <Line label="Title" value={draft.title} onChange={title => set({ title })} />
      <div className="dialog-row">
        <Line label="Proposer" value={draft.proposer} onChange={proposer => set({ proposer })} />
        <TypedField
          label="Raised"
          value={draft.raised}
          placeholder="3 Aug 2018"
          says={draft.raised.trim() === '' ? null : raised.says}
          onChange={date => set({ raised: date })}
        />
      </div>
      <div className="dialog-row">
        <Choice
          label="Path"
          value={draft.pathId}
          among={code.paths}
          onChange={pathId => set({ pathId })}
        />
        <Choice
          label="Stage"
          value={draft.stageId}
          among={stagesOn(code, on)}
          onChange={stageId => set({ stageId })}
        />
      </div>
      <Line label="Who says so" value={draft.source} onChange={source => set({ source })} />
      <div className="dialog-acts">
        <button
          type="submit"
          className="button button-main"
          disabled={!isReferenceOf(code, draft.reference)}
        >
          Enter it
        </button>
      </div>
    </form>
  );
}

function isReferenceOf({ patterns }: Code, reference: string): boolean {
  return patterns.some(pattern => isChangeReference(pattern, reference.trim()));
}

function saysOf(code: Code, reference: string): Understood | null {
  if (reference.trim() === '' || isReferenceOf(code, reference)) return null;
  return { words: `References are written ${code.patterns.join(' or ')}`, wrong: true };
}

function factsOf(draft: Draft, raised: string | null): ModificationTold {
  return {
    title: draft.title.trim(),
    ...(draft.proposer.trim() === '' ? {} : { proposer: draft.proposer.trim() }),
    ...(raised === null ? {} : { raised }),
    ...(draft.pathId === '' ? {} : { pathId: draft.pathId }),
    ...(draft.stageId === '' ? {} : { stageId: draft.stageId }),
  };
}
