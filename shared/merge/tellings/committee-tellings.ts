import type { Committee } from '../../model/committee';
import type { Deadline } from '../../model/deadline';
import type { RiskLevel, RiskScale } from '../../model/risk-scale';
import { deadlineInWords } from '../../registers/ahead/checklist';
import { HOLIDAYS_WORDS } from '../../working-days/bank-holidays';
import { lines, plainValue, type TellingsOf, words } from './telling';

/** What is told of a committee, its people and other bodies. */
export const COMMITTEE_TELLINGS: TellingsOf<'committee' | 'person' | 'body'> = {
  committee: [
    { label: 'code', of: ({ code }) => code },
    { label: 'name', of: ({ name }) => name },
    { label: 'organisation', of: ({ organisation }) => organisation },
    { label: 'secretary', of: ({ secretary }) => secretary },
    {
      label: 'references',
      of: ({ actionPattern, changePatterns }) => lines(actionPattern, ...changePatterns),
    },
    { label: 'outcome verbs', of: ({ outcomeVerbs }) => lines(...outcomeVerbs) },
    { label: 'members', of: ({ members }) => lines(...members.map(memberInWords)) },
    { label: 'quorum', of: ({ quorum }) => (quorum ? quorumInWords(quorum) : '') },
    {
      label: 'standing items',
      of: ({ standingItems }) => lines(...standingItems.map(({ title }) => title)),
    },
    { label: 'house style', of: ({ houseStyle }) => houseStyle.name },
    {
      label: 'phrases',
      of: ({ phrases }) => lines(...phrases.map(({ short, words }) => `${short}: ${words}`)),
    },
    { label: 'own words', of: ({ ownWords }) => lines(...ownWords) },
    { label: 'references of risks', of: ({ riskPattern }) => riskPattern ?? '' },
    { label: 'scale of risks', of: ({ riskScale }) => (riskScale ? scaleInWords(riskScale) : '') },
    { label: 'deadlines', of: ({ deadlines = [] }) => lines(...deadlines.map(deadlineWithTitle)) },
    {
      label: 'bank holidays',
      of: ({ holidaysOf }) => (holidaysOf ? HOLIDAYS_WORDS[holidaysOf] : ''),
    },
    {
      label: 'draft to the Chair within',
      of: ({ draftWithin }) => (draftWithin === undefined ? '' : `${draftWithin} working days`),
    },
    { label: 'kept for', of: ({ retention }) => (retention ? plainValue(retention) : '') },
  ],
  person: [
    { label: 'name', of: ({ name }) => name },
    { label: 'initials', of: ({ initials }) => initials },
    { label: 'organisation', of: ({ organisation }) => organisation },
    {
      label: 'standing interests',
      of: ({ interests = [] }) =>
        lines(...interests.map(({ interest, since, until }) => words(since, until, interest))),
    },
  ],
  body: [
    { label: 'name', of: ({ name }) => name },
    { label: 'short name', of: ({ shortName }) => shortName },
  ],
};

function scaleInWords({ likelihoods, impacts, bands }: RiskScale): string {
  const levels = (list: readonly RiskLevel[]) =>
    list.map(({ name, points }) => `${points} ${name}`).join(', ');
  const names = bands.map(({ from, name }) => `${name} from ${from}`).join(', ');
  return lines(levels(likelihoods), levels(impacts), names);
}

function deadlineWithTitle(deadline: Deadline): string {
  return `${deadline.title}, ${deadlineInWords(deadline)}`;
}

function memberInWords({ partyId, capacity, category }: Committee['members'][number]): string {
  return [capacity || partyId, category].filter(part => part !== '').join(', ');
}

function quorumInWords({ atLeast, chairNeeded }: NonNullable<Committee['quorum']>): string {
  return `${atLeast} members${chairNeeded ? ' with the Chair' : ''}`;
}
