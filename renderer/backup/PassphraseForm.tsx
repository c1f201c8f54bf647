import { type FormEvent, useEffect, useRef, useState } from 'react';

/** Asks for the passphrase of a locked backup, and tries it. */
export function PassphraseForm({ open }: { open: (passphrase: string) => Promise<void> }) {
  const [passphrase, setPassphrase] = useState('');
  const [trying, setTrying] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // The dialog stood before it was known that the backup is locked.
  useEffect(() => field.current?.focus(), []);
  const attempt = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '' || trying) return;
    setTrying(true);
    await open(passphrase).catch(() => {});
    setTrying(false);
  };
  return (
    <form className="backup-lock" onSubmit={event => void attempt(event)}>
      <label className="field">
        Passphrase
        <input
          type="password"
          autoComplete="current-password"
          ref={field}
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </label>
      <button type="submit" className="button button-main" disabled={trying || passphrase === ''}>
        {trying ? 'Unlocking …' : 'Open it'}
      </button>
    </form>
  );
}
