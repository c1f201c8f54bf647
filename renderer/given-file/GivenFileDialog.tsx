import './given-file.css';
import { useEffect, useState } from 'react';
import { BackupDialog } from '../backup/BackupDialog';
import type { DialogProps } from '../commands/dialog-props';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { isDocumentName, isTableName } from '../going/show-given-file';
import { bytesOf } from '../store/given';
import { useView } from '../store/use-book';
import { BeingRead } from '../taking-in/BeingRead';
import { Dialog } from '../ui/Dialog';
import { asWritten } from './as-written';
import { useMeetingOfCopy } from './EditedCopyWay';
import { mayBePasted, otherFile, UNTOUCHED } from './other-file';
import { useRegisterMeant } from './use-register-meant';
import { WaysIn } from './WaysIn';

/** What a file is that she chose, dropped or opened with the program, and what can be done with it. */
export function GivenFileDialog({ onClose }: DialogProps) {
  const desk = useDesk();
  const given = useView(view => view.given);
  const [read, setRead] = useState<Uint8Array | string | null>(null);
  useEffect(() => {
    let wanted = true;
    setRead(null);
    if (!given) return;
    void bytesOf(desk.host, given).then(bytes => {
      if (wanted) setRead(bytes);
    });
    return () => {
      wanted = false;
    };
  }, [desk, given]);
  const name = given?.name ?? '';
  const bytes = read instanceof Uint8Array ? read : null;
  const copyOf = useMeetingOfCopy(name, bytes);
  const register = useRegisterMeant(given, bytes);
  if (bytes && isBackupName(name)) {
    return <BackupDialog name={name} bytes={bytes} onClose={onClose} />;
  }
  if (register.isLooking && isTableName(name)) {
    return (
      <Dialog title="One moment …" onClose={onClose}>
        <BeingRead words={`${name} is being read …`} onStop={register.stop} />
      </Dialog>
    );
  }
  const [title, sentences] = wordsFor(name, read);
  return (
    // What can be done with it comes once it is read, and has the keyboard then.
    <Dialog key={read === null ? 'reading' : 'read'} title={title} onClose={onClose}>
      <div className="given-file">
        <p className="given-file-name">{name}</p>
        {bytes && <AsWritten name={name} bytes={bytes} />}
        {given && bytes && <WaysIn given={given} copyOf={copyOf} codeId={register.codeId} />}
        {sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {mayBePasted(name) && !desk.view.getState().readOnly && (
          <button
            type="button"
            className="button"
            data-first
            onClick={() => openDialog(desk, 'incoming')}
          >
            Paste its text …
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** Says whether a Word file is as the book writes it, where its name is that of a meeting. */
function AsWritten({ name, bytes }: { name: string; bytes: Uint8Array }) {
  const desk = useDesk();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    // Where it cannot be told nothing is said: the file can be used all the same.
    asWritten(desk, name, bytes).then(
      told => wanted && setWords(told),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [desk, name, bytes]);
  return <p role="status">{words}</p>;
}

const TABLE =
  'To take its modifications into a register, open the register (Ctrl+Alt+V) and drop the file there. You see what it would change before anything is written.';

function isBackupName(name: string): boolean {
  return /\.(?:minutebook|json)$/i.test(name);
}

function wordsFor(
  name: string,
  read: Uint8Array | string | null,
): [title: string, sentences: readonly string[]] {
  if (read === null) return ['One moment …', []];
  if (typeof read === 'string') return ['This file cannot be opened', [read]];
  if (isTableName(name)) return ['A table from outside', [TABLE]];
  if (isDocumentName(name)) return ['A document from outside', [DOCUMENT]];
  return ['A file that is not read here', [otherFile(name), UNTOUCHED]];
}

const DOCUMENT =
  'You see what was recognised beside the file, line by line, and nothing enters your book before you say so.';
