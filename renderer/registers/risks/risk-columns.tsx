import { ownersInWords } from '../../../shared/model/owner';
import { dateInWords, type PartialDate } from '../../../shared/model/partial-date';
import type { RiskRow } from '../../../shared/registers/risks/risk-fields';
import { isForReview } from '../../../shared/registers/risks/risk-register';
import type { Column } from '../column';
import { StatusMark } from '../told/StatusMark';
import { RatingMark } from './RatingMark';

/** The columns of the register of risks, on this day. */
export function riskColumns(today: PartialDate): readonly Column<RiskRow>[] {
  return [
    {
      name: 'ref',
      label: 'Reference',
      width: '104px',
      cell: ({ risk }) => <span className="reference">{risk.reference}</span>,
    },
    {
      name: 'title',
      label: 'Risk',
      cell: ({ facts }) => (
        <>
          <span className="told-title">{facts.title}</span>
          <span className="register-words">{facts.description}</span>
        </>
      ),
    },
    {
      name: 'rating',
      label: 'Rating',
      width: '150px',
      cell: row => (
        <>
          <RatingMark entry={row} />
          {row.rating && (
            <span className="told-beside">
              {row.likelihood?.name} × {row.impact?.name}
            </span>
          )}
        </>
      ),
    },
    {
      name: 'owner',
      label: 'Owner',
      width: '14%',
      isSpare: true,
      cell: ({ facts: { owners } }) =>
        owners.length === 0 ? <span className="register-lacks">none</span> : ownersInWords(owners),
    },
    {
      name: 'review',
      label: 'Review',
      width: '116px',
      cell: row => (
        <>
          {row.facts.reviewOn === null ? (
            <span className="register-lacks">no date</span>
          ) : (
            dateInWords(row.facts.reviewOn)
          )}
          {isForReview(row, today) && <span className="mark mark-late">For review</span>}
        </>
      ),
    },
    {
      name: 'standing',
      label: 'Status',
      width: '84px',
      cell: ({ facts }) => <StatusMark status={facts.status} />,
    },
  ];
}
