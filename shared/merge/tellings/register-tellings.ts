import { issueReference } from '../../model/numbered-issue';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import type { RegisterLink } from '../../model/register-link';
import { dutyTimeInWords } from '../../registers/ahead/duty-turns';
import { lines, plainValue, type TellingsOf, toldInWords, words } from './telling';

/** What is told of the rows of registers, and of how they are seen. */
export const REGISTER_TELLINGS: TellingsOf<'risk' | 'issue' | 'duty' | 'snooze' | 'savedView'> = {
  risk: [
    { label: 'reference', of: ({ reference }) => reference },
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(saidInWords)) },
    { label: 'links', of: ({ links }) => lines(...links.map(linkInWords)) },
  ],
  issue: [
    { label: 'number', of: issueReference },
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(saidInWords)) },
    { label: 'links', of: ({ links }) => lines(...links.map(linkInWords)) },
  ],
  duty: [
    { label: 'title', of: ({ title }) => title },
    { label: 'when', of: ({ when }) => dutyTimeInWords(when) },
    { label: 'purpose', of: ({ purpose }) => purpose },
    { label: 'presenter', of: ({ presenter }) => presenter },
    { label: 'notes', of: ({ notes }) => notes },
    {
      label: 'what became of it',
      of: ({ turns }) => lines(...turns.map(({ month, became }) => `${month} ${became}`)),
    },
  ],
  snooze: [{ label: 'comes back', of: ({ until }) => dateInWords(until.date) }],
  savedView: [
    { label: 'name', of: ({ name }) => name },
    { label: 'view', of: ({ view }) => plainValue(view) },
  ],
};

function saidInWords(told: {
  readonly on: PartialDate;
  readonly by: string;
  readonly words: string;
  readonly facts: object;
}): string {
  return words(toldInWords({ ...told, source: told.by }), told.words);
}

function linkInWords({ to, target }: RegisterLink): string {
  return words(to, target);
}
