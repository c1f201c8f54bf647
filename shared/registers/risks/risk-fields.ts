import { ownersInWords } from '../../model/owner';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { type Field, orderOfText } from '../listing/field';
import { isForReview, type RiskEntry, ratingInWords } from './risk-register';

/** A risk as a row of the register. */
export interface RiskRow extends RiskEntry {
  readonly id: string;
}

/** How a risk stands. One that is to be reviewed is open too. */
const STANDINGS: ReadonlyMap<string, string> = new Map([
  ['open', 'Open'],
  ['review', 'For review'],
  ['closed', 'Closed'],
]);

/** The columns, filters and groups of the register of risks, on a day. */
export function riskFields(today: PartialDate): readonly Field<RiskRow>[] {
  return [
    {
      name: 'standing',
      label: 'Status',
      valuesOf: row => riskStandings(row, today),
      orderOf: row => riskStandings(row, today).join(),
      always: STANDINGS,
    },
    {
      name: 'ref',
      label: 'Reference',
      valuesOf: () => [],
      orderOf: ({ risk }) => orderOfText(risk.reference),
      wordsOf: ({ risk }) => risk.reference,
    },
    {
      name: 'title',
      label: 'Risk',
      valuesOf: () => [],
      orderOf: ({ facts }) => orderOfText(facts.title),
      wordsOf: ({ facts }) => [facts.title, facts.description, facts.plan].join('\n'),
    },
    {
      name: 'rating',
      label: 'Rating',
      valuesOf: ({ rating }) => (rating === null ? [] : [rating.band || String(rating.points)]),
      orderOfValue: (_, { rating }) => -(rating?.points ?? 0),
      orderOf: ({ rating }) => rating?.points ?? null,
      wordsOf: ({ rating }) => ratingInWords(rating),
    },
    {
      name: 'cell',
      label: 'In the matrix',
      valuesOf: ({ facts: { likelihoodId, impactId } }) =>
        likelihoodId === null || impactId === null ? [] : [cellOf(likelihoodId, impactId)],
      labelOf: (_, { likelihood, impact }) => `${likelihood?.name ?? '?'} × ${impact?.name ?? '?'}`,
      orderOfValue: (_, { rating }) => -(rating?.points ?? 0),
    },
    {
      name: 'owner',
      label: 'Owner',
      valuesOf: ({ facts }) => [...new Set(facts.owners.map(({ name }) => name))],
      orderOf: ({ facts }) =>
        facts.owners.length === 0 ? null : orderOfText(ownersInWords(facts.owners)),
      wordsOf: ({ facts }) => ownersInWords(facts.owners),
    },
    {
      name: 'review',
      label: 'Review',
      valuesOf: ({ facts: { reviewOn } }) => (reviewOn === null ? [] : [reviewOn.slice(0, 7)]),
      labelOf: month => dateInWords(month),
      orderOfValue: month => month,
      orderOf: ({ facts }) => facts.reviewOn,
    },
    {
      name: 'committee',
      label: 'Committee',
      valuesOf: ({ committee }) => [committee.id],
      labelOf: (_, { committee }) => committee.code,
      orderOf: ({ committee }) => orderOfText(committee.code),
    },
  ];
}

/** How a risk stands: one value, or two where it is open and to be reviewed. */
export function riskStandings(entry: RiskEntry, today: PartialDate): readonly string[] {
  if (entry.facts.status === 'closed') return ['closed'];
  return isForReview(entry, today) ? ['open', 'review'] : ['open'];
}

/** The cell of the matrix in which a likelihood meets an impact. */
export function cellOf(likelihoodId: string, impactId: string): string {
  return `${likelihoodId} ${impactId}`;
}
