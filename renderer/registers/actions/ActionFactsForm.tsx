import { type FormEvent, useState } from 'react';
import { setActionFacts } from '../../../shared/commands/action-facts';
import { dueInWords } from '../../../shared/model/due';
import { isCirculated } from '../../../shared/model/meeting';
import { dueFromWords, understood } from '../../../shared/reading/typed-due';
import { ownersOf } from '../../../shared/reading/typed-owners';
import { findAction } from '../../../shared/registers/find-action';
import { meetingInWords } from '../../../shared/registers/meetings';
import { ownersKnown } from '../../../shared/registers/owners-known';
import type { DialogProps } from '../../commands/dialog-props';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { Dialog } from '../../ui/Dialog';
import { TypedField } from '../../ui/TypedField';

/** Who is to do an action, and by when, as it stands in the minute that raised it. */
export function ActionFactsForm({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const found = findAction(book, about ?? '');
  const { action } = found ?? {};
  const [who, setWho] = useState(action?.owners.map(({ name }) => name).join(', ') ?? '');
  const [when, setWhen] = useState(action?.due ? dueInWords(action.due) : '');
  if (!found || !action) return null;
  const { raisedAt, ref } = action;
  if (raisedAt && isCirculated(raisedAt)) {
    return (
      <Dialog title={`Owners and due date of ${ref}`} onClose={onClose}>
        <p className="dialog-remark">
          The minutes of {meetingInWords(raisedAt)} were circulated, so they stay as they are. A new
          due date can be given at a later meeting: press D on the row.
        </p>
      </Dialog>
    );
  }
  const owners = ownersOf(who, ownersKnown(book, found.committeeId));
  const isSame = when === (action.due ? dueInWords(action.due) : '');
  const due = isSame ? action.due : dueFromWords(when, { meetingDate: raisedAt?.date ?? null });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const isDone = doIt(desk, { label: `owners and due date of ${ref}` }, now =>
      setActionFacts(now, { actionId: action.id, facts: { owners, due } }),
    );
    onClose();
    if (!isDone) say(desk.view, `${ref} stays as it is.`);
  };
  return (
    <Dialog title={`Owners and due date of ${ref}`} onClose={onClose}>
      <form className="action-form" onSubmit={keep}>
        <TypedField
          label="Owners, with commas between them"
          value={who}
          first
          onChange={setWho}
          says={{
            words: owners.length === 0 ? 'No owner' : owners.map(({ name }) => name).join(' and '),
            wrong: false,
          }}
        />
        <TypedField
          label="Due, as it was raised"
          value={when}
          placeholder="next meeting, 14/9, November 2018 meeting, the autumn"
          onChange={setWhen}
          says={{ words: understood(due), wrong: false }}
        />
        <button type="submit" className="button button-main">
          Keep it
        </button>
      </form>
    </Dialog>
  );
}
