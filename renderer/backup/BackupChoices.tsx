import { type ReactNode, useEffect, useState } from 'react';
import { type BookCounts, countsOf } from '../../shared/backup/counts';
import { bookOf } from '../../shared/model/book';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import { Problem } from '../ui/Problem';
import type { BackupWorker } from './in-worker';
import type { BackupFacts } from './questions';
import { bringIn, openAsSecond, putInPlace, type RestoreStep } from './restore';

interface ChoicesProps {
  readonly facts: BackupFacts;
  readonly worker: BackupWorker;
  readonly onCompare: () => void;
}

/** The rehearsal: that the backup opens and what it holds; and the three things to do with it. */
export function BackupChoices({ facts, worker, onCompare }: ChoicesProps) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const [step, setStep] = useState<RestoreStep | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isEmpty = useQuietBook().records.size === 0;
  const restore = async (way: typeof openAsSecond) => {
    setProblem(null);
    setProblem(await way({ desk, worker, facts, tell: setStep }));
    setStep(null);
  };
  return (
    <>
      <p className="backup-sound">{soundWords(facts)}</p>
      <Holdings facts={facts} />
      {facts.notices.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      <ul className="backup-ways">
        {isEmpty ? (
          <Way
            label="Bring it here"
            busy={step !== null || readOnly}
            act={() => void restore(bringIn)}
          >
            It becomes the book on this computer. The file stays as it is.
          </Way>
        ) : (
          <WaysBesideABook
            busy={step !== null}
            readOnly={readOnly}
            onCompare={onCompare}
            restore={way => void restore(way)}
          />
        )}
      </ul>
      <p className="backup-step" role="status">
        {step}
      </p>
      <Problem words={problem} />
    </>
  );
}

interface WaysProps {
  readonly busy: boolean;
  readonly readOnly: boolean;
  readonly onCompare: () => void;
  readonly restore: (way: typeof openAsSecond) => void;
}

function WaysBesideABook({ busy, readOnly, onCompare, restore }: WaysProps) {
  return (
    <>
      <Way label="Open it as a second book" busy={busy} act={() => restore(openAsSecond)}>
        Your book stays as it is. Both are on this computer, and the screen of backups leads from
        one to the other.
      </Way>
      <Way label="Take from it …" busy={busy || readOnly} act={onCompare}>
        Shows what differs from your book, and takes in only what you choose.
      </Way>
      <Way
        label="Put it in the place of your book"
        busy={busy || readOnly}
        act={() => restore(putInPlace)}
      >
        First your book is written to a backup file; then the backup opens instead of it. Your book
        stays on this computer as a second one.
      </Way>
    </>
  );
}

interface WayProps {
  readonly label: string;
  readonly busy: boolean;
  readonly act: () => void;
  readonly children: ReactNode;
}

function Way({ label, busy, act, children }: WayProps) {
  return (
    <li>
      <button type="button" className="button button-plain" disabled={busy} onClick={act}>
        {label}
      </button>
      <p>{children}</p>
    </li>
  );
}

function soundWords({ made, setAside }: BackupFacts): string {
  const whole =
    made === null
      ? 'It opens. A plain book file has no check sums, so whether it is whole cannot be told.'
      : 'It opens and is whole: every check sum fits.';
  if (setAside === 0) return whole;
  const records = setAside === 1 ? '1 record' : `${setAside} records`;
  return `${whole} ${records} in it cannot be read, and will be kept as they are.`;
}

const ROWS: readonly (readonly [label: string, of: keyof BookCounts])[] = [
  ['Committees', 'committees'],
  ['Meetings', 'meetings'],
  ['Agenda items', 'items'],
  ['Actions', 'actions'],
  ['People and bodies', 'people'],
];

/** What the backup holds, beside what her book holds now. */
function Holdings({ facts }: { facts: BackupFacts }) {
  const desk = useDesk();
  const [ours, setOurs] = useState<BookCounts | null>(null);
  useEffect(() => {
    let wanted = true;
    desk.whole().then(
      ({ records }) => wanted && setOurs(countsOf(bookOf(records))),
      // The backup can be looked into all the same.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [desk]);
  return (
    <table className="backup-holdings">
      <thead>
        <tr>
          <td />
          <th scope="col">In the backup</th>
          <th scope="col">In your book</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([label, of]) => (
          <tr key={of}>
            <th scope="row">{label}</th>
            <td>{facts.counts[of].toLocaleString('en-GB')}</td>
            <td>{ours?.[of].toLocaleString('en-GB') ?? '…'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
