import type { Subheading } from '../../../shared/model/block';
import { Confidential } from '../Confidential';
import { Line } from '../Line';

/** A heading inside an item. */
export function SubheadingView({ block }: { block: Subheading }) {
  return (
    <Confidential reason={block.attrs.confidential}>
      <h3>
        <Line line={block.content} />
      </h3>
    </Confidential>
  );
}
