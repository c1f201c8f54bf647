import { useEffect, useState } from 'react';
import { recordOf } from '../../shared/model/book';
import { searchDocKey } from '../../shared/search/search-doc';
import type { PastWording } from '../../shared/search/similar-wording';
import type { FromIndex } from '../clerk/clerk-questions';
import type { DialogProps } from '../commands/dialog-props';
import { type Desk, useDesk } from '../desk/desk';
import { picking } from '../palette/picking';
import { ranked } from '../palette/ranked';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { meetingOfHit } from './hit-words';
import { putWording, type WordedLine, wordedLine } from './past-wording';
import { readingWords } from './reading-words';

/** So many wordings are offered, the likest first. */
const FEW = 15;

type Found = FromIndex<readonly PastWording[]> | 'broken' | null;

/** Past wordings like the line at the caret; Enter puts one in its place. */
export function SimilarWording({ onClose }: DialogProps) {
  const desk = useDesk();
  const [line] = useState(() => wordedLine(desk));
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    if (!line) return;
    let isWanted = true;
    desk.clerk.ask('similarWording', { text: line.text, places: line.places, count: FEW }).then(
      answer => isWanted && setFound(answer),
      () => isWanted && setFound('broken'),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, line]);
  if (!line) return null;
  const entries = found === null || found === 'broken' ? [] : found.value.map(asEntry(desk, line));
  return (
    <Dialog title="Wordings like this line" size="wide" onClose={onClose}>
      <PickList
        label="Words of the wording"
        placeholder="Enter puts the wording in place of the line; a few letters find one"
        find={query => picking(ranked(query, entries), onClose)}
        nothing={nothingWords(found)}
      />
    </Dialog>
  );
}

function asEntry(desk: Desk, line: WordedLine) {
  const { book } = desk.book.getState();
  const codeOf = (id: string) => recordOf(book, 'committee', id)?.code ?? '';
  return ({ last, times }: PastWording) => ({
    key: searchDocKey(last.doc),
    label: last.doc.text,
    detail: [times === 1 ? 'once' : `${times} times`, `last ${meetingOfHit(last, codeOf)}`].join(
      ', ',
    ),
    pick: () => putWording(desk, line, last.doc.text),
  });
}

function nothingWords(found: Found): string {
  if (found === null) return 'Looking through the book …';
  if (found === 'broken')
    return 'The book could not be looked through just now. Nothing of yours is affected; ask again in a moment.';
  return found.progress
    ? readingWords(found.progress)
    : 'Nothing in the book is worded much like this line. A few words of a sentence are enough to look by.';
}
