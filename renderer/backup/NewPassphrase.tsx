import { type FormEvent, type ReactNode, useId, useState } from 'react';

/** Shorter ones are guessed. */
const FEWEST_SIGNS = 10;

interface NewPassphraseProps {
  /** What is done with it, on the button, and while it is being done. */
  readonly label: string;
  readonly busyLabel: string;
  /** Does it; tells whether it was done, and the fields are emptied. */
  readonly take: (passphrase: string) => Promise<boolean>;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

/** Asks twice for a passphrase that nobody knows yet. */
export function NewPassphrase({ label, busyLabel, take, children }: NewPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const problemId = useId();
  const problem = problemWith(passphrase, again);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || problem !== null || passphrase === '') return;
    setBusy(true);
    const isTaken = await take(passphrase);
    setBusy(false);
    if (!isTaken) return;
    setPassphrase('');
    setAgain('');
  };
  return (
    <form onSubmit={event => void submit(event)}>
      <div className="backup-lock">
        <label className="field">
          Passphrase
          <input
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </label>
        <label className="field">
          Once more
          <input
            type="password"
            autoComplete="new-password"
            value={again}
            aria-describedby={problemId}
            onChange={({ target }) => setAgain(target.value)}
          />
        </label>
        <button
          type="submit"
          className="button button-plain"
          disabled={busy || passphrase === '' || problem !== null}
        >
          {busy ? busyLabel : label}
        </button>
        {children}
      </div>
      <p id={problemId} className="backup-problem" aria-live="polite">
        {problem}
      </p>
    </form>
  );
}

function problemWith(passphrase: string, again: string): string | null {
  if (passphrase === '') return null;
  if ([...passphrase].length < FEWEST_SIGNS) {
    return `Too short: at least ${FEWEST_SIGNS} letters, or anyone could guess it.`;
  }
  if (again === '') return 'Please type it once more.';
  return again === passphrase ? null : 'The two are not the same.';
}
