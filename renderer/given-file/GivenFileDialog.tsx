import './given-file.css';
import { useEffect, useState } from 'react';
import { BackupDialog } from '../backup/BackupDialog';
import type { DialogProps } from '../commands/dialog-props';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import {
  hasCommittee,
  isDocumentName,
  isRegisterShown,
  isTableName,
  showImport,
  showIncoming,
  showIncomingTable,
} from '../desk/show-given-file';
import { bytesOf } from '../store/given';
import { useView } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { asWritten } from './as-written';
import { EditedCopyWay, useMeetingOfCopy } from './EditedCopyWay';
import { mayBePasted, otherFile, UNTOUCHED } from './other-file';

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
  const copyOf = useMeetingOfCopy(name, read instanceof Uint8Array ? read : null);
  if (read instanceof Uint8Array && isBackupName(name)) {
    return <BackupDialog name={name} bytes={read} onClose={onClose} />;
  }
  const [title, sentences] = wordsFor(name, read);
  return (
    // What can be done with it comes once it is read, and has the keyboard then.
    <Dialog key={read === null ? 'reading' : 'read'} title={title} onClose={onClose}>
      <div className="given-file">
        <p className="given-file-name">{name}</p>
        {read instanceof Uint8Array && <AsWritten name={name} bytes={read} />}
        {given && copyOf && <EditedCopyWay given={given} meeting={copyOf} />}
        {given && read instanceof Uint8Array && isRegisterShown(desk) && (
          <button type="button" className="button" onClick={() => showImport(desk, given)}>
            Import its table into the register …
          </button>
        )}
        {given && read instanceof Uint8Array && isDocumentName(name) && (
          <button
            type="button"
            className={copyOf ? 'button' : 'button button-main'}
            data-first
            onClick={() => showIncoming(desk, given)}
          >
            Take in its minutes or agenda …
          </button>
        )}
        {given && read instanceof Uint8Array && mayHaveTable(name) && hasCommittee(desk) && (
          <button
            type="button"
            className="button"
            data-first={isTableName(name) || undefined}
            onClick={() => showIncomingTable(desk, given)}
          >
            Take in its log of actions or list of members …
          </button>
        )}
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

function mayHaveTable(name: string): boolean {
  return isTableName(name) || /\.(?:docx|html?|md|markdown)$/i.test(name);
}

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
