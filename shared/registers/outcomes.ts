import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { plainText } from '../model/inline';
import { literalPattern } from '../model/literal-pattern';
import { type AgendaEntry, agendaOf } from './agenda';
import { referenceLabels } from './reference-labels';
import { sentencesOf } from './sentences';

/** A sentence in which the committee did something: a row of the decision register. */
export interface Outcome {
  readonly blockId: Id;
  readonly entry: AgendaEntry;
  /** The committee's verbs in the sentence, in their order: `['NOTED', 'AGREED']`. */
  readonly verbs: readonly string[];
  readonly text: string;
}

/** The outcomes of a meeting in document order, a row for each sentence that has a verb. */
export function outcomesOf(book: Book, meetingId: Id): Outcome[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return [];
  const label = referenceLabels(book, meetingId);
  return agendaOf(book, meetingId).flatMap(entry =>
    (entry.minute?.blocks ?? []).flatMap(block => {
      if (block.type !== 'outcome') return [];
      const rows = outcomeSentences(plainText(block.content, label), committee.outcomeVerbs);
      return rows.map(row => ({ ...row, blockId: block.attrs.id, entry }));
    }),
  );
}

/** The sentences of a text that hold one of the verbs in capitals, with the verbs they hold. */
export function outcomeSentences(
  text: string,
  verbs: readonly string[],
): { verbs: string[]; text: string }[] {
  return sentencesOf(text)
    .map(sentence => ({ verbs: verbsIn(sentence, verbs).map(({ verb }) => verb), text: sentence }))
    .filter(row => row.verbs.length > 0);
}

/** Where the verbs stand in a text, whole words in capitals only, in their order. */
export function verbsIn(text: string, verbs: readonly string[]): { verb: string; at: number }[] {
  if (verbs.length === 0) return [];
  const longestFirst = [...verbs].sort((a, b) => b.length - a.length).map(literalPattern);
  const oneOf = longestFirst.join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(found => ({ verb: found[0], at: found.index }));
}
