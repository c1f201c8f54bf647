import type { ActionBlock } from '../../../shared/model/block';
import { dueInWords } from '../../../shared/model/due';
import { actionAnchor } from '../../meeting/anchors';
import { Confidential } from '../Confidential';
import { Line } from '../Line';
import { useMeeting } from '../meeting-context';
import { PlaceLink } from '../PlaceLink';

/** An action where it was raised: its reference, who is to do it and by when. */
export function ActionView({ block }: { block: ActionBlock }) {
  const { committee, references } = useMeeting();
  const { id, owners, due, arisesFrom, confidential } = block.attrs;
  const reference = references.get(id) ?? '';
  return (
    <Confidential reason={confidential}>
      <div className="action" id={actionAnchor(id)} tabIndex={-1}>
        <div className="action-head">
          <strong className="action-label">
            {committee.houseStyle.labels.action} <span className="reference">{reference}</span>:
          </strong>
          {owners.map(({ name }) => (
            <span key={name} className="owner">
              {name}
            </span>
          ))}
          {owners.length === 0 && <span className="missing">No owner</span>}
          <span className="due">{due ? `Due: ${dueInWords(due)}` : 'No due date'}</span>
          {arisesFrom !== null && <ArisesFrom action={arisesFrom} />}
        </div>
        <p>
          <Line line={block.content} />
        </p>
      </div>
    </Confidential>
  );
}

function ArisesFrom({ action }: { action: string }) {
  const { label, placeOfAction } = useMeeting();
  const words = label({
    type: 'reference',
    attrs: { to: 'action', target: action, words: null },
  });
  return (
    <span>
      Arises from <PlaceLink to={placeOfAction(action)}>{words}</PlaceLink>
    </span>
  );
}
