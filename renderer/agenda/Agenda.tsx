import './agenda.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { titleInWords } from '../../shared/model/agenda-item';
import type { Id } from '../../shared/model/id';
import { isCirculated } from '../../shared/model/meeting';
import type { AgendaEntry } from '../../shared/registers/agenda';
import type { Expected } from '../../shared/registers/planned-course';
import { useDesk } from '../desk/desk';
import { openItem } from '../going/open-item';
import { hrefTo, itemAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { useView } from '../store/use-book';
import { Way } from '../ui/Way';
import { AgendaHead } from './AgendaHead';
import { type ItemMark, marksOf, wordsOn } from './item-marks';
import { timeInWords } from './times';
import { useAgendaKeys } from './use-agenda-keys';
import { useDrag } from './use-drag';
import { useElapsed } from './use-elapsed';

/** The agenda beside the sheet: each item with what it holds and took, and the way to it. */
export function Agenda({ view }: { view: MeetingView }) {
  const current = useView(({ itemId }) => itemId);
  const elapsed = useElapsed(view.frame.meeting, view.entries);
  const readOnly = useView(shown => shown.readOnly);
  const press = useAgendaKeys(view.entries);
  const mayChange = !readOnly && !isCirculated(view.frame.meeting);
  return (
    <nav className="agenda" aria-label="Agenda">
      <AgendaHead view={view} elapsed={elapsed} />
      <ol className="agenda-items">
        {view.entries.map(entry => (
          <Item
            key={entry.item.id}
            entry={entry}
            marks={marksOf(entry, view)}
            current={entry.item.id === current}
            elapsed={elapsed.byItem.get(entry.item.id) ?? null}
            inHand={entry.item.id === elapsed.inHand}
            expected={elapsed.ahead?.byItem.get(entry.item.id) ?? null}
            mayChange={mayChange}
            press={press}
          />
        ))}
      </ol>
    </nav>
  );
}

interface ItemProps {
  readonly entry: AgendaEntry;
  readonly marks: readonly ItemMark[];
  readonly current: boolean;
  /** The minutes it took so far; `null` where it was not begun. */
  readonly elapsed: number | null;
  /** Whether the meeting is at it now. */
  readonly inHand: boolean;
  /** From when to when it is expected, while it was not begun and that is known. */
  readonly expected: Expected | null;
  readonly mayChange: boolean;
  readonly press: (event: KeyboardEvent<HTMLAnchorElement>, itemId: Id) => void;
}

function Item(props: ItemProps) {
  const { entry, marks, current, elapsed, inHand, expected, mayChange, press } = props;
  const { item, number, depth } = entry;
  const desk = useDesk();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const item = link.current;
    // The page is laid out once, for the next frame.
    if (current && item) requestAnimationFrame(() => keepInSight(item));
  }, [current]);
  const drag = useDrag(item.meetingId, item.id, mayChange);
  const isDone = elapsed !== null && !inHand;
  const time = timeInWords(elapsed, item.plannedMinutes, expected);
  const planned = time && time.from !== '' && time.words !== '' ? [time.words] : [];
  const more = [...planned, ...wordsOn(item)].join(' · ');
  return (
    <li {...drag}>
      <Way
        ref={link}
        draggable={false}
        className="agenda-item"
        href={hrefTo(itemAnchor(item.id))}
        aria-current={current ? 'location' : undefined}
        data-depth={depth}
        data-in-hand={inHand || undefined}
        data-untitled={item.title.trim() === '' || undefined}
        data-unnumbered={(number === '' && !entry.isSkipped) || undefined}
        onKeyDown={event => press(event, item.id)}
        onClick={event => {
          event.preventDefault();
          openItem(desk, item.id, 'end');
        }}
      >
        <span className="agenda-number">
          {isDone && <span className="agenda-done">✓</span>}
          {isDone && <span className="for-readers">Done: </span>}
          {number}
        </span>
        <span className="agenda-name">{titleInWords(item)}</span>
        {time && (
          <span className="agenda-time" data-over={time.over || undefined} title={time.explained}>
            {time.from === '' ? time.words : <strong>{time.from}</strong>}
            <span className="for-readers">. {time.explained}</span>
          </span>
        )}
        <span className="agenda-marks">
          {inHand && <span className="mark mark-in-hand">Now</span>}
          {marks.map(drawMark)}
          {more !== '' && <span className="agenda-words">{more}</span>}
        </span>
      </Way>
    </li>
  );
}

function drawMark({ kind, words }: ItemMark) {
  return (
    <span key={words} className={`mark mark-${kind}`}>
      {words}
    </span>
  );
}

/** Scrolls the list alone: in a narrow window it is the page itself that scrolls, and must not. */
function keepInSight(link: HTMLElement): void {
  const list = link.closest('ol');
  if (!list) return;
  const own = link.getBoundingClientRect();
  const seen = list.getBoundingClientRect();
  if (own.top < seen.top) list.scrollTop -= seen.top - own.top;
  if (own.bottom > seen.bottom) list.scrollTop += own.bottom - seen.bottom;
}
