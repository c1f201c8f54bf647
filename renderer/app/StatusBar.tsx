import './status-bar.css';
import { Suspense } from 'react';
import { useDesk } from '../desk/desk';
import { clockToTheSecond } from '../desk/wall-clock';
import type { SaveState } from '../storage/saver';
import { useView } from '../store/use-book';
import { MeetingStatus } from './screens';

/** The foot of the window: it always says what is saved, and since when. */
export function StatusBar() {
  const saving = useView(view => view.saving);
  const readOnly = useView(view => view.readOnly);
  const inMeeting = useView(({ screen }) => screen.name === 'meeting');
  return (
    <footer className="status-bar">
      <p
        className={`saving saving-${readOnly ? 'reading' : saving.state}`}
        role={saving.state === 'failed' ? 'alert' : undefined}
      >
        {readOnly ? 'This window only shows the book: another has it in hand' : inWords(saving)}
      </p>
      {readOnly && <TakeOver />}
      {saving.state === 'failed' && <BackupFile />}
      {inMeeting && (
        <Suspense>
          <MeetingStatus />
        </Suspense>
      )}
    </footer>
  );
}

function inWords(saving: SaveState): string {
  switch (saving.state) {
    case 'saved':
      return `Saved on this computer ${clockToTheSecond(saving.at)}`;
    case 'saving':
      return 'Saving …';
    case 'failed':
      return `Not saved: ${saving.message}`;
  }
}

function TakeOver() {
  const desk = useDesk();
  return (
    <button type="button" className="backup-file" onClick={() => void desk.takeOver()}>
      Write here instead
    </button>
  );
}

function BackupFile() {
  const desk = useDesk();
  return (
    <button type="button" className="backup-file" onClick={() => void desk.saveBackup()}>
      Make a backup file
    </button>
  );
}
