import './trash.css';
import { useEffect, useState } from 'react';
import { restoreReport } from '../../shared/commands/changes/kept-reports';
import { restoreModification } from '../../shared/commands/changes/modifications';
import { restoreRelease } from '../../shared/commands/changes/releases';
import { restoreCommittee } from '../../shared/commands/remove-committee';
import { restoreRemoved } from '../../shared/commands/restore';
import { recordOf, recordsOf } from '../../shared/model/book';
import { capital } from '../../shared/model/capital';
import type { Committee } from '../../shared/model/committee';
import type { KeptReport } from '../../shared/model/kept-report';
import type { Modification } from '../../shared/model/modification';
import { dateInWords } from '../../shared/model/partial-date';
import type { Release } from '../../shared/model/release';
import type { Removed } from '../../shared/model/removed';
import { reportInWords } from '../../shared/registers/changes/kept-reports';
import { latestName } from '../../shared/registers/changes/release-as-at';
import { removedCommittees } from '../../shared/registers/committees';
import type { DialogProps } from '../commands/dialog-props';
import { ifItCan, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { say } from '../store/said';
import { useBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { putBackRow, type RowInTrash, rowsInTrash } from './register-rows';

/** What was taken out of the book, the latest first; each can be put back. */
export function Trash({ onClose }: DialogProps) {
  const desk = useDesk();
  const book = useBook(state => state.book);
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    // What cannot be read now is not shown; all that was removed here is at hand already.
    Promise.all([desk.bringTrash(), desk.bringChanges()]).then(
      () => setHere(true),
      () => setHere(true),
    );
  }, [desk]);
  const removed = recordsOf(book, 'removed').toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const committees = removedCommittees(book);
  const modifications = recordsOf(book, 'modification').filter(isRemoved);
  const releases = recordsOf(book, 'release').filter(isRemoved);
  const reports = recordsOf(book, 'keptReport').filter(isRemoved);
  const rows = rowsInTrash(book);
  const all = [removed, committees, modifications, releases, reports, rows];
  const count = all.reduce((sum, each) => sum + each.length, 0);
  return (
    <Dialog title="Trash" size="wide" onClose={onClose}>
      {count === 0 && isHere ? (
        <p className="trash-empty">
          Nothing is in the trash. What you remove is kept here until you put it back.
        </p>
      ) : (
        <ul className="trash">
          {committees.map(each => (
            <CommitteeRow key={each.id} committee={each} />
          ))}
          {modifications.map(each => (
            <ModificationRow key={each.id} modification={each} />
          ))}
          {releases.map(each => (
            <ReleaseRow key={each.id} release={each} />
          ))}
          {reports.map(each => (
            <ReportRow key={each.id} report={each} />
          ))}
          {rows.map(each => (
            <RegisterRow key={each.id} row={each} />
          ))}
          {removed.map(each => (
            <Row key={each.id} removed={each} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function CommitteeRow({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, name, removedAt = '' } = committee;
  const restore = ifItCan(desk, { label: `put back ${code}` }, now => restoreCommittee(now, id));
  return (
    <TrashRow
      what={`${code}, ${name}, with its meetings`}
      facts={removedInWords(removedAt)}
      stays={`Another committee is called ${code} meanwhile: give that one another short name first.`}
      restore={restore}
    />
  );
}

function ModificationRow({ modification }: { modification: Modification }) {
  const desk = useDesk();
  const { id, reference, removedAt = '' } = modification;
  const restore = ifItCan(desk, { label: `put back ${reference}` }, now =>
    restoreModification(now, id),
  );
  return (
    <TrashRow
      what={`${reference}, with all that was said of it`}
      facts={removedInWords(removedAt)}
      stays={`Another modification is called ${reference} meanwhile: remove that one first.`}
      restore={restore}
    />
  );
}

function ReleaseRow({ release }: { release: Release }) {
  const desk = useDesk();
  const { id, removedAt = '' } = release;
  const name = latestName(release);
  const restore = ifItCan(desk, { label: `put back ${name}` }, now => restoreRelease(now, id));
  return (
    <TrashRow
      what={`${name}, with the dates it had`}
      facts={removedInWords(removedAt)}
      stays={`Another release is called ${name} meanwhile: remove that one first.`}
      restore={restore}
    />
  );
}

function ReportRow({ report }: { report: KeptReport }) {
  const desk = useDesk();
  const { id, version, removedAt = '' } = report;
  const what = `${reportInWords(report)}${version === '' ? '' : `, version ${version}`}`;
  const restore = ifItCan(desk, { label: `put back ${what}` }, now => restoreReport(now, id));
  return (
    <TrashRow
      what={capital(what)}
      facts={removedInWords(removedAt)}
      stays="It stays here."
      restore={restore}
    />
  );
}

/** A row of a register that lies in the trash, whatever the register. */
function RegisterRow({ row }: { row: RowInTrash }) {
  const desk = useDesk();
  const { what, name, stays, removedAt } = row;
  const restore = ifItCan(desk, { label: `put back ${name}` }, now => putBackRow(now, row));
  return <TrashRow what={what} facts={removedInWords(removedAt)} stays={stays} restore={restore} />;
}

function isRemoved({ removedAt }: { readonly removedAt?: string }): boolean {
  return removedAt !== undefined;
}

function Row({ removed }: { removed: Removed }) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const { id, what, at, meetingId } = removed;
  const meeting = meetingId === null ? null : recordOf(book, 'meeting', meetingId);
  const restore = ifItCan(desk, { label: `put back ${what}` }, (now, context) =>
    restoreRemoved(now, id, context),
  );
  const facts = [meeting ? meetingName(meeting) : '', removedInWords(at)];
  return (
    <TrashRow
      what={what}
      facts={facts.filter(fact => fact !== '').join(', ')}
      stays="It stays here: its meeting is gone or was circulated, its number was given to another, or something it leads to has to be put back first."
      restore={restore}
    />
  );
}

interface TrashRowProps {
  readonly what: string;
  readonly facts: string;
  /** Why it cannot be put back, where it cannot. */
  readonly stays: string;
  readonly restore: (() => void) | null;
}

function TrashRow({ what, facts, stays, restore }: TrashRowProps) {
  const desk = useDesk();
  const putBack = (row: HTMLElement | null) => {
    // The row goes; the keyboard goes on with the next one, or closes with Escape from where it is.
    const beside = row?.nextElementSibling ?? row?.previousElementSibling;
    const next = beside?.querySelector('button') ?? row?.closest('dialog')?.querySelector('button');
    restore?.();
    next?.focus();
    say(desk.view, `${what} is back. Undo puts it into the trash again.`);
  };
  return (
    <li>
      <span className="trash-what">
        <strong>{what}</strong>
        <span>{facts}</span>
        {!restore && <span className="trash-stays">{stays}</span>}
      </span>
      <button
        type="button"
        className="button button-plain"
        disabled={!restore}
        onClick={({ currentTarget }) => putBack(currentTarget.closest('li'))}
      >
        Put back
      </button>
    </li>
  );
}

function removedInWords(at: string): string {
  const [day = '', clock = ''] = at.split('T');
  return `removed on ${dateInWords(day)} at ${clock.slice(0, 5)}`;
}
