import type { AgendaEntry } from '../../shared/registers/agenda';
import { itemAnchor } from '../meeting/anchors';
import { footnotesOf } from '../meeting/footnotes';
import { Confidential } from './Confidential';
import { drawBlock } from './draw-block';
import { inOrder } from './in-order';
import { useMeeting } from './meeting-context';
import { Notes } from './Notes';

/** An agenda item on the sheet: its heading, its minute and the footnotes of it. */
export function ItemSection({ entry }: { entry: AgendaEntry }) {
  const { carried } = useMeeting();
  const { item, number, minute } = entry;
  const blocks = minute?.blocks ?? [];
  return (
    <section className="item" id={itemAnchor(item.id)} tabIndex={-1} data-depth={entry.depth}>
      <h2>
        {number !== '' && <span className="item-number">{number}. </span>}
        {item.title}
      </h2>
      <Confidential reason={item.confidential}>
        {inOrder(blocks.map(block => drawBlock(block)))}
        {blocks.length === 0 && <p className="nothing">Nothing is minuted under this item.</p>}
        <Notes notes={footnotesOf(blocks, carried)} />
      </Confidential>
    </section>
  );
}
