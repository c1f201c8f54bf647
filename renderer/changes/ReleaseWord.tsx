import { type FormEvent, useState } from 'react';
import { enterRelease, tellOfRelease } from '../../shared/commands/changes/releases';
import { recordOf } from '../../shared/model/book';
import type { Code } from '../../shared/model/code';
import { dateInWords } from '../../shared/model/partial-date';
import {
  type Release,
  type ReleaseFacts,
  ReleaseStatus,
  type ReleaseTold,
} from '../../shared/model/release';
import { END_OF_TIME } from '../../shared/registers/changes/days';
import { RELEASE_STATUS_WORDS, releaseAsAt } from '../../shared/registers/changes/release-as-at';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { dateFact } from '../meetings/typed-facts';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { TypedField } from '../ui/TypedField';
import { Line } from './fields';
import { namesIn } from './told-draft';
import { useRegister, useRegisterOf } from './use-register';

/** A release is entered, or what became of it is said: by which letter its date moved. */
export function ReleaseWord({ about, onClose }: DialogProps) {
  const release = recordOf(useQuietBook(), 'release', about ?? '');
  const own = useRegisterOf(about);
  const first = useRegister();
  const code = (own ?? first)?.code;
  if (!code) return null;
  const facts = release && (releaseAsAt(release, END_OF_TIME)?.facts ?? null);
  return (
    <Dialog title={facts ? `What became of ${facts.name}` : 'New release'} onClose={onClose}>
      <Form code={code} release={release} facts={facts} onClose={onClose} />
    </Dialog>
  );
}

interface FormProps {
  readonly code: Code;
  readonly release: Release | null;
  readonly facts: ReleaseFacts | null;
  readonly onClose: () => void;
}

function draftOf(facts: ReleaseFacts | null, today: string) {
  return {
    name: facts?.name ?? '',
    date: facts?.date ? dateInWords(facts.date) : '',
    status: facts?.status ?? ('planned' as ReleaseStatus),
    codeVersion: facts?.codeVersion ?? '',
    documents: facts?.documents.join(', ') ?? '',
    on: dateInWords(today),
    letter: '',
    source: '',
  };
}

type Draft = ReturnType<typeof draftOf>;

function Form({ code, release, facts, onClose }: FormProps) {
  const desk = useDesk();
  const { today } = desk.now();
  const [draft, setDraft] = useState(() => draftOf(facts, today));
  const [problem, setProblem] = useState('');
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));
  const date = dateFact(draft.date, today);
  const on = dateFact(draft.on, today);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (on.value !== null && !date.says.wrong && kept(on.value)) onClose();
    else
      setProblem(
        release ? 'Nothing of it is new on that day.' : 'A release needs a name of its own.',
      );
  };
  const kept = (day: string) => {
    const told = {
      on: day,
      source: draft.source,
      letter: draft.letter,
      facts: toldBy(draft, date.value),
    };
    const { name } = draft;
    return doIt(desk, { label: `what became of ${name}` }, (book, context) =>
      release
        ? tellOfRelease(book, { releaseId: release.id, told }, context)
        : enterRelease(book, { codeId: code.id, told }, context),
    );
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      <TypedField label="Name" first value={draft.name} onChange={name => set({ name })} />
      <div className="dialog-row">
        <TypedField
          label="Date"
          value={draft.date}
          says={date.says}
          onChange={text => set({ date: text })}
        />
        <label>
          Status
          <select
            value={draft.status}
            onChange={({ target }) => set({ status: ReleaseStatus.parse(target.value) })}
          >
            {ReleaseStatus.options.map(status => (
              <option key={status} value={status}>
                {RELEASE_STATUS_WORDS[status]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="dialog-row">
        <Line
          label={`Version of the ${code.shortName}`}
          value={draft.codeVersion}
          onChange={codeVersion => set({ codeVersion })}
        />
        <Line
          label="Documents (with commas)"
          value={draft.documents}
          onChange={documents => set({ documents })}
        />
      </div>
      <div className="dialog-row">
        <TypedField
          label="Since"
          value={draft.on}
          says={on.says}
          onChange={text => set({ on: text })}
        />
        <Line label="By which letter" value={draft.letter} onChange={letter => set({ letter })} />
      </div>
      <Line label="Who says so" value={draft.source} onChange={source => set({ source })} />
      {problem !== '' && (
        <p className="dialog-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={draft.name.trim() === ''}>
          Keep
        </button>
      </div>
    </form>
  );
}

function toldBy({ name, status, codeVersion, documents }: Draft, date: string | null): ReleaseTold {
  return {
    name: name.trim(),
    date,
    status,
    codeVersion: codeVersion.trim(),
    documents: namesIn(documents),
  };
}
