import { type FormEvent, useState } from 'react';
import {
  addSentence,
  removeOwnSentence,
  setOwnSentence,
} from '../../shared/commands/changes/report-drafts';
import { recordOf } from '../../shared/model/book';
import {
  type OwnSentence,
  type ReportDraftOf,
  ReportPart,
  reportDraftIdOf,
} from '../../shared/model/report-draft';
import type { StatusContext } from '../../shared/report/change-status/status-context';
import { doIt, useDesk } from '../desk/desk';
import { useTyping } from '../desk/use-typing';
import { useBook, useView } from '../store/use-book';
import { LineField } from './LineField';

const NONE: readonly OwnSentence[] = [];

/** What she adds to the report in her own words, each at the end of a part of it. */
export function OwnSentences({ report: { wanted } }: { report: StatusContext }) {
  const own = useBook(
    ({ book }) => recordOf(book, 'reportDraft', reportDraftIdOf(wanted))?.own ?? NONE,
  );
  const readOnly = useView(view => view.readOnly);
  return (
    <section className="month-part" aria-labelledby="own-sentences">
      <h2 id="own-sentences">Sentences of your own</h2>
      {own.length > 0 && (
        <ul className="own-sentences">
          {own.map(sentence => (
            <Own key={sentence.id} of={wanted} sentence={sentence} />
          ))}
        </ul>
      )}
      {!readOnly && <AddOwn of={wanted} />}
    </section>
  );
}

/** Where in the report a part stands, by its heading. */
const PART_WORDS: { readonly [P in ReportPart]: string } = {
  changed: 'What changed this month',
  decisions: 'Recommendations and decisions',
  inProgress: 'Modifications in progress',
  releases: 'Releases',
  consultations: 'Consultations',
  said: 'What the committee said',
};

function Own({ of, sentence }: { of: ReportDraftOf; sentence: OwnSentence }) {
  const desk = useDesk();
  const type = useTyping();
  const readOnly = useView(view => view.readOnly);
  const { id, part, words } = sentence;
  const label = 'a sentence of your own';
  const set = (changed: Partial<OwnSentence>) =>
    type({ label, group: `own ${id}` }, book =>
      setOwnSentence(book, { of, sentence: { ...sentence, ...changed } }),
    );
  return (
    <li>
      <PartChoice value={part} label="Stands under" onChange={chosen => set({ part: chosen })} />
      <LineField label="Sentence of your own" value={words} onChange={now => set({ words: now })} />
      <button
        type="button"
        className="button button-quiet"
        aria-label={`Remove: ${words}`}
        disabled={readOnly}
        onClick={() =>
          void doIt(desk, { label }, book => removeOwnSentence(book, { of, sentenceId: id }))
        }
      >
        Remove
      </button>
    </li>
  );
}

function AddOwn({ of }: { of: ReportDraftOf }) {
  const desk = useDesk();
  const [part, setPart] = useState<ReportPart>('changed');
  const [words, setWords] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const label = 'a sentence of your own';
    const added = doIt(desk, { label }, (book, context) =>
      addSentence(book, { of, part, words }, context),
    );
    if (added) setWords('');
  };
  return (
    <form className="add-sentence" onSubmit={add}>
      <PartChoice value={part} label="Add under" onChange={setPart} />
      <input
        value={words}
        aria-label="New sentence"
        placeholder="A sentence of your own"
        onChange={({ target }) => setWords(target.value)}
      />
      <button type="submit" className="button button-plain" disabled={words.trim() === ''}>
        Add it
      </button>
    </form>
  );
}

interface PartChoiceProps {
  readonly value: ReportPart;
  readonly label: string;
  readonly onChange: (part: ReportPart) => void;
}

function PartChoice({ value, label, onChange }: PartChoiceProps) {
  const readOnly = useView(view => view.readOnly);
  return (
    <select
      aria-label={label}
      value={value}
      disabled={readOnly}
      onChange={({ target }) => onChange(ReportPart.parse(target.value))}
    >
      {ReportPart.options.map(each => (
        <option key={each} value={each}>
          {PART_WORDS[each]}
        </option>
      ))}
    </select>
  );
}
