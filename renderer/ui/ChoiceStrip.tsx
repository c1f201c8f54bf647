import './choice-strip.css';
import { useId } from 'react';

/** One of the words of a strip. */
export interface StripChoice<T extends string> {
  readonly value: T;
  readonly words: string;
  /** How many there are of it; said behind the words. */
  readonly count?: number;
  /** Whether there is nothing to be seen of it now. */
  readonly isOff?: boolean;
}

interface ChoiceStripProps<T extends string> {
  /** What is chosen here, for who does not see the strip. */
  readonly label: string;
  /** `null` where none of these alone is chosen. */
  readonly value: T | null;
  readonly choices: readonly StripChoice<T>[];
  readonly onChange: (value: T) => void;
}

/** A few words beside each other, of which one is chosen; the arrow keys go along. */
export function ChoiceStrip<T extends string>(props: ChoiceStripProps<T>) {
  const { label, value, choices, onChange } = props;
  const name = useId();
  return (
    <fieldset className="choice-strip">
      <legend className="for-readers">{label}</legend>
      {choices.map(({ value: each, words, count, isOff = false }) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={value === each}
            disabled={isOff}
            onChange={() => onChange(each)}
          />
          {words}
          {count !== undefined && (
            <>
              {' '}
              <span className="choice-count">{count.toLocaleString('en-GB')}</span>
            </>
          )}
        </label>
      ))}
    </fieldset>
  );
}
