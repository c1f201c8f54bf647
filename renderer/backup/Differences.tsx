import { useEffect, useState } from 'react';
import { type ChangedLine, changedLines } from '../../shared/merge/changed-lines';
import type { Difference } from '../../shared/merge/differences';
import type { Id } from '../../shared/model/id';
import type { BackupWorker } from './in-worker';

/** What differs in one entry, fact by fact; a text line by line. */
export function Differences({ entryId, worker }: { entryId: Id; worker: BackupWorker }) {
  const [found, setFound] = useState<readonly Difference[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void worker.ask('differences', entryId).then(differences => {
      if (wanted) setFound(differences);
    });
    return () => {
      wanted = false;
    };
  }, [worker, entryId]);
  if (found === null) return <p className="import-rest">One moment …</p>;
  return (
    <dl className="differences">
      {found.map(difference => (
        <div key={difference.label}>
          <dt>{difference.label}</dt>
          <dd>
            <Lines difference={difference} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ difference: { ours, theirs } }: { difference: Difference }) {
  const lines = changedLines(ours, theirs);
  return (
    <ul>
      {lines.map((line, at) =>
        isNearChange(lines, at) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change
          <li key={at} className={`line-${line.in}`}>
            {line.in !== 'both' && <span className="line-where">{WHERE[line.in]}</span>}
            <span>{line.text}</span>
          </li>
        ) : (
          isNearChange(lines, at - 1) && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change
            <li key={at} className="line-both">
              <span>…</span>
            </li>
          )
        ),
      )}
    </ul>
  );
}

const WHERE = { ours: 'In your book', theirs: 'In the backup' } as const;

/** Of what is the same, a line on either side of a change is enough to know the place. */
function isNearChange(lines: readonly ChangedLine[], at: number): boolean {
  return [at - 1, at, at + 1].some(near => {
    const line = lines[near];
    return line !== undefined && line.in !== 'both';
  });
}
