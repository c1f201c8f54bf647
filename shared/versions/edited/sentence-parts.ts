import { closeInWords, nextMeetingInWords } from '../../report/closing';
import type { MinutesContext } from '../../report/minutes-context';
import { quorumInWords } from '../../report/preliminaries';
import type { DocumentLine } from './document-lines';
import { cleanWords, saidKey } from './said-line';

/** What of a meeting a sentence says that stands around the items; declarations are counted from 0. */
export type SentencePart =
  | { readonly of: 'meetingTitle' | 'quorate' | 'closeTime' | 'nextMeeting' }
  | { readonly of: 'declaration'; readonly at: number };

/** Sentences with what they say of the meeting. */
export type PartsOfSentences = ReadonlyMap<DocumentLine, SentencePart>;

/** Whether a line says it in a sentence around the items. */
export function isSentence(part: { readonly of: string }): part is SentencePart {
  return OF_SENTENCES.has(part.of);
}

const OF_SENTENCES = new Set<string>([
  'meetingTitle',
  'quorate',
  'closeTime',
  'nextMeeting',
  'declaration',
] satisfies SentencePart['of'][]);

/** Of the lines before the items: the title, whether the meeting was quorate, and what was declared. */
export function sentencesBefore(
  { meeting }: MinutesContext,
  lines: readonly DocumentLine[],
): PartsOfSentences {
  const parts = new Map<DocumentLine, SentencePart>();
  const title = lines.find(({ kind }) => kind === 'title');
  if (title) parts.set(title, { of: 'meetingTitle' });
  const { quorate, declarations } = meeting;
  const said = quorate === null ? undefined : paragraphSaying(lines, quorumInWords(quorate));
  if (said) parts.set(said, { of: 'quorate' });
  const points = lines.filter(({ kind }) => kind === 'point');
  if (points.length !== declarations.length) return parts;
  for (const [at, point] of points.entries()) parts.set(point, { of: 'declaration', at });
  return parts;
}

/** Of the lines after the items: when the meeting closed, and when the next one is. */
export function sentencesAfter(
  { meeting: { closeTime, nextMeeting } }: MinutesContext,
  lines: readonly DocumentLine[],
): PartsOfSentences {
  const parts = new Map<DocumentLine, SentencePart>();
  const close = closeTime === null ? undefined : paragraphSaying(lines, closeInWords(closeTime));
  if (close) parts.set(close, { of: 'closeTime' });
  const next =
    nextMeeting === '' ? undefined : paragraphSaying(lines, nextMeetingInWords(nextMeeting));
  if (next) parts.set(next, { of: 'nextMeeting' });
  return parts;
}

function paragraphSaying(lines: readonly DocumentLine[], words: string): DocumentLine | undefined {
  const wanted = saidKey({ text: cleanWords(words), notes: [] });
  return lines.find(line => line.kind === 'paragraph' && saidKey(line) === wanted);
}
