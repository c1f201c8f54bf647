import { useMemo } from 'react';
import type { QuorumRule } from '../../shared/model/committee';
import { itemsWithoutQuorum, quorumAt } from '../../shared/registers/quorum';
import { itemInHand } from '../../shared/registers/sitting';
import { itemsInWords } from '../meeting/item-words';
import type { MeetingFrame } from '../meeting/meeting-view';
import { useQuietBook, useView } from '../store/use-book';

/** Whether the committee can decide now, at the item in hand, and where it will not be able to. */
export function QuorumWords({ frame }: { frame: MeetingFrame }) {
  const { meeting, committee, numbered } = frame;
  const book = useQuietBook();
  const open = useView(({ itemId }) => itemId);
  const at = meeting.state === 'inSession' ? (itemInHand(meeting) ?? open) : open;
  const quorum = quorumAt(book, meeting.id, at);
  const without = useMemo(() => itemsWithoutQuorum(book, meeting.id), [book, meeting.id]);
  if (!quorum) return null;
  const count = `${quorum.counting.length} here`;
  if (quorum.quorate === null || !committee.quorum) {
    return <p>{count}. The committee has no quorum rule.</p>;
  }
  return (
    <>
      {quorum.quorate ? (
        <p>
          {count} · quorate ({ruleInWords(committee.quorum)})
        </p>
      ) : (
        <p className="attendance-warns" role="status">
          {count} · not quorate: {quorum.why}
        </p>
      )}
      {quorum.quorate && without.length > 0 && (
        <p className="attendance-warns">Not quorate at {itemsInWords(without, numbered)}.</p>
      )}
    </>
  );
}

function ruleInWords({ atLeast, chairNeeded }: QuorumRule): string {
  return `at least ${atLeast}${chairNeeded ? ' and the Chair' : ''}`;
}
