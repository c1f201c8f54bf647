import type { Subheading } from '../../../shared/model/block';
import { Line } from '../Line';

/** A heading inside an item. */
export function SubheadingView({ block }: { block: Subheading }) {
  return (
    <h3>
      <Line line={block.content} />
    </h3>
  );
}
