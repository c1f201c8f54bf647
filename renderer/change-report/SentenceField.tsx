import { useState } from 'react';
import { dropEdit, setSentence } from '../../shared/commands/changes/report-drafts';
import { recordOf } from '../../shared/model/book';
import {
  type ReportDraftOf,
  reportDraftIdOf,
  type SentenceEdit,
} from '../../shared/model/report-draft';
import type { ReportSentence } from '../../shared/report/change-status/report-sentences';
import { doIt, useDesk } from '../desk/desk';
import { useTyping } from '../desk/use-typing';
import { useBook, useView } from '../store/use-book';
import { LineField } from './LineField';

interface SentenceProps {
  readonly of: ReportDraftOf;
  readonly sentence: ReportSentence;
  /** What it is about, as a step to undo names it: `SECMP0006`, `item 8`. */
  readonly called: string;
}

/** A sentence of the report: as the register tells it, in her words, or left out. */
export function SentenceField({ of, sentence, called }: SentenceProps) {
  const edit = useEdit(of, sentence.about);
  const type = useTyping();
  const [isOpen, setOpen] = useState(false);
  const { about, computed, told } = sentence;
  const words = edit?.words ?? computed;
  const standing = edit ? (words.trim() === '' ? 'leftOut' : 'hers') : 'computed';
  const write = (now: string) =>
    type({ label: `the sentence on ${called}`, group: `sentence ${about}` }, book =>
      now === computed
        ? dropEdit(book, { of, about })
        : setSentence(book, { of, edit: { about, computed: told, words: now } }),
    );
  return (
    <div className="said-line" data-standing={standing}>
      {standing === 'leftOut' && !isOpen ? (
        <del>{computed}</del>
      ) : (
        <LineField
          label={`Sentence on ${called}`}
          value={words}
          onChange={write}
          onOpen={setOpen}
        />
      )}
      <WayBack of={of} sentence={sentence} called={called} standing={standing} />
      {edit && edit.computed !== told && (
        <Overtaken of={of} sentence={sentence} called={called} edit={edit} />
      )}
    </div>
  );
}

const MARKS = { computed: '', hers: 'yours', leftOut: 'left out' } as const;

/** Leaves it out, or lets it stand as it is told. The button stays where the keyboard is. */
function WayBack({
  of,
  sentence,
  called,
  standing,
}: SentenceProps & Pick<ReportSentence, 'standing'>) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { about, computed, told } = sentence;
  const act = standing === 'computed' ? 'Leave out' : computed === '' ? 'Take out' : 'As told';
  const label = `the sentence on ${called}`;
  const doing = () =>
    void doIt(desk, { label }, book =>
      standing === 'computed'
        ? setSentence(book, { of, edit: { about, computed: told, words: '' } })
        : dropEdit(book, { of, about }),
    );
  return (
    <>
      <span className="said-mark">
        {MARKS[standing] !== '' && <span className="mark mark-waiting">{MARKS[standing]}</span>}
      </span>
      <button
        type="button"
        className="button button-quiet"
        aria-label={`${act}: ${computed || sentence.words}`}
        disabled={readOnly}
        onClick={doing}
      >
        {act}
      </button>
    </>
  );
}

/** She is told where the register tells something else than when she wrote. */
function Overtaken({
  of,
  sentence,
  called,
  edit,
}: SentenceProps & { readonly edit: SentenceEdit }) {
  const desk = useDesk();
  const { about, computed, told } = sentence;
  const keep = () =>
    void doIt(desk, { label: `the sentence on ${called}` }, book =>
      setSentence(book, { of, edit: { about, computed: told, words: edit.words } }),
    );
  return (
    <p className="said-overtaken" role="status">
      {computed === ''
        ? 'The register no longer tells anything of this.'
        : `The register has changed since: “${computed}”`}
      <button type="button" className="button button-plain" onClick={keep}>
        {edit.words.trim() === '' ? 'Leave it out all the same' : 'Keep mine'}
      </button>
    </p>
  );
}

function useEdit(of: ReportDraftOf, about: string): SentenceEdit | undefined {
  return useBook(({ book }) =>
    recordOf(book, 'reportDraft', reportDraftIdOf(of))?.edits.find(each => each.about === about),
  );
}
