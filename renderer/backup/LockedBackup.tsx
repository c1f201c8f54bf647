import { type FormEvent, useState } from 'react';
import { useDesk } from '../desk/desk';
import { makeBackup } from './make-backup';

/** Shorter ones are guessed. */
const FEWEST_SIGNS = 10;

/** A backup that only a passphrase opens. */
export function LockedBackup() {
  const desk = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [making, setMaking] = useState(false);
  const problem = problemWith(passphrase, again);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (problem !== null || passphrase === '') return;
    setMaking(true);
    const isHers = await makeBackup(desk, passphrase);
    setMaking(false);
    if (isHers) {
      setPassphrase('');
      setAgain('');
    }
  };
  return (
    <section className="setting">
      <h2>A backup with a passphrase</h2>
      <p className="settings-remark">
        For a stick that could be lost, or to send. Four or five words that do not belong together
        make a good passphrase. Nobody can open the backup without it, the makers of Minutebook
        included: write it down and keep it apart.
      </p>
      <form className="backup-lock" onSubmit={event => void make(event)}>
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
            aria-describedby="passphrase-problem"
            onChange={({ target }) => setAgain(target.value)}
          />
        </label>
        <button
          type="submit"
          className="button button-plain"
          disabled={making || passphrase === '' || problem !== null}
        >
          {making ? 'Locking …' : 'Make a locked backup'}
        </button>
      </form>
      <p id="passphrase-problem" className="backup-problem" aria-live="polite">
        {problem}
      </p>
    </section>
  );
}

function problemWith(passphrase: string, again: string): string | null {
  if (passphrase === '') return null;
  if ([...passphrase].length < FEWEST_SIGNS) {
    return `Too short: at least ${FEWEST_SIGNS} letters, or anyone could guess it.`;
  }
  return again === '' || again === passphrase ? missing(again) : 'The two are not the same.';
}

function missing(again: string): string | null {
  return again === '' ? 'Please type it once more.' : null;
}
