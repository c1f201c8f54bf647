import { useState } from 'react';
import type { Closing } from '../../shared/model/action-update';
import type { MeetingFrame } from '../meeting/meeting-view';

interface ChoiceProps {
  /** The reference of the action. */
  readonly of: string;
  readonly frame: MeetingFrame;
  readonly closed: boolean;
  readonly close: (closing: Closing) => void;
}

/** How an action closes: done, under an item, replaced, handed to a body, or overtaken. */
export function ClosingChoice({ of, frame, closed, close }: ChoiceProps) {
  const [handing, setHanding] = useState(false);
  const [to, setTo] = useState('');
  const choose = (value: string) => {
    const [how, id = ''] = value.split(' ');
    if (how === 'handedOver') setHanding(true);
    else if (how === 'done' || how === 'overtaken') close({ how });
    else if (how === 'underItem') close({ how, itemId: id });
    else if (how === 'superseded') close({ how, by: id });
  };
  if (handing) {
    return (
      <form
        className="carried-acts"
        onSubmit={event => {
          event.preventDefault();
          if (to.trim() !== '') close({ how: 'handedOver', to: to.trim() });
          setHanding(false);
        }}
      >
        <input
          // biome-ignore lint/a11y/noAutofocus: she asked for it just now
          autoFocus
          aria-label={`To whom ${of} was handed`}
          placeholder="To which body?"
          value={to}
          onChange={({ target }) => setTo(target.value)}
          onBlur={() => setHanding(to.trim() !== '')}
        />
      </form>
    );
  }
  return (
    <select
      aria-label={closed ? `Close ${of} in another way` : `Close ${of}`}
      aria-keyshortcuts="Alt+X"
      data-act="close"
      value=""
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">Close …</option>
      <option value="done">Done</option>
      <option value="overtaken">Overtaken by events</option>
      <option value="handedOver">Handed to another body …</option>
      <optgroup label="Done under">
        {frame.numbered.map(({ item, number }) => (
          <option key={item.id} value={`underItem ${item.id}`}>
            {number === '' ? item.title : `Item ${number}: ${item.title}`}
          </option>
        ))}
      </optgroup>
      {frame.references.size > 0 && (
        <optgroup label="Replaced by">
          {[...frame.references].map(([id, ref]) => (
            <option key={id} value={`superseded ${id}`}>
              {ref}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
