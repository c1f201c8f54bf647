import { useEffect, useState } from 'react';
import { recordOf } from '../../shared/model/book';
import type { Discussed } from '../../shared/search/last-discussed';
import { searchDocKey } from '../../shared/search/search-doc';
import { topicOf } from '../../shared/search/topic-of';
import type { FromIndex } from '../clerk/clerk-questions';
import type { DialogProps } from '../commands/dialog-props';
import { openEntry } from '../commands/open-places';
import { type Desk, useDesk } from '../desk/desk';
import { picking } from '../palette/picking';
import { ranked } from '../palette/ranked';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { itemOfHit, meetingOfHit } from './hit-words';
import { MarkedSentence } from './MarkedSentence';
import { openHit } from './open-hit';
import { readingWords } from './reading-words';

/** So many places are told, the latest first. */
const FEW = 12;

type Found = FromIndex<readonly Discussed[]> | 'broken' | null;

/** Where the open item was discussed before, in a sentence of each time; Enter goes there. */
export function LastDiscussed({ onClose }: DialogProps) {
  const desk = useDesk();
  const [entry] = useState(() => openEntry(desk));
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    const topic = entry && topicOf(desk.book.getState().book, entry.item.id);
    if (!topic) return;
    let isWanted = true;
    desk.clerk.ask('lastDiscussed', topic, FEW).then(
      answer => isWanted && setFound(answer),
      () => isWanted && setFound('broken'),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, entry]);
  const entries = found === null || found === 'broken' ? [] : found.value.map(asEntry(desk));
  return (
    <Dialog title={`“${entry?.item.title}” before this meeting`} size="wide" onClose={onClose}>
      <PickList
        label="A meeting, or words of what was said"
        placeholder="a number of a meeting, or a few letters"
        find={query => picking(ranked(query, entries), onClose)}
        nothing={nothingWords(found)}
      />
    </Dialog>
  );
}

function asEntry(desk: Desk) {
  const { book } = desk.book.getState();
  const codeOf = (id: string) => recordOf(book, 'committee', id)?.code ?? '';
  return ({ place, why, shared }: Discussed) => ({
    key: searchDocKey(place.doc),
    kind: why === 'title' ? 'Same item' : shared,
    label: meetingOfHit(place, codeOf),
    detail: <MarkedSentence sentence={place.sentence} />,
    alsoCalled: `${itemOfHit(place)} ${place.sentence.text}`,
    pick: () => void openHit(desk, place),
  });
}

function nothingWords(found: Found): string {
  if (found === null) return 'Looking through the book …';
  if (found === 'broken')
    return 'The book could not be looked through just now. Nothing of yours is affected; ask again in a moment.';
  return found.progress
    ? readingWords(found.progress)
    : 'No earlier meeting in this book has an item of this name, or names what it names.';
}
