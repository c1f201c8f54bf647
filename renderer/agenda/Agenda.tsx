import './agenda.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { hrefTo, itemAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { meetingName } from '../meeting/meeting-words';
import { counted, type ItemMark, marksOf } from './item-marks';
import { useItemInView } from './use-item-in-view';

/** The agenda beside the sheet: each item with what it holds, and the way to it. */
export function Agenda({ view }: { view: MeetingView }) {
  const inView = useItemInView(view.entries);
  return (
    <nav className="agenda" aria-label="Agenda">
      <header className="agenda-head">
        <p className="agenda-title">{meetingName(view.meeting)}</p>
        <p>{summaryOf(view)}</p>
      </header>
      <ol className="agenda-items">
        {view.entries.map(entry => (
          <Item
            key={entry.item.id}
            entry={entry}
            marks={marksOf(entry, view)}
            current={entry.item.id === inView}
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
}

function Item({ entry: { item, number, depth }, marks, current }: ItemProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (current && link.current) keepInSight(link.current);
  }, [current]);
  return (
    <li>
      <a
        ref={link}
        className="agenda-item"
        href={hrefTo(itemAnchor(item.id))}
        aria-current={current ? 'location' : undefined}
        data-depth={depth}
        onKeyDown={moveAlong}
      >
        <span className="agenda-number">{number}</span>
        <span className="agenda-name">{item.title}</span>
        {item.plannedMinutes !== null && (
          <span className="agenda-time" title="Planned">
            {item.plannedMinutes} min
          </span>
        )}
        <span className="agenda-more">
          {marks.map(drawMark)}
          {item.presenter !== '' && <span className="agenda-presenter">{item.presenter}</span>}
        </span>
      </a>
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

function summaryOf({ entries, references, outcomes }: MeetingView): string {
  return [
    counted(entries.length, 'item'),
    counted(references.size, 'action'),
    counted(outcomes.length, 'outcome'),
  ].join(' · ');
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

/** Up, Down, Home and End move along the agenda; Enter is the link's own. */
function moveAlong(event: KeyboardEvent<HTMLAnchorElement>): void {
  const links = [...(event.currentTarget.closest('ol')?.querySelectorAll('a') ?? [])];
  const here = links.indexOf(event.currentTarget);
  const next = nextOf(event.key, here, links.length);
  if (next === null) return;
  event.preventDefault();
  links[next]?.focus();
}

function nextOf(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
