import './status-bar.css';
import { Suspense } from 'react';
import { makeBackup } from '../backup/make-backup';
import { useDesk } from '../desk/desk';
import { clockToTheSecond } from '../desk/wall-clock';
import type { SaveState } from '../storage/saver';
import { useView } from '../store/use-book';
import { Part } from '../ui/on-demand';
import { MeetingStatus } from './screens';

/** The foot of the window: it always says what is saved, and since when. */
export function StatusBar() {
  const saving = useView(view => view.saving);
  const readOnly = useView(view => view.readOnly);
  const inMeeting = useView(({ screen }) => screen.name === 'meeting');
  // What is not saved is said first, also where another window has the book by now.
  const failed = saving.state === 'failed';
  const state = readOnly && !failed ? 'reading' : saving.state;
  return (
    <footer className="status-bar">
      <p className={`saving saving-${state}`} role={failed ? 'alert' : undefined}>
        {state === 'reading' ? ONLY_SHOWS : inWords(saving)}
      </p>
      {readOnly && !(failed && saving.code === 'newerBook') && <TakeOver />}
      {failed && <BackupFile />}
      <BookName />
      {inMeeting && (
        <Suspense>
          <Part of={MeetingStatus} given={{}} />
        </Suspense>
      )}
    </footer>
  );
}

const ONLY_SHOWS = 'This window only shows the book: another has it in hand';

function inWords(saving: SaveState): string {
  switch (saving.state) {
    case 'saved':
      return `Saved on this computer ${clockToTheSecond(saving.at)}`;
    case 'saving':
      return 'Saving …';
    case 'failed':
      return saving.code === 'notCopied' ? saving.message : `Not saved: ${saving.message}`;
  }
}

/** Which book is open, where there are several. */
function BookName() {
  const { books } = useDesk();
  return books.all().length > 1 ? <p className="book-name">{books.current().title}</p> : null;
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
    <button type="button" className="backup-file" onClick={() => void makeBackup(desk)}>
      Make a backup file
    </button>
  );
}
