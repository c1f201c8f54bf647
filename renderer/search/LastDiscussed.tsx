import { useMemo, useState } from 'react';
import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import type { Discussed } from '../../shared/search/last-discussed';
import { searchDocKey } from '../../shared/search/search-doc';
import { topicOf } from '../../shared/search/topic-of';
import type { DialogProps } from '../commands/dialog-props';
import { openEntry } from '../commands/open-places';
import { type Desk, useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { itemOfHit, meetingOfHit } from './hit-words';
import { MarkedSentence } from './MarkedSentence';
import { openHit } from './open-hit';
import { foundIn, nothingWords, useFromIndex } from './use-from-index';

/** So many places are told, the latest first. */
const FEW = 12;

/** Where the open item was discussed before, in a sentence of each time; Enter goes there. */
export function LastDiscussed({ onClose }: DialogProps) {
  const desk = useDesk();
  const [entry] = useState(() => openEntry(desk));
  const ask = useMemo(() => {
    const topic = entry && topicOf(desk.book.getState().book, entry.item.id);
    return topic && (() => desk.clerk.ask('lastDiscussed', topic, FEW));
  }, [desk, entry]);
  const found = useFromIndex(desk.clerk, ask);
  const entries = foundIn(found).map(asEntry(desk));
  return (
    <Dialog
      title={`“${entry ? titleInWords(entry.item) : ''}” before this meeting`}
      size="wide"
      onClose={onClose}
    >
      <PickList
        label="A meeting, or words of what was said"
        placeholder="a number of a meeting, or a few letters"
        find={query => picking(ranked(query, entries), onClose)}
        nothing={nothingWords(found, NO_OTHER)}
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

const NO_OTHER =
  'No earlier meeting in this book has an item of this name, or names what it names.';
