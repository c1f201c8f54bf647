import { type FormEvent, useState } from 'react';
import { declareInterest, removeDeclaration } from '../../shared/commands/declarations';
import { doIt, useDesk } from '../desk/desk';
import { itemsInWords } from '../meeting/item-words';
import type { MeetingFrame } from '../meeting/meeting-view';

const BLANK = { name: '', itemId: '', interest: '', withdrew: false };

/** Interests that were declared, and who withdrew for which item. */
export function DeclarationsPart({
  frame,
  mayChange,
}: {
  frame: MeetingFrame;
  mayChange: boolean;
}) {
  const desk = useDesk();
  const { declarations, id: meetingId } = frame.meeting;
  return (
    <section className="attendance-part">
      <h3>Declarations of interest</h3>
      {declarations.length === 0 && <p className="attendance-keys">None were declared.</p>}
      <ul>
        {declarations.map(declared => (
          <li key={`${declared.name} ${declared.itemId}`}>
            <strong>{declared.name}</strong>: {declared.interest}{' '}
            {declared.withdrew ? 'Withdrew' : 'Stayed'}
            {declared.itemId !== null && ` for ${itemsInWords([declared.itemId], frame.numbered)}`}.{' '}
            {mayChange && (
              <button
                type="button"
                className="attendee-back"
                aria-label={`Remove the declaration of ${declared.name}`}
                onClick={() =>
                  doIt(desk, { label: `remove the declaration of ${declared.name}` }, book =>
                    removeDeclaration(book, { ...declared, meetingId }),
                  )
                }
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && <DeclarationForm frame={frame} />}
    </section>
  );
}

function DeclarationForm({ frame }: { frame: MeetingFrame }) {
  const desk = useDesk();
  const [draft, setDraft] = useState(BLANK);
  const declare = (event: FormEvent) => {
    event.preventDefault();
    const { name, itemId, interest, withdrew } = draft;
    const declared = {
      meetingId: frame.meeting.id,
      name,
      interest,
      withdrew,
      itemId: itemId === '' ? null : itemId,
    };
    const label = `declaration of ${name}`;
    if (doIt(desk, { label }, book => declareInterest(book, declared))) setDraft(BLANK);
  };
  return (
    <details>
      <summary>Note a declaration</summary>
      <form onSubmit={declare}>
        <select
          aria-label="Who declared an interest"
          required
          value={draft.name}
          onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        >
          <option value="">Who …</option>
          {frame.meeting.attendance.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <select
          aria-label="The item it bears on"
          value={draft.itemId}
          onChange={({ target }) => setDraft({ ...draft, itemId: target.value })}
        >
          <option value="">No item in particular</option>
          {frame.numbered.map(({ item, number }) => (
            <option key={item.id} value={item.id}>
              {number} {item.title}
            </option>
          ))}
        </select>
        <input
          aria-label="The interest"
          placeholder="The interest, in a sentence"
          value={draft.interest}
          onChange={({ target }) => setDraft({ ...draft, interest: target.value })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={draft.withdrew}
            onChange={({ target }) => setDraft({ ...draft, withdrew: target.checked })}
          />
          Withdrew for it
        </label>
        <button type="submit" className="button button-plain">
          Note it
        </button>
      </form>
    </details>
  );
}
