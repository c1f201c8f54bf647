import { useEffect, useId, useState } from 'react';
import { Problem } from '../ui/Problem';

interface SettingProps {
  readonly label: string;
  readonly value: string;
  /** Keeps the words; whether they could be. */
  readonly save: (value: string) => boolean;
  /** What is said where they could not. */
  readonly refusal?: string;
  /** Some of what may be typed, to choose from. */
  readonly offers?: readonly string[];
}

/** A line of settings: kept when the field is left, or with Enter; put back where it cannot be. */
export function TextSetting({ label, value, save, refusal, offers = [] }: SettingProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState(false);
  useEffect(() => setTyped(value), [value]);
  const keep = () => {
    const now = typed.trim();
    if (now === value) return setTyped(value);
    const kept = save(now);
    setRefused(!kept);
    if (!kept) setTyped(value);
  };
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={typed}
        {...(offers.length > 0 && { list: `${id}-offers` })}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map(offer => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      <Problem words={refused && refusal} />
    </div>
  );
}
