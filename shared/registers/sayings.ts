import { linesIn } from '../model/block-lines';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import { type Inline, plainText } from '../model/inline';
import type { Meeting } from '../model/meeting';
import { agendaOf } from './agenda';
import { referenceLabels } from './reference-labels';
import { sentencesOf } from './sentences';

/** A sentence of the minutes that names something. */
export interface Saying {
  readonly meeting: Meeting;
  readonly itemId: Id;
  /** As printed; empty for an item that carries none. */
  readonly itemNumber: string;
  readonly words: string;
}

/**
 * The sentences of the minutes at hand that refer to one of these targets, the latest meeting first. A
 * line whose sentences name it by other words is given whole.
 */
export function sayingsOf(book: Book, targets: readonly string[]): Saying[] {
  const wanted = new Set(targets);
  const said = recordsOf(book, 'minute').flatMap(minute => {
    const lines = minute.blocks.flatMap(linesIn).filter(line => refersTo(line, wanted));
    const meeting = lines.length === 0 ? null : recordOf(book, 'meeting', minute.meetingId);
    if (!meeting) return [];
    const label = referenceLabels(book, meeting.id);
    const entry = agendaOf(book, meeting.id).find(({ item }) => item.id === minute.itemId);
    return lines.flatMap(line =>
      naming(line, wanted, piece => plainText([piece], label)).map(words => ({
        meeting,
        itemId: minute.itemId,
        itemNumber: entry?.number ?? '',
        words,
      })),
    );
  });
  return said.sort((a, b) => ((a.meeting.date ?? '') < (b.meeting.date ?? '') ? 1 : -1));
}

function refersTo(line: readonly Inline[], wanted: ReadonlySet<string>): boolean {
  return line.some(piece => {
    if (piece.type === 'footnote') return refersTo(piece.content ?? [], wanted);
    return piece.type === 'reference' && wanted.has(piece.attrs.target);
  });
}

function naming(
  line: readonly Inline[],
  wanted: ReadonlySet<string>,
  words: (piece: Inline) => string,
): string[] {
  const names = line.flatMap(piece =>
    piece.type === 'reference' && wanted.has(piece.attrs.target) ? [words(piece)] : [],
  );
  const sentences = sentencesOf(line.map(words).join(''));
  const found = sentences.filter(sentence => names.some(name => sentence.includes(name)));
  return found.length > 0 ? found : [sentences.join(' ')];
}
