import { type FormEvent, useState } from 'react';
import { renameItem, setItem } from '../../shared/commands/agenda';
import { type AgendaItem, Purpose } from '../../shared/model/agenda-item';
import { type Book, recordOf } from '../../shared/model/book';
import { apply, type Change, merge, NO_CHANGE } from '../../shared/model/change';
import type { DialogProps } from '../commands/DialogInFront';
import { doIt, useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';

const PURPOSES: { readonly [P in Purpose]: string } = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
};

/** What is known of an item besides its text. */
export function ItemDetails({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const item = recordOf(desk.book.getState().book, 'agendaItem', about ?? '');
  if (!item) return null;
  return (
    <Dialog title={`Item: ${item.title}`} onClose={onClose}>
      <Form item={item} onClose={onClose} />
    </Dialog>
  );
}

function Form({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const desk = useDesk();
  const [draft, setDraft] = useState(() => draftOf(item));
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    doIt(desk, { label: `details of “${item.title}”` }, book => changeOf(book, item, draft));
    onClose();
  };
  return (
    <form className="dialog-form" onSubmit={save}>
      <label>
        Title
        <input
          required
          value={draft.title}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <div className="dialog-row">
        <label>
          Presenter
          <input
            value={draft.presenter}
            onChange={({ target }) => set({ presenter: target.value })}
          />
        </label>
        <label>
          Planned minutes
          <input
            inputMode="numeric"
            pattern="\d{0,3}"
            value={draft.planned}
            onChange={({ target }) => set({ planned: target.value })}
          />
        </label>
      </div>
      <label>
        Kind
        <select
          value={draft.purpose}
          onChange={({ target }) => set({ purpose: Purpose.parse(target.value) })}
        >
          {Purpose.options.map(purpose => (
            <option key={purpose} value={purpose}>
              {PURPOSES[purpose]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Papers, with commas between them
        <input
          value={draft.papers}
          placeholder="TABASC_33_06"
          onChange={({ target }) => set({ papers: target.value })}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.confidential !== null}
          onChange={({ target }) => set({ confidential: target.checked ? '' : null })}
        />
        Confidential: left out of the public version
      </label>
      {draft.confidential !== null && (
        <label>
          Why, as the public version says it
          <input
            value={draft.confidential}
            onChange={({ target }) => set({ confidential: target.value })}
          />
        </label>
      )}
      <div className="dialog-acts">
        <button type="submit" className="button button-main">
          Keep
        </button>
      </div>
    </form>
  );
}

interface Draft {
  readonly title: string;
  readonly presenter: string;
  readonly planned: string;
  readonly purpose: Purpose;
  readonly papers: string;
  readonly confidential: string | null;
}

function draftOf(item: AgendaItem): Draft {
  const { title, presenter, plannedMinutes, purpose, papers, confidential } = item;
  const planned = plannedMinutes === null ? '' : String(plannedMinutes);
  return { title, presenter, planned, purpose, papers: papers.join(', '), confidential };
}

/** The title and the rest as one change; `null` where nothing is other than before. */
function changeOf(book: Book, item: AgendaItem, draft: Draft): Change | null {
  const renamed = renameItem(book, { itemId: item.id, title: draft.title }) ?? NO_CHANGE;
  const { presenter, purpose, confidential } = draft;
  const details = {
    presenter: presenter.trim(),
    purpose,
    confidential: confidential?.trim() ?? null,
    plannedMinutes: draft.planned === '' ? null : Number(draft.planned),
    papers: draft.papers
      .split(',')
      .map(paper => paper.trim())
      .filter(paper => paper !== ''),
  };
  const set = setItem(apply(book, renamed), { itemId: item.id, details });
  return set && merge(renamed, set);
}
