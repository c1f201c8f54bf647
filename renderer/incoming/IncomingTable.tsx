import '../changes/import/import.css';
import './incoming.css';
import { useEffect, useState } from 'react';
import { isUnreadable } from '../../shared/reading/unreadable';
import { committeesOf } from '../../shared/registers/committees';
import { GetTable } from '../changes/import/GetTable';
import { tablesOfFile } from '../changes/import/tables-of-file';
import type { DialogProps } from '../commands/dialog-props';
import { openCommitteeId } from '../commands/open-places';
import { type Desk, useDesk } from '../desk/desk';
import { bytesOf, type Given } from '../given-file/given';
import { useView } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { ConfirmTable, openMeetings } from './ConfirmTable';
import { likelyTableOf, type ReadTable, type TableDraft, withTableOf } from './table-draft';

/**
 * A log of actions or a list of members is taken in from a table: of a file that was dropped (`about` is
 * its name), of one that she chooses, or of rows that she pastes.
 */
export function IncomingTable({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const given = useView(view => view.given);
  const [read, setRead] = useState<ReadTable | string | null>(null);
  const [wanted, setWanted] = useState<Given | null>(about === null ? null : given);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    setRead(null);
    void readGiven(desk, wanted).then(found => isWanted && setRead(found));
    return () => {
      isWanted = false;
    };
  }, [desk, wanted]);
  if (read !== null && typeof read !== 'string') {
    return (
      <Dialog title={`Take in ${read.name}`} size="full" onClose={onClose}>
        <ConfirmTable read={read} first={firstDraft(desk, read)} onDone={onClose} />
      </Dialog>
    );
  }
  const paste = (text: string) =>
    void readBytes('What you pasted', new TextEncoder().encode(text)).then(setRead);
  return (
    <Dialog title="Take in a log of actions or a list of members" onClose={onClose}>
      <GetTable
        problem={read}
        waiting={wanted !== null && read === null}
        onFile={setWanted}
        onPaste={paste}
      />
    </Dialog>
  );
}

async function readGiven(desk: Desk, given: Given): Promise<ReadTable | string> {
  const bytes = await bytesOf(desk.host, given);
  return typeof bytes === 'string' ? bytes : readBytes(given.name, bytes);
}

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadTable | string> {
  const tables = await tablesOfFile({ name, bytes });
  return isUnreadable(tables) ? tables.message : { name, tables };
}

/** How it is read before she says anything; there is a committee, or this is not opened. */
function firstDraft(desk: Desk, read: ReadTable): TableDraft {
  const { book } = desk.book.getState();
  const committeeId = openCommitteeId(desk) ?? committeesOf(book)[0]?.id ?? '';
  const [meeting] = openMeetings(book, committeeId);
  return {
    ...withTableOf(read, likelyTableOf(read)),
    committeeId,
    meetingId: meeting?.id ?? null,
    number: '',
    date: '',
  };
}
