import './backup.css';
import { useEffect, useState } from 'react';
import { type BackupRefusal, isBackupRefusal } from '../../shared/backup/backup';
import { Dialog } from '../ui/Dialog';
import { Problem } from '../ui/Problem';
import { BackupChoices } from './BackupChoices';
import { madeInWords } from './backup-words';
import { ImportDialog } from './ImportDialog';
import { type BackupWorker, backupWorker } from './in-worker';
import { PassphraseForm } from './PassphraseForm';
import type { BackupFacts } from './questions';

interface BackupDialogProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

/** A backup file that is looked into: whether it opens, what it holds, and what can be done with it. */
export function BackupDialog({ name, bytes, onClose }: BackupDialogProps) {
  const worker = useWorker();
  const [found, setFound] = useState<BackupFacts | BackupRefusal | null>(null);
  const [comparing, setComparing] = useState(false);
  useEffect(() => {
    let wanted = true;
    worker?.ask('open', bytes, '').then(
      facts => wanted && setFound(facts),
      () => wanted && setFound(BROKEN),
    );
    return () => {
      wanted = false;
    };
  }, [worker, bytes]);
  if (comparing && worker) return <ImportDialog worker={worker} name={name} onClose={onClose} />;
  return (
    <Dialog title={titleOf(found)} size="wide" onClose={onClose}>
      <div className="backup-in-hand">
        <p className="backup-name">{name}</p>
        {worker && found && isBackupRefusal(found) && (
          <Refused
            refusal={found}
            open={passphrase => worker.ask('open', bytes, passphrase).then(setFound)}
          />
        )}
        {worker && found && !isBackupRefusal(found) && (
          <BackupChoices facts={found} worker={worker} onCompare={() => setComparing(true)} />
        )}
      </div>
    </Dialog>
  );
}

/** A worker for as long as the dialog stands. */
function useWorker(): BackupWorker | null {
  const [worker, setWorker] = useState<BackupWorker | null>(null);
  useEffect(() => {
    const started = backupWorker();
    setWorker(started);
    return started.end;
  }, []);
  return worker;
}

function Refused({
  refusal,
  open,
}: {
  refusal: BackupRefusal;
  open: (passphrase: string) => Promise<void>;
}) {
  const asks = refusal.code === 'locked' || refusal.code === 'wrongPassphrase';
  return (
    <>
      {refusal.code === 'locked' ? <p>{refusal.message}</p> : <Problem words={refusal.message} />}
      {asks && <PassphraseForm open={open} />}
    </>
  );
}

function titleOf(found: BackupFacts | BackupRefusal | null): string {
  if (found === null) return 'Looking into the backup …';
  if (!isBackupRefusal(found)) {
    return found.made === null ? 'A book file' : `Backup of ${madeInWords(found.made)}`;
  }
  const isLocked = found.code === 'locked' || found.code === 'wrongPassphrase';
  return isLocked ? 'A locked backup' : 'This file cannot be opened';
}

const BROKEN: BackupRefusal = {
  code: 'damaged',
  message:
    'This file could not be looked into: it may be larger than this computer can hold at once. Nothing was changed.',
};
