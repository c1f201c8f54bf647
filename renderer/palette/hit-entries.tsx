import { recordOf } from '../../shared/model/book';
import type { FoundPiece } from '../../shared/search/found-piece';
import type { Sentence } from '../../shared/search/hit-in-sentence';
import { type SearchDoc, searchDocKey } from '../../shared/search/search-doc';
import type { Desk } from '../desk/desk';
import { openSearch } from '../going/open-screens';
import { KIND_OF_HIT, meetingOfHit } from '../search/hit-words';
import { MarkedSentence } from '../search/MarkedSentence';
import { openHit } from '../search/open-hit';
import type { PaletteEntry } from './palette-entry';
import type { TextHits } from './use-text-hits';

/** What the lines are listed under. */
const IN_THE_BOOK = 'In the words of the whole book';

/** The best hits in the words of the whole book, each in its sentence, and the way to all of them. */
export function hitEntries(desk: Desk, typed: string, found: TextHits | null): PaletteEntry[] {
  if (typed.trim() === '') return [];
  const { book } = desk.book.getState();
  const codeOf = (id: string) => recordOf(book, 'committee', id)?.code ?? '';
  return [
    ...(found?.hits ?? []).map(hit => hitEntry(desk, hit, codeOf)),
    allHits(desk, typed, found),
  ];
}

function hitEntry(desk: Desk, hit: FoundPiece, codeOf: (id: string) => string): PaletteEntry {
  const { doc, sentence } = hit;
  return {
    key: keyOf(doc),
    kind: KIND_OF_HIT[doc.place],
    label: doc.ref || (meetingOfHit(hit, codeOf).split(' · ')[0] ?? ''),
    detail: <MarkedSentence sentence={beginningNearMark(sentence)} />,
    group: IN_THE_BOOK,
    pick: () => void openHit(desk, hit),
  };
}

/** An action or an item of the open meeting has the key that it has among what is called so. */
function keyOf(doc: SearchDoc): string {
  if (doc.place === 'actions') return `action ${doc.actionId}`;
  return doc.place === 'agenda' ? `item ${doc.itemId}` : `hit ${searchDocKey(doc)}`;
}

function allHits(desk: Desk, typed: string, found: TextHits | null): PaletteEntry {
  const words = typed.trim();
  const label =
    found === null
      ? `Search the whole book for “${words}”`
      : `All hits for “${words}”: ${found.total.toLocaleString('en-GB')}`;
  return {
    key: 'all hits',
    kind: 'Search',
    label,
    group: IN_THE_BOOK,
    pick: () => openSearch(desk, words),
  };
}

/** A line of the palette has room for so many letters before the words that were found. */
const ROOM_BEFORE = 40;

function beginningNearMark(sentence: Sentence): Sentence {
  const from = sentence.marks[0]?.from ?? 0;
  const cut = from > ROOM_BEFORE ? sentence.text.indexOf(' ', from - ROOM_BEFORE) + 1 : 0;
  if (cut === 0) return sentence;
  const shift = 2 - cut;
  return {
    ...sentence,
    text: `… ${sentence.text.slice(cut)}`,
    marks: sentence.marks.map(mark => ({ from: mark.from + shift, to: mark.to + shift })),
  };
}
