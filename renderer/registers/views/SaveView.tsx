import { type FormEvent, useState } from 'react';
import { saveView } from '../../../shared/commands/saved-views';
import { recordsOf } from '../../../shared/model/book';
import type { DialogProps } from '../../commands/dialog-props';
import { doIt, useDesk } from '../../desk/desk';
import { registerOnScreen } from '../../desk/register-shown';
import { say } from '../../store/said';
import { Dialog } from '../../ui/Dialog';
import { TypedField } from '../../ui/TypedField';

/** What is seen of the register is kept under a name. */
export function SaveView({ onClose }: DialogProps) {
  const desk = useDesk();
  const [name, setName] = useState('');
  const on = registerOnScreen(desk);
  if (!on) return null;
  const words = name.trim();
  const isKnown = recordsOf(desk.book.getState().book, 'savedView').some(
    each => each.register === on.name && each.name.toLowerCase() === words.toLowerCase(),
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (words === '') return;
    const { view } = on.shown;
    const isDone = doIt(desk, { label: `view “${words}”` }, (book, context) =>
      saveView(book, { register: on.name, name: words, view }, context),
    );
    onClose();
    say(desk.view, isDone ? `The view “${words}” is kept.` : `“${words}” is this view already.`);
  };
  return (
    <Dialog title="Keep what is seen of the register" onClose={onClose}>
      <form className="action-form" onSubmit={keep}>
        <TypedField
          label="Name of the view"
          value={name}
          placeholder="Overdue with DCC"
          first
          onChange={setName}
          says={{
            words: isKnown
              ? 'There is a view of this name. What is seen now takes its place.'
              : 'Its words, filters, groups and order are kept.',
            wrong: false,
          }}
        />
        <button type="submit" className="button button-main" disabled={words === ''}>
          Keep it
        </button>
      </form>
    </Dialog>
  );
}
