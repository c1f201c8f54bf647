import { type FormEvent, useState } from 'react';
import {
  enterRelease,
  modificationsMeantFor,
  removeRelease,
  tellOfRelease,
} from '../../shared/commands/changes/releases';
import { recordOf } from '../../shared/model/book';
import type { Code } from '../../shared/model/code';
import { counted } from '../../shared/model/counted';
import { listInWords } from '../../shared/model/list-in-words';
import { type Release, type ReleaseFacts, ReleaseStatus } from '../../shared/model/release';
import { END_OF_TIME } from '../../shared/registers/changes/days';
import {
  latestName,
  RELEASE_STATUS_WORDS,
  releaseAsAt,
} from '../../shared/registers/changes/release-as-at';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, ifItCan, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { useQuietBook } from '../store/use-book';
import { useRegister, useRegisterOf } from '../store/use-register';
import { Dialog } from '../ui/Dialog';
import { Line } from '../ui/fields';
import { Problem } from '../ui/Problem';
import { TypedField } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';
import { type ReleaseDraft, releaseDraftOf, releaseToldBy } from './release-draft';

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

function Form({ code, release, facts, onClose }: FormProps) {
  const desk = useDesk();
  const { today } = desk.now();
  const [draft, setDraft] = useState(() => releaseDraftOf(facts, today));
  const [problem, setProblem] = useState('');
  const set = (part: Partial<ReleaseDraft>) => setDraft(before => ({ ...before, ...part }));
  const [date, freeze] = [dateFact(draft.date, today), dateFact(draft.freeze, today)];
  const on = dateFact(draft.on, today);
  const isUnderstood = !date.says.wrong && !freeze.says.wrong;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (isUnderstood && on.value !== null && kept(on.value)) onClose();
    else
      setProblem(
        release ? 'Nothing of it is new on that day.' : 'A release needs a name of its own.',
      );
  };
  const kept = (day: string) => {
    const { source, letter, name } = draft;
    const dates = { date: date.value, freeze: freeze.value };
    const told = { on: day, source, letter, facts: releaseToldBy(draft, dates) };
    return doIt(desk, { label: `what became of ${name}` }, (book, context) =>
      release
        ? tellOfRelease(book, { releaseId: release.id, told }, context)
        : enterRelease(book, { codeId: code.id, told }, context),
    );
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      <Facts code={code} draft={draft} set={set} />
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
      <Problem words={problem} />
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={draft.name.trim() === ''}>
          Keep
        </button>
        {release && <RemoveIt release={release} onClose={onClose} />}
      </div>
    </form>
  );
}

interface FactsProps {
  readonly code: Code;
  readonly draft: ReleaseDraft;
  readonly set: (part: Partial<ReleaseDraft>) => void;
}

function Facts({ code, draft, set }: FactsProps) {
  const { today } = useDesk().now();
  return (
    <>
      <TypedField label="Name" first value={draft.name} onChange={name => set({ name })} />
      <div className="dialog-row">
        <TypedField
          label="Date"
          value={draft.date}
          says={dateFact(draft.date, today).says}
          onChange={date => set({ date })}
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
          label="Scope frozen on"
          value={draft.freeze}
          says={draft.freeze.trim() === '' ? null : dateFact(draft.freeze, today).says}
          onChange={freeze => set({ freeze })}
        />
        <Line
          label="Beside modifications (with commas)"
          value={draft.designations}
          onChange={designations => set({ designations })}
        />
      </div>
    </>
  );
}

/** Takes the release out, unless a modification is meant for it: then it says so. */
function RemoveIt({ release, onClose }: { release: Release; onClose: () => void }) {
  const desk = useDesk();
  const book = useQuietBook();
  const name = latestName(release);
  const meant = modificationsMeantFor(book, release.id);
  const remove = ifItCan(desk, { label: `remove ${name}` }, (now, context) =>
    removeRelease(now, release.id, context),
  );
  const removing = () => {
    remove?.();
    onClose();
    say(desk.view, `${name} is out of the register. Undo brings it back.`);
  };
  return (
    <>
      <button
        type="button"
        className="button button-plain"
        disabled={remove === null}
        aria-describedby="release-stays"
        onClick={removing}
      >
        Remove
      </button>
      <p id="release-stays" className="dialog-remark">
        {meant.length > 0 && `${meantInWords(meant)} meant for it at some time, so it stays.`}
      </p>
    </>
  );
}

/** So many are named, the others counted. */
const MOST_NAMED = 3;

function meantInWords(references: readonly string[]): string {
  const others = references.length - MOST_NAMED;
  const named = references.slice(0, MOST_NAMED);
  const all = others > 0 ? [...named, counted(others, 'other')] : named;
  return `${listInWords(all)} ${references.length === 1 ? 'was' : 'were'}`;
}
