import { linesIn } from '../../shared/model/block-lines';
import { type Inline, plainText } from '../../shared/model/inline';
import type { ReadMinutes } from '../../shared/reading/propose-meeting';
import { readMinutes } from '../../shared/reading/read-minutes';
import { isUnreadable, type Unreadable } from '../../shared/reading/unreadable';
import { agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { type MeetingSummary, summaryOf } from '../../shared/registers/meeting-summary';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { PLAIN } from '../../shared/report/house-styles/plain';

/** Reads a file as the program does, with ids that count up. */
export function readFile(
  name: string,
  content: string | Uint8Array,
): Promise<ReadMinutes | Unreadable> {
  let last = 0;
  const newId = () => {
    last += 1;
    return `r${last}`;
  };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readMinutes({ name, bytes }, { newId, houseStyle: PLAIN });
}

/** Reads a file that must be readable. */
export async function readWell(name: string, content: string | Uint8Array): Promise<ReadMinutes> {
  const read = await readFile(name, content);
  if (isUnreadable(read)) throw new Error(read.message);
  return read;
}

/** What minutes say, in plain values. */
export async function summarised(
  name: string,
  content: string | Uint8Array,
): Promise<MeetingSummary> {
  const { book, meetingId, notices } = await readWell(name, content);
  const summary = summaryOf(book, meetingId, notices);
  if (!summary) throw new Error('the book holds no meeting');
  return summary;
}

/**
 * All words that stand in the records of a meeting, in the order of its minutes; the numbers of its
 * items too, unless the file counts them without writing them. A table may have its papers before who presents.
 */
export function wordsOfRecords(
  { book, meetingId }: Pick<ReadMinutes, 'book' | 'meetingId'>,
  numbers = true,
  papersFirst = false,
): string {
  const label = referenceLabels(book, meetingId);
  const text = (line: readonly Inline[]) => plainText(line, label);
  const carried = carriedTo(book, meetingId).flatMap(({ action, update }) => [
    action.ref,
    text(action.line),
    ...(update?.blocks ?? []).flatMap(linesIn).map(text),
  ]);
  return agendaOf(book, meetingId)
    .flatMap(({ number, item, minute }) => [
      numbers ? number : '',
      item.title,
      ...(papersFirst ? [...item.papers, item.presenter] : [item.presenter, ...item.papers]),
      ...(minute?.blocks ?? []).flatMap(block =>
        block.type === 'outstandingActions' ? carried : linesIn(block).map(text),
      ),
    ])
    .join(' ');
}

/** Letters and digits alone: what stays the same however a text is laid out. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Where a text stops being a shuffle of two others, each in its own order; `null` if it is one. */
export function notInterleaved(whole: string, first: string, second: string): string | null {
  let places = new Set([0]);
  for (let at = 0; at < whole.length; at += 1) {
    const next = new Set<number>();
    for (const place of places) {
      if (first[place] === whole[at]) next.add(place + 1);
      if (second[at - place] === whole[at]) next.add(place);
    }
    if (next.size === 0) return whole.slice(Math.max(0, at - 60), at + 60);
    places = next;
  }
  const ended = places.has(first.length) && whole.length - first.length === second.length;
  return ended
    ? null
    : `the records hold ${first.length + second.length - whole.length} letters more`;
}

/** The text of a file in UTF-8. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
