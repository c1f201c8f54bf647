import {
  type RiskEntry,
  ratingInWords,
  scaleOf,
} from '../../../shared/registers/risks/risk-register';
import { toneOf } from './rating-tone';

/** The rating of a risk, in number and word. */
export function RatingMark({ entry: { rating, committee } }: { entry: RiskEntry }) {
  if (!rating) return <span className="register-lacks">not rated</span>;
  return (
    <span className="rating" data-tone={toneOf(scaleOf(committee), rating.points)}>
      {ratingInWords(rating)}
    </span>
  );
}
