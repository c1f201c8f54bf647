import type { OutcomeBlock } from '../../../shared/model/block';
import { withBoldVerbs } from '../bold-verbs';
import { Line } from '../Line';
import { useMeeting } from '../meeting-context';

/** What the committee did, its verb in bold. */
export function OutcomeView({ block }: { block: OutcomeBlock }) {
  const { committee } = useMeeting();
  return (
    <p className="outcome">
      <Line line={withBoldVerbs(block.content ?? [], committee.outcomeVerbs)} />
    </p>
  );
}
