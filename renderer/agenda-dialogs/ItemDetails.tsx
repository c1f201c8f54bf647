import { type FormEvent, useState } from 'react';
import { type AgendaItem, Purpose, titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import { PurposeOptions } from '../agenda/PurposeOptions';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import {
  changeOf,
  type Draft,
  draftOf,
  type Numbering,
  numberByPlace,
  presentersOf,
} from './item-draft';

/** What is known of an item besides its text. */
export function ItemDetails({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const item = recordOf(desk.book.getState().book, 'agendaItem', about ?? '');
  if (!item) return null;
  return (
    <Dialog title={`Item: ${titleInWords(item)}`} onClose={onClose}>
      <Form item={item} onClose={onClose} />
    </Dialog>
  );
}

function Form({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const desk = useDesk();
  const [draft, setDraft] = useState(() => draftOf(item));
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));
  const mayStandAlone = item.title === '' && draft.numbering === 'none';
  const counted = numberByPlace(desk.book.getState().book, item);
  const save = (event: FormEvent) => {
    event.preventDefault();
    doIt(desk, { label: `details of “${titleInWords(item)}”` }, book =>
      changeOf(book, item, draft),
    );
    onClose();
  };
  return (
    <form className="dialog-form" onSubmit={save}>
      <label>
        Title
        <input
          required={!mayStandAlone}
          placeholder={mayStandAlone ? 'None: the text stands without a heading' : undefined}
          value={draft.title}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <div className="dialog-row">
        <label>
          Presenter
          <input
            list="presenters"
            value={draft.presenter}
            onChange={({ target }) => set({ presenter: target.value })}
          />
          <Presenters item={item} />
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
          <PurposeOptions />
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
      <NumberFields draft={draft} set={set} counted={counted} />
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

interface NumberProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  /** The number it has, or would have, by its place. */
  readonly counted: string;
}

/** How the item is numbered: by its place, not at all, or as she says; and what if it stays empty. */
function NumberFields({ draft, set, counted }: NumberProps) {
  const { numbering, number } = draft;
  return (
    <>
      <div className="dialog-row">
        <label>
          Number
          <select
            value={numbering}
            onChange={({ target }) => set({ numbering: target.value as Numbering })}
          >
            <option value="counted">By its place{counted && `: ${counted}`}</option>
            <option value="none">None: a sub-heading of the agenda</option>
            <option value="own">Its own</option>
          </select>
        </label>
        {numbering === 'own' && (
          <label>
            Its own number
            <input
              required
              pattern=".*\S.*"
              value={number}
              placeholder="206/19"
              onChange={({ target }) => set({ number: target.value })}
            />
          </label>
        )}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.skippedEmpty}
          onChange={({ target }) => set({ skippedEmpty: target.checked })}
        />
        Left out, its number given to the next, while nothing is under it
      </label>
    </>
  );
}

function Presenters({ item }: { item: AgendaItem }) {
  const { book } = useDesk().book.getState();
  return (
    <datalist id="presenters">
      {presentersOf(book, item).map(name => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
