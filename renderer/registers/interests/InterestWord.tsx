import { type FormEvent, useState } from 'react';
import { setStandingInterest } from '../../../shared/commands/standing-interests';
import { type Book, recordsOf } from '../../../shared/model/book';
import { dateInWords } from '../../../shared/model/partial-date';
import type { Person, StandingInterest } from '../../../shared/model/party';
import type { DialogProps } from '../../commands/dialog-props';
import { doIt, useDesk } from '../../desk/desk';
import { openRegisterRow } from '../../going/open-register';
import { useQuietBook } from '../../store/use-book';
import { Dialog } from '../../ui/Dialog';
import { Text } from '../../ui/fields';
import { TypedField } from '../../ui/TypedField';
import { dateFact } from '../../ui/typed-facts';

/** An interest that a person has beyond any one meeting is noted, or changed. */
export function InterestWord({ about, onClose }: DialogProps) {
  const book = useQuietBook();
  const known = about === null ? null : standingOf(book, about);
  return (
    <Dialog
      title={known ? `Interest of ${known.person.name}` : 'Standing interest'}
      onClose={onClose}
    >
      <Form known={known} onClose={onClose} />
    </Dialog>
  );
}

interface Known {
  readonly person: Person;
  readonly standing: StandingInterest;
}

/** By the id of its row: the person's and its own. */
function standingOf(book: Book, rowId: string): Known | null {
  for (const person of recordsOf(book, 'person')) {
    const standing = person.interests?.find(({ id }) => `${person.id} ${id}` === rowId);
    if (standing) return { person, standing };
  }
  return null;
}

function Form({ known, onClose }: { known: Known | null; onClose: () => void }) {
  const desk = useDesk();
  const { today, newId } = desk.now();
  const people = recordsOf(useQuietBook(), 'person').toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
  const [draft, setDraft] = useState({
    personId: known?.person.id ?? '',
    interest: known?.standing.interest ?? '',
    since: known?.standing.since ? dateInWords(known.standing.since) : '',
    until: known?.standing.until ? dateInWords(known.standing.until) : '',
  });
  const set = (part: Partial<typeof draft>) => setDraft(before => ({ ...before, ...part }));
  const [since, until] = [dateFact(draft.since, today), dateFact(draft.until, today)];
  const isClear = !since.says.wrong && !until.says.wrong;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const { personId } = draft;
    const standing = {
      id: known?.standing.id ?? newId(),
      interest: draft.interest.trim(),
      since: since.value,
      until: until.value,
    };
    doIt(desk, { label: 'a standing interest' }, book =>
      setStandingInterest(book, { personId, standing }),
    );
    onClose();
    if (!known) openRegisterRow(desk, 'interests', `${personId} ${standing.id}`);
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      <label>
        Person
        <select
          data-first={known ? undefined : true}
          value={draft.personId}
          disabled={known !== null}
          onChange={({ target }) => set({ personId: target.value })}
        >
          <option value="">Choose …</option>
          {people.map(({ id, name, organisation }) => (
            <option key={id} value={id}>
              {organisation === '' ? name : `${name}, ${organisation}`}
            </option>
          ))}
        </select>
      </label>
      <Text label="Interest" value={draft.interest} onChange={interest => set({ interest })} />
      <div className="dialog-row">
        <TypedField
          label="Since"
          placeholder="2017"
          value={draft.since}
          says={draft.since.trim() === '' ? null : since.says}
          onChange={text => set({ since: text })}
        />
        <TypedField
          label="Until"
          placeholder="still stands"
          value={draft.until}
          says={draft.until.trim() === '' ? null : until.says}
          onChange={text => set({ until: text })}
        />
      </div>
      <div className="dialog-acts">
        <button
          type="submit"
          className="button button-main"
          disabled={draft.personId === '' || draft.interest.trim() === '' || !isClear}
        >
          Keep
        </button>
      </div>
    </form>
  );
}
