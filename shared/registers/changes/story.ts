import { isAction } from '../../model/block';
import { linesIn } from '../../model/block-lines';
import type { Book } from '../../model/book';
import { recordOf, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import { plainText } from '../../model/inline';
import type { Modification } from '../../model/modification';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { agendaOf } from '../agenda';
import { meetingInWords } from '../meetings';
import { referenceLabels } from '../reference-labels';
import { sentencesOf } from '../sentences';
import { latestNames, withArticle } from './change-names';
import type { ChangeRegister } from './change-register';
import { lastDayOf } from './days';
import { factsInWords } from './fact-words';
import { mentionsIn } from './mentions-in';

/** A part of the story of a modification. */
export interface StoryEntry {
  readonly on: PartialDate;
  readonly sort: 'told' | 'decision' | 'consultation' | 'said';
  readonly words: string;
  readonly source: string;
  /** The statement, decision or consultation that it is; of what was said, the item of the minutes. */
  readonly id: Id;
}

/**
 * All that is known of a modification, the latest first: what was told of it, decisions,
 * consultations, and every sentence of the minutes at hand that names it.
 */
export function storyOf(
  book: Book,
  register: ChangeRegister,
  modification: Modification,
): StoryEntry[] {
  const entries = [
    ...toldOf(register, modification),
    ...decisionsOf(register, modification),
    ...consultationsOf(modification),
    ...saidOf(book, modification),
  ];
  return entries.toSorted((a, b) => (lastDayOf(a.on) < lastDayOf(b.on) ? 1 : -1));
}

function toldOf(register: ChangeRegister, { statements }: Modification): StoryEntry[] {
  const { code } = register;
  const names = latestNames(register);
  const telling = statements.filter(({ facts }) => Object.keys(facts).length > 0);
  return telling.map(({ id, on, source, facts }) => ({
    on,
    sort: 'told' as const,
    words: factsInWords(facts, { code, names })
      .map(({ label, words }) => `${label}: ${words === '' ? 'no longer known' : words}`)
      .join('. '),
    source,
    id,
  }));
}

function decisionsOf(register: ChangeRegister, { decisions }: Modification): StoryEntry[] {
  const names = latestNames(register);
  return decisions.map(({ id, on, bodyId, sort, verb, vote, source }) => ({
    on,
    sort: 'decision' as const,
    words: [
      `${sort === 'recommendation' ? 'Recommended to be ' : ''}${verb}`,
      `by ${withArticle(names.body(bodyId))}`,
      vote === '' ? '' : `(${vote})`,
    ]
      .filter(part => part !== '')
      .join(' '),
    source,
    id,
  }));
}

function consultationsOf({ consultations }: Modification): StoryEntry[] {
  return consultations.flatMap(({ id, name, opens, closes, source }) => {
    const on = opens ?? closes;
    if (on === null) return [];
    const until = closes === null ? '' : `, closes ${dateInWords(closes)}`;
    return [{ on, sort: 'consultation' as const, words: `${name}${until}`, source, id }];
  });
}

function saidOf(book: Book, modification: Modification): StoryEntry[] {
  return recordsOf(book, 'minute').flatMap(minute => {
    const meeting = recordOf(book, 'meeting', minute.meetingId);
    const naming = minute.blocks.filter(block =>
      linesIn(block).some(line => mentionsIn(line, { modifications: [modification] }).length > 0),
    );
    if (!meeting?.date || naming.length === 0) return [];
    const { date } = meeting;
    const label = referenceLabels(book, meeting.id);
    const entry = agendaOf(book, meeting.id).find(({ item }) => item.id === minute.itemId);
    const where = entry && entry.number !== '' ? `, item ${entry.number}` : '';
    const code = recordOf(book, 'committee', meeting.committeeId)?.code ?? '';
    return naming.flatMap(block =>
      linesIn(block)
        .filter(line => mentionsIn(line, { modifications: [modification] }).length > 0)
        .flatMap(line => sentencesOf(plainText(line, label)))
        .filter(sentence => isAction(block) || sentence.includes(modification.reference))
        .map(words => ({
          on: date,
          sort: 'said' as const,
          words,
          source: `${code} ${meetingInWords(meeting)}${where}`,
          id: minute.itemId,
        })),
    );
  });
}
