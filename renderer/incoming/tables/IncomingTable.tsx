import '../../changes/import/import.css';
import '../incoming.css';
import { committeesOf } from '../../../shared/registers/committees';
import type { DialogProps } from '../../commands/dialog-props';
import { openCommitteeId } from '../../commands/open-places';
import { type Desk, useDesk } from '../../desk/desk';
import { BeingRead } from '../../taking-in/BeingRead';
import { GetSource } from '../../taking-in/GetSource';
import { Dialog } from '../../ui/Dialog';
import { ConfirmTable } from './ConfirmTable';
import { likelyTableOf, type ReadTable, type TableDraft, withTableOf } from './table-draft';
import { useTableFile } from './use-table-file';
import { openMeetings } from './WhatItIs';

/**
 * A log of actions or a list of members is taken in from a table: of a file that was dropped (`about` is
 * its name), of one that she chooses, or of rows that she pastes.
 */
export function IncomingTable({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const { ask, read, waitingFor, problem, stop, readGiven, readText } = useTableFile(
    about !== null,
  );
  if (read) {
    return (
      <Dialog title={`Take in ${read.name}`} size="full" onClose={onClose}>
        <ConfirmTable ask={ask} read={read} first={firstDraft(desk, read)} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Take in a log of actions or a list of members" onClose={onClose}>
      {waitingFor === null ? (
        <GetSource
          intro="An Excel workbook (.xlsx), a file of values (.csv), or a Word document with a table. You see what it would change before anything is written."
          pasteLabel="Or paste rows from Excel or Word, with their heads"
          problem={problem}
          onFile={readGiven}
          onText={readText}
        />
      ) : (
        <BeingRead words={`${waitingFor} is being read …`} onStop={stop} />
      )}
    </Dialog>
  );
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
