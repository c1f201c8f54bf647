import { type Committee, committee } from '../../model/committee';
import { type Meeting, meeting } from '../../model/meeting';
import type { Notice } from '../../model/notice';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import type { ReadOptions } from '../read-options';
import { type CommitteeFacts, committeeFacts, dateOfTitles } from './committee-facts';
import { bodyIn } from './committee-name';
import type { Passage } from './corrections';
import { dateInName } from './dates-in-text';
import type { Preliminaries } from './preliminaries';
import { dateNotice, noDate } from './reading-notices';
import { formsOfPatterns } from './references';
import type { Section } from './sections';

/** The committee and meeting that the minutes tell of, with remarks. */
export interface Proposed {
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly notices: readonly Notice[];
}

/** What the words tell of the committee; what is known of it goes first. */
export function factsOf(
  passages: readonly Passage[],
  before: Preliminaries,
  known: Committee | undefined,
): CommitteeFacts {
  const facts = committeeFacts([before.title, ...passages.map(({ text }) => text)]);
  if (!known) return facts;
  const forms = { code: known.code, changes: formsOfPatterns(known.changePatterns) };
  return { ...facts, code: known.code, verbs: known.outcomeVerbs, forms };
}

/** The meeting as its preliminaries and items tell it, of the committee given or proposed. */
export function meetingOf(
  before: Preliminaries,
  facts: CommitteeFacts,
  sections: readonly Section[],
  options: ReadOptions & { readonly fileName: string },
): Proposed {
  const { name, code } = bodyIn(before.committee || before.title || before.organisation);
  const proposed =
    options.committee ??
    committee({
      id: options.newId(),
      code: facts.code || code || 'C',
      name: name || facts.code || 'Committee',
      organisation: before.organisation,
      houseStyle: options.houseStyle,
      outcomeVerbs: [...facts.verbs],
      changePatterns: facts.forms.changes.map(({ prefix, digits }) => prefix + '#'.repeat(digits)),
    });
  const ofTitle = before.date === null ? dateOfTitles(sections.map(({ title }) => title)) : null;
  const ofName = before.date === null && ofTitle === null ? dateInName(options.fileName) : null;
  const date = before.date ?? ofTitle ?? ofName;
  const { startTime, closeTime, plannedEnd, place, attendance } = before;
  return {
    committee: proposed,
    meeting: meeting({
      id: options.newId(),
      committeeId: proposed.id,
      number: before.number || facts.meetingNumber,
      title: before.title,
      date,
      startTime,
      closeTime,
      place,
      attendance: [...attendance],
      state: 'draft',
      ...(plannedEnd === null ? {} : { plannedEnd }),
    }),
    notices: dateNotices(date, { ofTitle, ofName }),
  };
}

function dateNotices(
  date: PartialDate | null,
  { ofTitle, ofName }: Readonly<Record<'ofTitle' | 'ofName', PartialDate | null>>,
): readonly Notice[] {
  if (ofTitle !== null) return [dateNotice(dateInWords(ofTitle), 'the title of an item')];
  if (ofName !== null) return [dateNotice(dateInWords(ofName), 'the name of the file')];
  return noDate(date);
}
