import { useEffect, useState } from 'react';
import { dateInWords } from '../../../shared/model/partial-date';
import type { ActionEntry } from '../../../shared/registers/across/entries';
import type { FoundPiece } from '../../../shared/search/found-piece';
import { useDesk } from '../../desk/desk';
import { openHit } from '../../search/open-hit';

/** So many places are told; the search finds all. */
const MOST = 6;

/** Where the minutes speak of an action elsewhere: each leads to its sentence. */
export function MentionedIn({ entry }: { entry: ActionEntry }) {
  const desk = useDesk();
  const hits = useMentions(entry);
  if (hits.length === 0) return null;
  return (
    <section className="mentioned">
      <h3>Also spoken of</h3>
      <ul>
        {hits.map(hit => (
          <li key={`${hit.meeting?.id} ${hit.item?.id} ${hit.doc.block}`}>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => void openHit(desk, hit)}
            >
              {placeInWords(hit)}
            </button>
            <p>{hit.sentence.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was said of the action itself stands in its history already. */
function useMentions({ id, ref, committeeId }: ActionEntry): readonly FoundPiece[] {
  const { clerk } = useDesk();
  const [hits, setHits] = useState<readonly FoundPiece[]>([]);
  useEffect(() => {
    let isWanted = true;
    const topic = { title: '', targets: [id], references: [ref], meetingId: '', committeeId };
    clerk
      .ask('lastDiscussed', { ...topic, before: null }, MOST)
      .then(({ value }) => {
        const others = value.map(({ place }) => place).filter(({ doc }) => doc.actionId !== id);
        if (isWanted) setHits(others);
      })
      // Without the index the history is told all the same.
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [clerk, id, ref, committeeId]);
  return hits;
}

function placeInWords({ meeting, item }: FoundPiece): string {
  const number = meeting?.number ? `Meeting ${meeting.number}` : 'Meeting';
  const when = meeting?.date ? `, ${dateInWords(meeting.date)}` : '';
  return `${number}${when}${item?.number ? ` · item ${item.number}` : ''}`;
}
