import './versions.css';
import './paper.css';
import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { BlockDifference } from '../../shared/versions/difference';
import { keptVersionsOf, versionInWords } from '../../shared/versions/kept-versions';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { DifferencePaper } from './DifferencePaper';
import { shownOf } from './folded';
import { inVersionsWorker } from './in-versions-worker';
import { giveRevisions } from './version-acts';
import { broughtSide } from './version-at-hand';

/** Two versions of a meeting's minutes: what was removed and what was added, on paper. */
export function CompareVersions({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const meetingId = about ?? '';
  const versions = keptVersionsOf(useQuietBook(), meetingId);
  const [before, setBefore] = useState<Id | null>(to ?? versions[0]?.id ?? null);
  const [after, setAfter] = useState<Id | null>(null);
  const found = useDifference(meetingId, before, after);
  const shown = useMemo(() => (found.all ? shownOf(found.all) : []), [found.all]);
  const count = shown.filter(({ what }) => what === 'change').length;
  const [at, setAt] = useState(1);
  const choices = [
    ...versions.map(version => ({ id: version.id, words: versionInWords(version) })),
    { id: null, words: 'As it is now' },
  ];
  const go = (step: number) => setAt(now => Math.min(count, Math.max(1, now + step)));
  const choose = (set: (id: Id | null) => void) => (id: Id | null) => {
    set(id);
    setAt(1);
  };
  return (
    <Dialog title="Versions compared" size="full" onClose={onClose}>
      {/** biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is compared inside it */}
      <div
        className="compare"
        onKeyDown={event => {
          if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.altKey) return;
          if (event.key === 'n' || event.key === 'N') go(1);
          if (event.key === 'p' || event.key === 'P') go(-1);
        }}
      >
        <div className="compare-head">
          <Choice label="Before" chosen={before} choices={choices} choose={choose(setBefore)} />
          <Choice label="After" chosen={after} choices={choices} choose={choose(setAfter)} />
          <p role="status" className="compare-says">
            {found.says ?? countInWords(count, at)}
          </p>
          <span className="compare-ways">
            <button type="button" className="button" disabled={at <= 1} onClick={() => go(-1)}>
              Previous <kbd>P</kbd>
            </button>
            <button type="button" className="button" disabled={at >= count} onClick={() => go(1)}>
              Next <kbd>N</kbd>
            </button>
            <button
              type="button"
              className="button button-main"
              disabled={count === 0}
              onClick={() => void giveRevisions(desk, { meetingId, before, after })}
            >
              Word with revisions
            </button>
          </span>
        </div>
        <DifferencePaper shown={shown} at={at} />
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: Id | null;
  readonly choices: readonly { readonly id: Id | null; readonly words: string }[];
  readonly choose: (id: Id | null) => void;
}

function Choice({ label, chosen, choices, choose }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select
        value={chosen ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : target.value)}
      >
        {choices.map(({ id, words }) => (
          <option key={id ?? ''} value={id ?? ''}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Found {
  readonly all: readonly BlockDifference[] | null;
  /** What is said while there is nothing to show; `null` where there is. */
  readonly says: string | null;
}

const COMPARING: Found = { all: null, says: 'Comparing …' };

const FAILED: Found = {
  all: null,
  says: 'These versions could not be compared just now. Nothing was changed; choose another, or open this again.',
};

/** How the two differ, asked of a worker. */
function useDifference(meetingId: Id, before: Id | null, after: Id | null): Found {
  const desk = useDesk();
  const [found, setFound] = useState<Found>(COMPARING);
  useEffect(() => {
    let wanted = true;
    setFound(COMPARING);
    const tell = (now: Found) => wanted && setFound(now);
    compared().then(tell, () => tell(FAILED));
    return () => {
      wanted = false;
    };

    async function compared(): Promise<Found> {
      const one = await broughtSide(desk, meetingId, before);
      const other = await broughtSide(desk, meetingId, after);
      if (!one || !other) return FAILED;
      return { all: await inVersionsWorker(ask => ask('differ', one, other)), says: null };
    }
  }, [desk, meetingId, before, after]);
  return found;
}

function countInWords(count: number, at: number): string {
  if (count === 0) return 'Nothing differs.';
  return count === 1 ? '1 change' : `Change ${at} of ${count}`;
}
