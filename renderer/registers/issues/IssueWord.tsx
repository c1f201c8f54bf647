import '../told/told.css';
import { type FormEvent, useState } from 'react';
import { enterIssue, tellOfIssue } from '../../../shared/commands/issues';
import { type Book, recordsOf } from '../../../shared/model/book';
import { committeesOf } from '../../../shared/registers/committees';
import {
  type IssueEntry,
  issueOf,
  NO_ISSUE_KNOWN,
  nextIssueNumber,
} from '../../../shared/registers/issues/issue-register';
import type { DialogProps } from '../../commands/dialog-props';
import { TO_CLOSE } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { openRegisterRow } from '../../going/open-register';
import { useQuietBook } from '../../store/use-book';
import { Dialog } from '../../ui/Dialog';
import { Check, Text } from '../../ui/fields';
import { Problem } from '../../ui/Problem';
import { TypedField } from '../../ui/TypedField';
import { SaidFields } from '../told/SaidFields';
import { firstSaid, saidOf } from '../told/said-draft';

/** An issue is entered under its number, or it is said what became of one. */
export function IssueWord({ about, to, onClose }: DialogProps) {
  const entry = issueOf(useQuietBook(), about ?? '');
  const title = entry ? `${entry.reference}, ${entry.facts.title}` : 'New issue';
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <Form entry={entry} isToClose={to === TO_CLOSE} onClose={onClose} />
    </Dialog>
  );
}

interface FormProps {
  readonly entry: IssueEntry | null;
  readonly isToClose: boolean;
  readonly onClose: () => void;
}

function Form({ entry, isToClose, onClose }: FormProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const { title, text, status } = entry?.facts ?? NO_ISSUE_KNOWN;
  const [draft, setDraft] = useState({
    keptBy: '',
    number: '',
    title,
    text,
    status: isToClose ? 'closed' : status,
  });
  const [said, setSaid] = useState(() => firstSaid(book, desk.view.getState().cameFrom, today));
  const [problem, setProblem] = useState('');
  const set = (part: Partial<typeof draft>) => setDraft(before => ({ ...before, ...part }));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const when = saidOf(said, today);
    if (!when) return setProblem('It is kept once the date is understood.');
    const facts = { title: draft.title.trim(), text: draft.text.trim(), status: draft.status };
    const told = { ...when, facts };
    const label = { label: entry ? `what was said of ${entry.reference}` : 'a new issue' };
    const isKept = doIt(desk, label, (now, context) =>
      entry
        ? tellOfIssue(now, { issueId: entry.issue.id, told }, context)
        : enterIssue(now, { keptBy: draft.keptBy, number: draft.number, told }, context),
    );
    if (!isKept) return setProblem(entry ? NOTHING_NEW : NOT_ENTERED);
    onClose();
    const newest = recordsOf(desk.book.getState().book, 'issue').at(-1);
    if (!entry && newest) openRegisterRow(desk, 'issues', newest.id, { standing: ['open'] });
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      {!entry && <Naming book={book} draft={draft} set={set} />}
      <label>
        Title
        <input value={draft.title} onChange={({ target }) => set({ title: target.value })} />
      </label>
      <Text label="What it is about" value={draft.text} onChange={words => set({ text: words })} />
      {entry && (
        <Check
          label="Closed"
          on={draft.status === 'closed'}
          onChange={isClosed => set({ status: isClosed ? 'closed' : 'open' })}
        />
      )}
      <SaidFields
        draft={said}
        committees={committeesOf(book)}
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
}

const NOTHING_NEW = 'Nothing of it is new: change something, or say in words what was said.';
const NOT_ENTERED =
  'It was not entered: it needs a body and a number, and a body gives a number once, be that issue in the trash.';

interface NamingProps {
  readonly book: Book;
  readonly draft: { readonly keptBy: string; readonly number: string };
  readonly set: (part: { keptBy?: string; number?: string }) => void;
}

/** The body that keeps the issue, and the number that it gave it. */
function Naming({ book, draft, set }: NamingProps) {
  const keepers = new Set([
    ...recordsOf(book, 'issue').map(({ keptBy }) => keptBy),
    ...recordsOf(book, 'body').map(({ name }) => name),
    ...committeesOf(book).map(({ code }) => code),
  ]);
  return (
    <div className="dialog-row">
      <label>
        Body that keeps it
        <input
          list="issue-keepers"
          data-first
          placeholder="SEC Panel"
          value={draft.keptBy}
          onChange={({ target }) => set({ keptBy: target.value })}
        />
        <datalist id="issue-keepers">
          {[...keepers].map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      <TypedField
        label="Number"
        placeholder={nextIssueNumber(book, draft.keptBy.trim())}
        value={draft.number}
        onChange={number => set({ number })}
      />
    </div>
  );
}
