import { useEffect, useId, useState } from 'react';
import { Problem } from '../../ui/Problem';
import { readColour } from './read-colour';

interface ColourProps {
  readonly label: string;
  /** RRGGBB; `null` where there is none. */
  readonly value: string | null;
  /** The word for no colour, where there may be none. */
  readonly none?: string;
  readonly save: (value: string | null) => boolean;
}

/** A colour, typed as `16323A` or by its name, or looked for in the browser's own picker. */
export function ColourSetting({ label, value, none, save }: ColourProps) {
  const shown = value ?? none ?? '';
  const id = useId();
  const [typed, setTyped] = useState(shown);
  const [refused, setRefused] = useState(false);
  useEffect(() => setTyped(shown), [shown]);
  const keep = () => {
    if (typed.trim() === shown) return setTyped(shown);
    const isNone = none !== undefined && typed.trim().toLowerCase() === none;
    const colour = isNone ? null : readColour(typed);
    setRefused(colour === null && !isNone);
    if (isNone || colour !== null) save(colour);
    setTyped(colour ?? shown);
  };
  return (
    <div className="field colour-field">
      <label htmlFor={id}>{label}</label>
      <span className="colour-pair">
        <input
          type="color"
          aria-label={`${label}, picked`}
          value={`#${value ?? 'FFFFFF'}`}
          onChange={({ target }) => save(target.value.slice(1).toUpperCase())}
        />
        <input
          id={id}
          value={typed}
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep();
          }}
        />
      </span>
      <Problem words={refused && refusal(none)} />
    </div>
  );
}

function refusal(none: string | undefined): string {
  const orNone = none === undefined ? '' : `, or as ${none}`;
  return `It stays as it was: a colour is written as 16323A, or by its name, such as navy${orNone}.`;
}
