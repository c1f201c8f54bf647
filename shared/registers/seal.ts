import { sha256Hex } from '../bytes/sha256';
import { utf8 } from '../bytes/utf8';
import { SEALED_FACTS, SEALED_UPDATES, type Seal } from '../model/approval';
import { type Book, recordOf, recordsOf } from '../model/book';
import { canonicalText } from '../model/canonical-text';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { minuteIdOf } from '../model/minute';
import type { AnyRecord } from '../model/record';
import { agendaOf, numberAndTitle } from './agenda';

/** How approved minutes stand beside their seal. */
export type SealStanding =
  | { readonly standing: 'asApproved' }
  /** What differs, in words: `the facts of the meeting`, `item 3, DCC Update`. */
  | { readonly standing: 'differs'; readonly parts: readonly string[] };

/**
 * The seal of the minutes of a meeting as they stand. It covers, as text with its keys in order, what makes the
 * minutes: the facts of the meeting with its attendance, declarations, clock, corrections and how it
 * was approved; its agenda; the text under each item; what it said of carried actions. It does not
 * cover state, history, ticked deadlines, remarks that were left, how long it is kept, her private notes, or the look of the
 * committee's documents. All of the meeting has to be at hand.
 */
export function sealOf(book: Book, meeting: Meeting): Seal {
  // Minutes of a whole day are half a million letters: they are put in order once.
  const parts = partsOf(book, meeting).map(({ of, records }) => ({
    of,
    text: canonicalText(records),
  }));
  const whole = parts.map(({ of, text }) => `[${canonicalText(of)},${text}]`).join(',');
  return {
    sha256: sumOf(`[${whole}]`),
    parts: parts.map(({ of, text }) => ({ of, sum: sumOf(text).slice(0, 12) })),
  };
}

/** Whether approved minutes are what was approved; `null` where they are not approved. */
export function sealStanding(book: Book, meetingId: Id): SealStanding | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const sealed = meeting?.approval?.seal;
  if (!meeting || !sealed) return null;
  const now = sealOf(book, meeting);
  if (now.sha256 === sealed.sha256) return { standing: 'asApproved' };
  const before = new Map(sealed.parts.map(({ of, sum }) => [of, sum]));
  const after = new Map(now.parts.map(({ of, sum }) => [of, sum]));
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    of => before.get(of) !== after.get(of),
  );
  return { standing: 'differs', parts: differing.map(of => partInWords(book, of)) };
}

/** A seal in short, as it is shown: its first twelve digits, in three fours. */
export function sealInShort({ sha256 }: Seal): string {
  return sha256.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}

interface Part {
  readonly of: Id;
  readonly records: readonly unknown[];
}

function partsOf(book: Book, meeting: Meeting): Part[] {
  const items = agendaOf(book, meeting.id).map(({ item }) => ({
    of: item.id,
    records: [item, recordOf(book, 'minute', minuteIdOf(item.id))],
  }));
  const updates = recordsOf(book, 'actionUpdate')
    .filter(({ meetingId }) => meetingId === meeting.id)
    .sort(byId);
  return [
    { of: SEALED_FACTS, records: [sealedFacts(meeting)] },
    ...items,
    { of: SEALED_UPDATES, records: updates },
  ];
}

function sealedFacts({
  state,
  history,
  ticked,
  keepUntil,
  notesGone,
  leftAsIs,
  approval,
  ...facts
}: Meeting): object {
  if (!approval) return facts;
  const { seal, ...approved } = approval;
  return { ...facts, approval: approved };
}

function partInWords(book: Book, of: Id): string {
  if (of === SEALED_FACTS) return 'the facts of the meeting';
  if (of === SEALED_UPDATES) return 'what it said of carried actions';
  const item = recordOf(book, 'agendaItem', of);
  return item ? numberAndTitle(book, item) : 'an item that is no longer there';
}

function sumOf(text: string): string {
  return sha256Hex(utf8(text));
}

function byId(a: AnyRecord, b: AnyRecord): number {
  return a.id < b.id ? -1 : 1;
}
