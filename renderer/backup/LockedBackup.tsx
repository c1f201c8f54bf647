import { useDesk } from '../desk/desk';
import { makeBackup } from './make-backup';
import { NewPassphrase } from './NewPassphrase';

/** A backup that only a passphrase opens. */
export function LockedBackup() {
  const desk = useDesk();
  return (
    <section className="setting" aria-label="A backup with a passphrase">
      <h2>A backup with a passphrase</h2>
      <p className="settings-remark">
        For a stick that could be lost, or to send. Four or five words that do not belong together
        make a good passphrase. Nobody can open the backup without it, the makers of Minutebook
        included: write it down and keep it apart.
      </p>
      <NewPassphrase
        label="Make a locked backup"
        busyLabel="Locking …"
        take={passphrase => makeBackup(desk, passphrase)}
      />
    </section>
  );
}
