import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { splitOwners } from '../reading/structure/owners';
import { NOBODY } from '../registers/correctable/attendance';
import type { FactPart } from '../versions/edited/line-parts';
import { nameInRow } from '../versions/edited/name-in-row';
import { isSentence, type SentencePart } from '../versions/edited/sentence-parts';
import { type CorrectedPart, partCorrected } from './corrected';
import { inTurn } from './in-turn';
import { type SentenceInFile, sentenceTaken } from './take-sentence';

/** What a line of a file says of a part of the meeting; no text for a line that was taken out. */
export interface PartInFile {
  readonly meetingId: Id;
  readonly part: FactPart;
  readonly text: string;
}

/**
 * The meeting with a part as a line of a file says it: a name in the attendance, an owner in the table of
 * new actions, the status of a carried one. `null` where the words cannot be that part, or say no other.
 */
export function takePart(book: Book, { meetingId, part, text }: PartInFile): Change | null {
  if (isSentence(part)) return sentenceChange(book, { meetingId, part, text });
  const meeting = recordOf(book, 'meeting', meetingId);
  const meant = meeting && meantBy(meeting, part, text.trim(), book);
  if (!meant || meant.length === 0) return null;
  return inTurn(
    book,
    meant.map(each => (now: Book) => partCorrected(now, { ...each, meetingId })),
  );
}

function sentenceChange(book: Book, said: SentenceInFile): Change | null {
  const taken = sentenceTaken(book, said);
  return 'change' in taken ? taken.change : null;
}

type Meant = Pick<CorrectedPart, 'spot' | 'shall'>;

function meantBy(
  meeting: Meeting,
  part: Exclude<FactPart, SentencePart>,
  text: string,
  book: Book,
): Meant[] | null {
  switch (part.of) {
    case 'date':
      return [{ spot: { of: 'fact', fact: 'date' }, shall: text.split(' · ')[0] ?? '' }];
    case 'times':
      return timesIn(afterLabel(text));
    case 'place':
      return [{ spot: { of: 'fact', fact: 'place' }, shall: afterLabel(text) }];
    case 'attendee':
      return attendeeIn(meeting, part, text);
    case 'owners':
      return [{ spot: part, shall: splitOwners(text).join(', ') }];
    case 'due':
      return [{ spot: part, shall: text }];
    case 'status': {
      const shall = statusIn(book, meeting, text);
      return shall === null ? null : [{ spot: part, shall }];
    }
  }
}

/** The facts stand behind their label: `Place\tRoom 2`. */
function afterLabel(text: string): string {
  return text.slice(text.indexOf('\t') + 1).trim();
}

/** `10:00 to 12:20`, `From 10:00`, `Until 12:20`. */
function timesIn(text: string): Meant[] | null {
  const [, start, close] =
    /^(?:from\s+)?(\S+(?:\s?[ap]m)?)(?:\s*(?:to|until|–|-)\s*(.+))?$/i.exec(
      text.replace(/^until\s+/i, 'x to '),
    ) ?? [];
  if (start === undefined) return null;
  const startTime: Meant = { spot: { of: 'fact', fact: 'startTime' }, shall: start };
  const closeTime: Meant = { spot: { of: 'fact', fact: 'closeTime' }, shall: close ?? '' };
  return [...(start === 'x' ? [] : [startTime]), ...(close === undefined ? [] : [closeTime])];
}

function attendeeIn(
  { attendance }: Meeting,
  { at, part }: Extract<FactPart, { of: 'attendee' }>,
  text: string,
): Meant[] | null {
  const one = attendance[at];
  if (!one || (text === '' && part === 'name')) return null;
  if (part !== 'name') return [{ spot: { of: 'attendee', at, part }, shall: text }];
  const { name, alternateFor: stoodFor } = nameInRow(text);
  const alternateFor = stoodFor ?? NOBODY;
  const spot = { of: 'attendee', at } as const;
  return [
    ...(name === one.name ? [] : [{ spot: { ...spot, part: 'name' as const }, shall: name }]),
    ...(alternateFor === (one.alternateFor ?? NOBODY)
      ? []
      : [{ spot: { ...spot, part: 'alternateFor' as const }, shall: alternateFor }]),
  ];
}

function statusIn(book: Book, { committeeId }: Meeting, text: string): 'closed' | 'ongoing' | null {
  const { ongoing, closed } = recordOf(book, 'committee', committeeId)?.houseStyle.labels ?? {};
  if (text === closed || /\bclosed?\b/i.test(text)) return 'closed';
  return text === ongoing || /\b(?:ongoing|open)\b/i.test(text) ? 'ongoing' : null;
}
