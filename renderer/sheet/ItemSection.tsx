import { type MouseEvent, memo } from 'react';
import type { AgendaItem } from '../../shared/model/agenda-item';
import { isCirculated } from '../../shared/model/meeting';
import type { Minute } from '../../shared/model/minute';
import { useDesk } from '../desk/desk';
import { openItem } from '../desk/going';
import { itemAnchor } from '../meeting/anchors';
import { footnotesOf } from '../meeting/footnotes';
import { useView } from '../store/use-book';
import { Confidential } from './Confidential';
import { drawBlock } from './draw-block';
import { inOrder } from './in-order';
import { LiveMinute } from './LiveMinute';
import { useMeeting } from './meeting-context';
import { Notes } from './Notes';

interface SectionProps {
  readonly item: AgendaItem;
  readonly number: string;
  readonly depth: number;
  readonly minute: Minute | null;
  /** Whether it is the item that is written in. */
  readonly current: boolean;
  readonly notesBefore: number;
}

/** An agenda item on the sheet: its heading, its minute and the footnotes of it. */
export const ItemSection = memo(function Section(props: SectionProps) {
  const { item, number, depth, minute, current, notesBefore } = props;
  const { meeting } = useMeeting();
  const readOnly = useView(view => view.readOnly);
  const live = current && !readOnly && !isCirculated(meeting);
  return (
    <section
      className={live ? 'item item-live' : 'item'}
      id={itemAnchor(item.id)}
      tabIndex={-1}
      data-depth={depth}
    >
      <h2>
        {number !== '' && <span className="item-number">{number}. </span>}
        {item.title}
      </h2>
      <Confidential reason={item.confidential}>
        {live ? (
          <LiveMinute item={item} number={number} notesBefore={notesBefore} />
        ) : (
          <StaticMinute item={item} minute={minute} />
        )}
      </Confidential>
    </section>
  );
});

/** The minute as it is only read: a click into it goes on writing there. */
function StaticMinute({ item, minute }: Pick<SectionProps, 'item' | 'minute'>) {
  const desk = useDesk();
  const { carried, meeting } = useMeeting();
  const blocks = minute?.blocks ?? [];
  const open = (event: MouseEvent) => {
    const wantsText = !(event.target instanceof Element && event.target.closest('a, button'));
    if (!wantsText || isCirculated(meeting) || getSelection()?.isCollapsed === false) return;
    openItem(desk, item.id, { left: event.clientX, top: event.clientY });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by key an item is opened from the agenda, or with the keys for the next and previous item
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div className="static-minute" onClick={open}>
      {inOrder(blocks.map(block => drawBlock(block)))}
      {blocks.length === 0 && <p className="nothing">Nothing is minuted under this item.</p>}
      <Notes notes={footnotesOf(blocks, carried)} />
    </div>
  );
}
