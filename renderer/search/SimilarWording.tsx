import { useMemo, useState } from 'react';
import { recordOf } from '../../shared/model/book';
import { searchDocKey } from '../../shared/search/search-doc';
import type { PastWording } from '../../shared/search/similar-wording';
import type { DialogProps } from '../commands/dialog-props';
import { type Desk, useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { meetingOfHit } from './hit-words';
import { putWording, type WordedLine, wordedLine } from './past-wording';
import { foundIn, nothingWords, useFromIndex } from './use-from-index';

/** So many wordings are offered, the likest first. */
const FEW = 15;

/** Past wordings like the line at the caret; Enter puts one in its place. */
export function SimilarWording({ onClose }: DialogProps) {
  const desk = useDesk();
  const [line] = useState(() => wordedLine(desk));
  const ask = useMemo(
    () =>
      line &&
      (() =>
        desk.clerk.ask('similarWording', { text: line.text, places: line.places, count: FEW })),
    [desk, line],
  );
  const found = useFromIndex(desk.clerk, ask);
  if (!line) return null;
  const entries = foundIn(found).map(asEntry(desk, line));
  return (
    <Dialog title="Wordings like this line" size="wide" onClose={onClose}>
      <PickList
        label="Words of the wording"
        placeholder="Enter puts the wording in place of the line; a few letters find one"
        find={query => picking(ranked(query, entries), onClose)}
        nothing={nothingWords(found, NO_OTHER)}
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

const NO_OTHER =
  'Nothing in the book is worded much like this line. A few words of a sentence are enough to look by.';
