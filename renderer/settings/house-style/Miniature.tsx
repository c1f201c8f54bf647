import './miniature.css';
import type { Committee } from '../../../shared/model/committee';
import { meeting as meetingRecord } from '../../../shared/model/meeting';
import { actionReference } from '../../../shared/model/reference-pattern';
import { meetingsOf } from '../../../shared/registers/meetings';
import { pageFurniture } from '../../../shared/report/page-furniture';
import { houseStyleProperties } from '../../sheet/house-style-properties';
import { useQuietBook } from '../../store/use-book';

/** A small page in the house style of a committee: on white, as it comes out of a printer. */
export function Miniature({ committee }: { committee: Committee }) {
  const { id, code, houseStyle: style, actionPattern } = committee;
  const latest = meetingsOf(useQuietBook(), id).at(-1);
  const meeting = latest ?? meetingRecord({ id: 'shown', committeeId: id, number: '1' });
  const { header, footer } = pageFurniture({ committee, meeting, style });
  const { labels } = style;
  const reference = actionReference(actionPattern, { code, meeting: meeting.number, sequence: 1 });
  return (
    <div className="miniature-place">
      <div
        className="miniature"
        role="img"
        aria-label="A page in this house style"
        data-paper={style.paper}
        data-shaded={style.colours.outcomeShade !== null || undefined}
        style={houseStyleProperties(style)}
      >
        <p className="miniature-line miniature-head">
          <span>{style.logo ? 'Logo' : header.left}</span>
          <span>{header.right}</span>
        </p>
        <p className="miniature-title">Minutes of the meeting</p>
        <p className="miniature-accent">21 August 2018</p>
        <p className="miniature-heading">3. Update of the Operator</p>
        <p className="miniature-subheading">Reading Service</p>
        <p>{style.numberParagraphs && '3.1 '}Two of the four groups had moved.</p>
        <p className="miniature-action">
          <b>
            {labels.action} {reference}:
          </b>{' '}
          The Operator to report on the third.
        </p>
        <p className="miniature-outcome">
          The {code} <b>NOTED</b> the update.
        </p>
        <p className="miniature-table">
          <b>{labels.actionReference}</b>
          <b>{labels.actionColumn}</b>
          <span>{reference}</span>
          <span>{labels.ongoing}</span>
        </p>
        <p className="miniature-line miniature-foot">
          <span>{footer.left}</span>
          <span>Page 1 of 4</span>
        </p>
      </div>
    </div>
  );
}
