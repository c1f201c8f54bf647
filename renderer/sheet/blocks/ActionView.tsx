import type { ActionBlock } from '../../../shared/model/block';
import { dueInWords } from '../../../shared/model/due';
import { actionAnchor } from '../../meeting/anchors';
import { PlaceLink } from '../../meeting/PlaceLink';
import { Line } from '../Line';
import { useMeeting } from '../meeting-context';

/** An action as the file has it, and below its words who is to do it and by when. */
export function ActionView({ block }: { block: ActionBlock }) {
  const { committee, references } = useMeeting();
  const { id } = block.attrs;
  const reference = references.get(id) ?? '';
  return (
    <div className="action" id={actionAnchor(id)} tabIndex={-1}>
      <p>
        <strong className="action-label">
          {committee.houseStyle.labels.action} <span className="reference">{reference}</span>:
        </strong>{' '}
        <Line line={block.content} />
      </p>
      <Facts block={block} />
    </div>
  );
}

function Facts({ block: { attrs } }: { block: ActionBlock }) {
  const { owners, due, arisesFrom } = attrs;
  return (
    <div className="action-facts">
      {owners.map(({ name }) => (
        <span key={name} className="owner">
          {name}
        </span>
      ))}
      {owners.length === 0 && <span className="missing">No owner</span>}
      <span className="due">{due ? `Due: ${dueInWords(due)}` : 'No due date'}</span>
      {arisesFrom !== null && <ArisesFrom action={arisesFrom} />}
    </div>
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
