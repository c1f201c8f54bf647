import { type FormEvent, useState } from 'react';
import { addCommittee } from '../../shared/commands/committees';
import { recordsOf } from '../../shared/model/book';
import { doIt, useDesk } from '../desk/desk';
import { openCommittee } from '../going/open-screens';
import { Problem } from '../ui/Problem';
import { initialsOf } from './initials';

/** The two questions of a new committee: its name, and what its references begin with. */
export function CommitteeQuestions({ onMade }: { onMade: () => void }) {
  const desk = useDesk();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState(false);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const named = { name: name.trim(), code: code.trim() || initialsOf(name) };
    const label = { label: `new committee ${named.code}` };
    const made = doIt(desk, label, (book, context) => addCommittee(book, named, context));
    setRefused(!made);
    if (!made) return;
    onMade();
    const newest = recordsOf(desk.book.getState().book, 'committee').at(-1);
    if (newest) openCommittee(desk, newest.id);
  };
  return (
    <form className="dialog-form" onSubmit={begin}>
      <label>
        What is the committee called?
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens to be answered
          autoFocus
          required
          value={name}
          placeholder="Technical Architecture Sub-Committee"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        And for short? References begin with it.
        <input
          value={code}
          placeholder={initialsOf(name) || 'TASC'}
          onChange={({ target }) => setCode(target.value)}
        />
      </label>
      <Problem words={refused && CHOOSE_ANOTHER} />
      <div className="dialog-acts">
        <button type="submit" className="button button-main">
          Begin with this committee
        </button>
      </div>
    </form>
  );
}

const CHOOSE_ANOTHER =
  'A committee is called so for short already, or there is no short name. Choose another.';
