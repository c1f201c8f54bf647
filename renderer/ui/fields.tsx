interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of plain words. */
export function Line({ label, value, onChange }: WordsProps) {
  return (
    <label>
      {label}
      <input value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

interface ChoiceProps extends WordsProps {
  readonly among: readonly { readonly id: string; readonly name: string }[];
}

/** One of several, or not known. */
export function Choice({ label, value, among, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">Not known</option>
        {among.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Some sentences. */
export function Text({ label, value, onChange }: WordsProps) {
  return (
    <label>
      {label}
      <textarea rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Yes or no. */
export function Check({ label, on, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
