import { type FormEvent, useState } from 'react';
import { Problem } from '../ui/Problem';

interface ListProps {
  readonly title: string;
  readonly remark: string;
  readonly values: readonly string[];
  /** Keeps the list; whether it could be. */
  readonly save: (values: string[]) => boolean;
  readonly refusal: string;
  /** The words as they are to stand. */
  readonly tidy?: (value: string) => string;
}

/** A list of words: one is added by typing it, and taken off by its own button. */
export function ListSetting({ title, remark, values, save, refusal, tidy }: ListProps) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = tidy ? tidy(typed.trim()) : typed.trim();
    if (word === '') return;
    if (values.includes(word)) return setRefused(`${word} is on the list already.`);
    const kept = save([...values, word]);
    setRefused(kept ? '' : refusal);
    if (kept) setTyped('');
  };
  return (
    <section className="setting">
      <h2>{title}</h2>
      <p className="settings-remark">{remark}</p>
      <ul className="setting-words">
        {values.map(value => (
          <li key={value}>
            {value}
            <button
              type="button"
              aria-label={`Take off ${value}`}
              onClick={() => save(values.filter(other => other !== value))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form className="setting-add" onSubmit={add}>
        <input
          aria-label={`Add to: ${title}`}
          placeholder="Add …"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button button-plain">
          Add
        </button>
      </form>
      <Problem words={refused} />
    </section>
  );
}
