import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import { plainText } from '../../model/inline';
import type { Meeting } from '../../model/meeting';
import type { Modification, ModificationTold, SaidIn } from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import { agendaOf } from '../agenda';
import { meetingInWords } from '../meetings';
import { outcomeSentences } from '../outcomes';
import { referenceLabels } from '../reference-labels';
import { type ChangeRegister, releasesAsAt } from './change-register';
import { END_OF_TIME } from './days';
import { documentsNamed } from './documents-named';
import { mentionsIn } from './mentions-in';
import { modificationAsAt } from './modification-as-at';
import type { ReleaseAsAt } from './release-as-at';

/** What an outcome implies of a modification, to be confirmed, adjusted or left. */
export interface ImpliedUpdate {
  readonly modification: Modification;
  readonly on: PartialDate;
  /** `STSC meeting 33, item 8`. */
  readonly source: string;
  readonly facts: ModificationTold;
  readonly saidIn: SaidIn;
}

/**
 * What the outcomes of a meeting imply of the modifications they name: the sentence as the latest
 * word on it, the documents and the release that the sentence names. What was confirmed already is
 * not among it, and nothing confidential. None for a meeting without a date.
 */
export function impliedUpdates(
  book: Book,
  register: ChangeRegister,
  meeting: Meeting,
  { code, outcomeVerbs }: { readonly code: string; readonly outcomeVerbs: readonly string[] },
): ImpliedUpdate[] {
  const { date } = meeting;
  if (date === null) return [];
  const label = referenceLabels(book, meeting.id);
  const releases = releasesAsAt(register, END_OF_TIME);
  const confirmed = confirmedOf(register);
  return agendaOf(book, meeting.id).flatMap(({ item, minute, number }) =>
    (item.confidential === null ? (minute?.blocks ?? []) : []).flatMap(block => {
      if (block.type !== 'outcome' || block.attrs.confidential !== null) return [];
      const saidIn = { meetingId: meeting.id, blockId: block.attrs.id };
      const text = plainText(block.content, label);
      const sentence = outcomeSentences(text, outcomeVerbs)
        .map(row => row.text)
        .join(' ');
      const where = number === '' ? item.title : `item ${number}`;
      return mentionsIn(block.content, register)
        .filter(({ id }) => sentence !== '' && !confirmed.has(keyOf(id, saidIn)))
        .map(modification => ({
          modification,
          on: date,
          source: `${code} ${meetingInWords(meeting)}, ${where}`,
          facts: factsIn(register, modification, { text, sentence, releases }),
          saidIn,
        }));
    }),
  );
}

interface Sentence {
  readonly text: string;
  readonly sentence: string;
  readonly releases: readonly ReleaseAsAt[];
}

function factsIn(
  { code }: ChangeRegister,
  modification: Modification,
  { text, sentence, releases }: Sentence,
): ModificationTold {
  // By the last word on it: what the register tells of a later day need not be told once more.
  const known = modificationAsAt(code, modification, END_OF_TIME)?.facts.documents ?? [];
  const named = documentsNamed(text).filter(document => !known.includes(document));
  const release = releaseNamed(text, releases);
  return {
    update: sentence,
    ...(named.length > 0 ? { documents: [...known, ...named] } : {}),
    ...(release ? { targetReleaseId: release.release.id } : {}),
  };
}

/** The release whose name stands in a text, the longest where several do. */
function releaseNamed(text: string, releases: readonly ReleaseAsAt[]): ReleaseAsAt | null {
  const words = inPlainWords(text);
  const named = releases.filter(({ facts: { name } }) => {
    const wanted = inPlainWords(name);
    return wanted !== '' && words.includes(` ${wanted.trim()} `);
  });
  const [longest] = named.toSorted((a, b) => b.facts.name.length - a.facts.name.length);
  return longest ?? null;
}

/** In small letters, single spaces and nothing else, one at either end. */
function inPlainWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]*[\p{L}\p{N}]/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

function confirmedOf({ modifications }: ChangeRegister): ReadonlySet<string> {
  return new Set(
    modifications.flatMap(({ id, statements }) =>
      statements.flatMap(({ saidIn }) => (saidIn ? [keyOf(id, saidIn)] : [])),
    ),
  );
}

function keyOf(modificationId: Id, { meetingId, blockId }: SaidIn): string {
  return JSON.stringify([modificationId, meetingId, blockId]);
}
