import { type MouseEvent, memo } from 'react';
import { type AgendaItem, isTextAlone, titleInWords } from '../../shared/model/agenda-item';
import { isCirculated } from '../../shared/model/meeting';
import type { Minute } from '../../shared/model/minute';
import { papersInWords } from '../../shared/report/item-section';
import { headingNumber } from '../../shared/report/numbers';
import { paragraphNumbers } from '../../shared/report/paragraph-numbers';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { openItem } from '../going/open-item';
import { itemAnchor } from '../meeting/anchors';
import { footnotesOf } from '../meeting/footnotes';
import { useView } from '../store/use-book';
import { Confidential } from './Confidential';
import { drawBlocks } from './draw-block';
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
  /** Whether more than its heading is drawn yet. */
  readonly isDrawn: boolean;
  readonly notesBefore: number;
}

/** An agenda item on the sheet: its heading, its minute and the footnotes of it. */
export const ItemSection = memo(function Section(props: SectionProps) {
  const { item, number, depth, minute, current, isDrawn, notesBefore } = props;
  const { meeting } = useMeeting();
  const readOnly = useView(view => view.readOnly);
  const mayChange = !readOnly && !isCirculated(meeting);
  const live = current && mayChange;
  return (
    <section
      className={live ? 'item item-live' : 'item'}
      id={itemAnchor(item.id)}
      tabIndex={-1}
      data-depth={depth}
      data-alone={isTextAlone(item) || undefined}
    >
      {isTextAlone(item) ? (
        mayChange && <NoHeading item={item} />
      ) : (
        <h2>
          {number !== '' && <span className="item-number">{headingNumber(number)} </span>}
          <span>{titleInWords(item)}</span>
        </h2>
      )}
      <PapersNote item={item} />
      {isDrawn && (
        <Confidential reason={item.confidential}>
          {live ? (
            <LiveMinute item={item} number={number} notesBefore={notesBefore} />
          ) : (
            <StaticMinute item={item} number={number} minute={minute} />
          )}
        </Confidential>
      )}
    </section>
  );
});

/** In place of the heading that the page does not have: what is so, and the way to a title. */
function NoHeading({ item }: { item: AgendaItem }) {
  const desk = useDesk();
  return (
    <p className="no-heading">
      <button
        type="button"
        className="button button-plain"
        aria-keyshortcuts="F2"
        onClick={() => openDialog(desk, 'itemDetails', item.id)}
      >
        Give it a title
      </button>
      {titleInWords(item)}: it is printed as it stands, with no heading and no number.
    </p>
  );
}

function PapersNote({ item }: Pick<SectionProps, 'item'>) {
  const words = papersInWords(item);
  return words === '' ? null : <p className="document-note">{words}</p>;
}

/** What a click is meant for, and not for the text around it; a label leads to its field. */
const OF_ITS_OWN = 'a, button, label, textarea';

/** The minute as it is only read: a click into it goes on writing there. */
function StaticMinute({ item, number, minute }: Pick<SectionProps, 'item' | 'number' | 'minute'>) {
  const desk = useDesk();
  const { carried, committee, label, meeting } = useMeeting();
  const blocks = minute?.blocks ?? [];
  const { numberParagraphs } = committee.houseStyle;
  const numbers = numberParagraphs ? paragraphNumbers(blocks, number, label) : [];
  const open = (event: MouseEvent) => {
    const wantsText = !(event.target instanceof Element && event.target.closest(OF_ITS_OWN));
    if (!wantsText || isCirculated(meeting) || getSelection()?.isCollapsed === false) return;
    openItem(desk, item.id, { left: event.clientX, top: event.clientY });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by key an item is opened from the agenda, or with the keys for the next and previous item
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div className="static-minute" onClick={open}>
      {drawBlocks(blocks, numbers)}
      {blocks.length === 0 && <p className="nothing">Nothing is minuted under this item.</p>}
      <Notes notes={footnotesOf(blocks, carried)} />
    </div>
  );
}
