import { type FormEvent, useState } from 'react';
import { removeConsultation, setConsultation } from '../../shared/commands/changes/modifications';
import { recordOf } from '../../shared/model/book';
import type { Consultation, Modification } from '../../shared/model/modification';
import { dateInWords } from '../../shared/model/partial-date';
import type { DialogProps } from '../commands/dialog-props';
import { openDialog } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { Line } from '../ui/fields';
import { Problem } from '../ui/Problem';
import { TypedField } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';

/** A consultation on a modification is entered, or one that is there is changed. */
export function ConsultationWord({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const modification = recordOf(useQuietBook(), 'modification', about ?? '');
  if (!modification) return null;
  const known = modification.consultations.find(({ id }) => id === to) ?? null;
  const backToStory = () => openDialog(desk, 'modification', modification.id);
  return (
    <Dialog title={`Consultation on ${modification.reference}`} onClose={onClose}>
      <Form modification={modification} known={known} onKept={backToStory} />
    </Dialog>
  );
}

interface FormProps {
  readonly modification: Modification;
  readonly known: Consultation | null;
  readonly onKept: () => void;
}

function draftOf(known: Consultation | null) {
  return {
    name: known?.name ?? '',
    opens: known?.opens ? dateInWords(known.opens) : '',
    closes: known?.closes ? dateInWords(known.closes) : '',
    source: known?.source ?? '',
  };
}

function Form({ modification, known, onKept }: FormProps) {
  const desk = useDesk();
  const { today, newId } = desk.now();
  const [draft, setDraft] = useState(() => draftOf(known));
  const [problem, setProblem] = useState('');
  const set = (part: Partial<typeof draft>) => setDraft(before => ({ ...before, ...part }));
  const [opens, closes] = [dateFact(draft.opens, today), dateFact(draft.closes, today)];
  const isDated = draft.opens.trim() !== '' || draft.closes.trim() !== '';
  const name = { label: `a consultation on ${modification.reference}` };
  const { id: modificationId } = modification;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const consultation = {
      id: known?.id ?? newId(),
      name: draft.name.trim(),
      opens: opens.value,
      closes: closes.value,
      source: draft.source,
    };
    const isUnderstood = !opens.says.wrong && !closes.says.wrong;
    const isKept =
      isUnderstood &&
      doIt(desk, name, book => setConsultation(book, { modificationId, consultation }));
    if (isKept) onKept();
    else setProblem('It needs a name, and cannot close before it opens.');
  };
  const remove = (consultationId: string) => {
    doIt(desk, name, book => removeConsultation(book, { modificationId, consultationId }));
    onKept();
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      <TypedField
        label="Name"
        first
        placeholder="Modification Report Consultation"
        value={draft.name}
        onChange={text => set({ name: text })}
      />
      <div className="dialog-row">
        <TypedField
          label="Opens"
          placeholder="3 Aug 2018"
          value={draft.opens}
          says={draft.opens.trim() === '' ? null : opens.says}
          onChange={text => set({ opens: text })}
        />
        <TypedField
          label="Closes"
          placeholder="24 Aug 2018"
          value={draft.closes}
          says={draft.closes.trim() === '' ? null : closes.says}
          onChange={text => set({ closes: text })}
        />
      </div>
      <Line label="Who says so" value={draft.source} onChange={source => set({ source })} />
      <Problem words={problem} />
      <div className="dialog-acts">
        <button
          type="submit"
          className="button button-main"
          disabled={draft.name.trim() === '' || !isDated}
        >
          Keep
        </button>
        {known && (
          <button type="button" className="button button-plain" onClick={() => remove(known.id)}>
            Remove
          </button>
        )}
      </div>
    </form>
  );
}
