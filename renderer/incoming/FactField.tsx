import { useState } from 'react';
import { TypedField } from '../ui/TypedField';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What she typed, once she is done with it and it is another. */
  readonly onSay: (said: string) => void;
}

/** A fact of a line: said when she leaves the field, so that it is one correction to undo. */
export function FactField({ label, value, onSay }: Props) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // It was put right elsewhere, or undone.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside takes the keys.
    <div
      onBlur={() => typed !== value && onSay(typed)}
      onKeyDown={event => {
        if (event.key === 'Enter' && typed !== value) onSay(typed);
        if (event.key === 'Escape') setTyped(value);
      }}
    >
      <TypedField label={label} value={typed} onChange={setTyped} />
    </div>
  );
}
