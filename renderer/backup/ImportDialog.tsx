import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { Problem } from '../ui/Problem';
import { ImportList } from './ImportList';
import { FAULT_WORDS } from './import-words';
import type { BackupWorker } from './in-worker';
import type { ShownGroup, ShownImport } from './questions';
import { takeIn, tryTaking } from './take-in';

interface ImportProps {
  /** Has the other book open. */
  readonly worker: BackupWorker;
  readonly name: string;
  readonly onClose: () => void;
}

/** What differs between a backup and her book; she chooses what is taken in. */
export function ImportDialog({ worker, name, onClose }: ImportProps) {
  const desk = useDesk();
  const [groups, setGroups] = useState<readonly ShownGroup[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [trial, setTrial] = useState<ShownImport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let wanted = true;
    const compare = async () => {
      const found = await worker.ask('compare', (await desk.whole()).records);
      if (!wanted) return;
      setGroups(found.filter(({ entries }) => entries.length > 0));
      setChosen(new Set(found.flatMap(takenByItself)));
    };
    compare().catch(() => wanted && setProblem(NOT_COMPARED));
    return () => {
      wanted = false;
    };
  }, [desk, worker]);
  const choose = (ids: readonly Id[], take: boolean) => {
    setTrial(null);
    setChosen(before => {
      const after = new Set(before);
      for (const id of ids) take ? after.add(id) : after.delete(id);
      return after;
    });
  };
  const take = async () => {
    setBusy(true);
    setProblem(null);
    const tried = trial ?? (await tryTaking(desk, worker, [...chosen]).catch(() => null));
    if (!tried) setProblem(NOT_COMPARED);
    else if (tried.left.length > 0 && tried !== trial) setTrial(tried);
    else setProblem(await takeIn(desk, tried.change, name));
    setBusy(false);
  };
  return (
    <Dialog title={`What differs in ${name}`} size="full" onClose={onClose}>
      {groups?.length === 0 && (
        <p className="import-remark">The two books are the same. There is nothing to take in.</p>
      )}
      {groups === null && problem === null && <p className="import-remark">Comparing …</p>}
      {groups && groups.length > 0 && (
        <>
          <p className="import-remark">
            Tick what is to be taken into your book. What you leave stays as it is; nothing is
            removed. ↑ and ↓ go along, the space bar ticks, → shows what differs.
          </p>
          <ImportList groups={groups} chosen={chosen} onChoose={choose} worker={worker} />
        </>
      )}
      <footer className="import-foot">
        {trial && <Left trial={trial} />}
        <Problem words={problem} />
        <p className="import-undo">
          Undo does not take this back. The backup that is written first holds your book as it was.
        </p>
        <p role="status">{countWords(chosen.size)}</p>
        <button
          type="button"
          className="button button-main"
          disabled={busy || chosen.size === 0}
          onClick={() => void take()}
        >
          {trial ? 'Take the rest' : 'Write a backup of my book, and take them in'}
        </button>
      </footer>
    </Dialog>
  );
}

/** What she chose and what stays as it is in her book all the same. */
function Left({ trial }: { trial: ShownImport }) {
  return (
    <div role="alert" className="import-left">
      <p>These stay as they are in your book, or it would not be sound any more:</p>
      <ul>
        {trial.left.map(({ name, fault }) => (
          <li key={`${name} ${fault}`}>
            <strong>{name}</strong>: {FAULT_WORDS[fault]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function takenByItself({ entries }: ShownGroup): Id[] {
  return entries.filter(({ taken }) => taken).map(({ id }) => id);
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing is ticked.';
  return count === 1 ? '1 thing is ticked.' : `${count} things are ticked.`;
}

const NOT_COMPARED =
  'The two books could not be compared. Nothing was changed. Close this, and try again.';
