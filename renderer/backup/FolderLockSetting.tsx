import { useEffect, useRef, useState } from 'react';
import type { FolderLock } from '../../shared/backup/folder-lock';
import { type Desk, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { inWorker } from './in-worker';
import { NewPassphrase } from './NewPassphrase';

interface LockProps {
  readonly lock: FolderLock | null;
  /** Called once it is another. */
  readonly changed: () => Promise<void>;
}

/** Whether the backups in the folder are locked, and the way to lock them or no longer to. */
export function FolderLockSetting({ lock, changed }: LockProps) {
  const desk = useDesk();
  const [isAsking, setIsAsking] = useState(false);
  const place = useKeyboardIn(isAsking);
  const keep = async (wanted: FolderLock | null) => {
    const kept = await desk.host.lockBackups(wanted);
    if (!kept.ok) say(desk.view, kept.message, true);
    else {
      setIsAsking(false);
      await changed();
    }
    return kept.ok;
  };
  const take = async (passphrase: string) => {
    const made = await newLock(desk, passphrase);
    return made !== null && keep(made);
  };
  if (isAsking) {
    return (
      <div ref={place}>
        <AskForPassphrase take={take} leave={() => setIsAsking(false)} />
      </div>
    );
  }
  return (
    <div className="backup-folder-lock" ref={place}>
      <p>{lock ? LOCKED : OPEN}</p>
      <p>
        <button type="button" className="button button-quiet" onClick={() => setIsAsking(true)}>
          {lock ? 'Another passphrase …' : 'Lock them with a passphrase …'}
        </button>
        {lock && (
          <button type="button" className="button button-quiet" onClick={() => void keep(null)}>
            No longer lock them
          </button>
        )}
      </p>
    </div>
  );
}

/** The keyboard goes into what takes the place of the button that it was on, and back. */
function useKeyboardIn(isAsking: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(isAsking);
  useEffect(() => {
    if (before.current !== isAsking) {
      place.current?.querySelector<HTMLElement>('input, button')?.focus();
    }
    before.current = isAsking;
  }, [isAsking]);
  return place;
}

interface AskProps {
  readonly take: (passphrase: string) => Promise<boolean>;
  readonly leave: () => void;
}

function AskForPassphrase({ take, leave }: AskProps) {
  return (
    <section className="backup-asks" aria-label="Lock the backups in the folder">
      <p className="settings-remark">
        From then on each backup here is locked, and opens only with the passphrase. It is not kept
        on this computer: write it down and keep it apart. What lies in the folder already stays as
        it is.
      </p>
      <NewPassphrase label="Lock backups here" busyLabel="Locking …" take={take}>
        <button type="button" className="button button-quiet" onClick={leave}>
          Cancel
        </button>
      </NewPassphrase>
    </section>
  );
}

async function newLock(desk: Desk, passphrase: string): Promise<FolderLock | null> {
  try {
    return await inWorker(worker => worker.ask('newLock', passphrase));
  } catch {
    say(desk.view, NOT_LOCKED, true);
    return null;
  }
}

const OPEN = 'Whoever has this folder can read the backups in it.';

const LOCKED =
  'New backups here are locked. They open with your passphrase alone; nobody can find it again if it is lost.';

const NOT_LOCKED =
  'The passphrase could not be set, and backups are written as before. Close other programs, which may need the memory, and try again.';
