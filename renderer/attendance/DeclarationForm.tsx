import { useState } from 'react';
import { declareInterest, editDeclaration } from '../../shared/commands/declarations';
import { titleInWords } from '../../shared/model/agenda-item';
import type { Declaration } from '../../shared/model/attendance';
import { doIt, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { PanelForm } from './PanelForm';

interface FormProps {
  readonly frame: MeetingFrame;
  /** What it begins with. */
  readonly first: Declaration;
  /** The declaration that it changes; `null` for a new one. */
  readonly changes: Declaration | null;
  readonly onClose: (name: string) => void;
}

/** An interest that someone declares, the item it bears on, and whether they withdraw for it. */
export function DeclarationForm({ frame, first, changes, onClose }: FormProps) {
  const desk = useDesk();
  const [draft, setDraft] = useState(first);
  const set = (part: Partial<Declaration>) => setDraft(before => ({ ...before, ...part }));
  const { id: meetingId, attendance } = frame.meeting;
  const keep = () => {
    const declared = { ...draft, interest: draft.interest.trim() };
    doIt(desk, { label: `declaration of ${draft.name}` }, book =>
      changes
        ? editDeclaration(book, { meetingId, name: changes.name, itemId: changes.itemId, declared })
        : declareInterest(book, { meetingId, ...declared }),
    );
    onClose(draft.name);
  };
  return (
    <PanelForm
      label="Declaration of interest"
      act="Note it"
      onSubmit={keep}
      onClose={() => onClose(first.name)}
    >
      <label>
        Who
        <select required value={draft.name} onChange={({ target }) => set({ name: target.value })}>
          <option value="">Who …</option>
          {attendance.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        The interest, in a sentence
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens to be answered
          autoFocus
          value={draft.interest}
          onChange={({ target }) => set({ interest: target.value })}
        />
      </label>
      <label>
        Item it bears on
        <select
          value={draft.itemId ?? ''}
          onChange={({ target }) => set({ itemId: target.value || null })}
        >
          <option value="">No item in particular</option>
          {frame.numbered.map(({ item, number }) => (
            <option key={item.id} value={item.id}>
              {number} {titleInWords(item)}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.withdrew}
          onChange={({ target }) => set({ withdrew: target.checked })}
        />
        Withdraws for it
      </label>
    </PanelForm>
  );
}
