import './typed-field.css';
import { useId } from 'react';

/** What a field says of the words typed into it: how they were understood, or what is wrong. */
export interface Understood {
  readonly words: string;
  readonly wrong: boolean;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly says?: Understood | null;
  readonly placeholder?: string;
  /** Whether the keyboard begins here in its dialog. */
  readonly first?: boolean;
}

/** A line to type in that says below how it was understood, as it is typed. */
export function TypedField({
  label,
  value,
  onChange,
  says = null,
  placeholder,
  first,
}: FieldProps) {
  const id = useId();
  return (
    <div className="typed-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        data-first={first || undefined}
        aria-invalid={says?.wrong || undefined}
        aria-describedby={says ? `${id}-says` : undefined}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onChange(target.value)}
      />
      {says && (
        <p
          id={`${id}-says`}
          className={says.wrong ? 'typed-wrong' : 'typed-says'}
          aria-live="polite"
        >
          {says.words}
        </p>
      )}
    </div>
  );
}
