import './one-of.css';
import { useId } from 'react';

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** A few choices under each other, one of them taken; the arrow keys go along. */
export function OneOf<T extends string>({ label, value, choices, onChange }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset className="one-of">
      <legend>{label}</legend>
      {choices.map(([each, words]) => (
        <label key={each} className="check">
          <input
            type="radio"
            name={name}
            checked={value === each}
            onChange={() => onChange(each)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
