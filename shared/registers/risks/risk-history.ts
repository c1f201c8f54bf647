import { ownersInWords } from '../../model/owner';
import { dateInWords } from '../../model/partial-date';
import type { RiskFacts, RiskStatement } from '../../model/risk';
import { levelOf, type RiskScale, ratingOn } from '../../model/risk-scale';
import { sameValue } from '../../model/same-value';
import { type Step, stepsOf } from '../last-word';
import { NO_RISK_KNOWN, type RiskEntry, ratingInWords, scaleOf } from './risk-register';

/** What was said of a risk, and what moved by it in words: `Likelihood: Possible, was Rare`. */
export interface RiskNews {
  readonly told: RiskStatement;
  readonly moves: readonly string[];
}

/** What was said of a risk, the earliest first. */
export function riskHistory({ risk, committee }: RiskEntry): RiskNews[] {
  const scale = scaleOf(committee);
  return stepsOf(risk.statements, NO_RISK_KNOWN).map(step => ({
    told: step.told,
    moves: movesIn(step, scale),
  }));
}

type Told = Step<RiskStatement, RiskFacts>;

function movesIn({ before, after }: Told, scale: RiskScale): string[] {
  const facts = FACTS.flatMap(({ name, label, words }) => {
    if (sameValue(before[name], after[name])) return [];
    return [moveInWords(label, words(before, scale), words(after, scale))];
  });
  const [was, is] = [ratingIn(before, scale), ratingIn(after, scale)];
  return was === is ? facts : [...facts, moveInWords('Rating', was, is)];
}

function moveInWords(label: string, was: string, is: string): string {
  if (was === '') return `${label}: ${is}`;
  return is === '' ? `${label}: none, was ${was}` : `${label}: ${is}, was ${was}`;
}

function ratingIn({ likelihoodId, impactId }: RiskFacts, scale: RiskScale): string {
  const rating = ratingOn(scale, likelihoodId, impactId);
  return rating ? ratingInWords(rating) : '';
}

interface Fact {
  readonly name: keyof RiskFacts;
  readonly label: string;
  readonly words: (facts: RiskFacts, scale: RiskScale) => string;
}

const FACTS: readonly Fact[] = [
  { name: 'title', label: 'Title', words: ({ title }) => title },
  { name: 'description', label: 'Description', words: ({ description }) => description },
  {
    name: 'likelihoodId',
    label: 'Likelihood',
    words: ({ likelihoodId }, { likelihoods }) => levelOf(likelihoods, likelihoodId)?.name ?? '',
  },
  {
    name: 'impactId',
    label: 'Impact',
    words: ({ impactId }, { impacts }) => levelOf(impacts, impactId)?.name ?? '',
  },
  { name: 'plan', label: 'Plan', words: ({ plan }) => plan },
  { name: 'owners', label: 'Owner', words: ({ owners }) => ownersInWords(owners) },
  {
    name: 'reviewOn',
    label: 'Review',
    words: ({ reviewOn }) => (reviewOn === null ? '' : dateInWords(reviewOn)),
  },
  { name: 'status', label: 'Status', words: ({ status }) => status },
  { name: 'closedHow', label: 'Closed', words: ({ closedHow }) => closedHow },
];
