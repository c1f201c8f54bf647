import { useEffect, useId, useState } from 'react';

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
  const listId = useId();
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
    <label className="field">
      <span className="field-name">{label}</span>
      <input
        value={typed}
        {...(offers.length > 0 && { list: listId })}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
      {offers.length > 0 && (
        <datalist id={listId}>
          {offers.map(offer => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {refused && (
        <span className="dialog-problem" role="alert">
          {refusal}
        </span>
      )}
    </label>
  );
}
