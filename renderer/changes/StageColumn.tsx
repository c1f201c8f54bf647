import { type DragEvent, type RefObject, useRef, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { BoardColumn } from '../../shared/registers/changes/board-columns';
import { useLongList } from '../long-lists/use-long-list';
import { ChangeCard, DRAGGED } from './ChangeCard';
import type { SeenRegister } from './use-seen-register';

interface ColumnProps {
  readonly column: BoardColumn;
  readonly seen: SeenRegister;
  /** What scrolls: the whole board. */
  readonly board: RefObject<HTMLElement | null>;
  /** The card that Tab comes to. */
  readonly tabStop: Id | null;
  /** Takes a card that is dropped here; `null` where none can be. */
  readonly onDrop: ((modificationId: Id) => void) | null;
}

/** A card as a rule has two lines of title and one of marks. */
const A_CARD = 96;
const BETWEEN = 8;

/** The modifications at one stage, of which those are drawn that are seen. */
export function StageColumn({ column, seen, board, tabStop, onDrop }: ColumnProps) {
  const { id, name, cards } = column;
  const { isOver, ...dropping } = useDropping(onDrop);
  return (
    <section
      className={cards.length === 0 ? 'stage-column stage-column-empty' : 'stage-column'}
      data-over={isOver || undefined}
      {...dropping}
      aria-labelledby={`stage-${id}`}
    >
      <h2 id={`stage-${id}`}>
        {name} <span>{cards.length}</span>
      </h2>
      <Cards cards={cards} seen={seen} board={board} tabStop={tabStop} moves={onDrop !== null} />
    </section>
  );
}

interface CardsProps extends Pick<ColumnProps, 'seen' | 'board' | 'tabStop'> {
  readonly cards: BoardColumn['cards'];
  readonly moves: boolean;
}

function Cards({ cards, seen, board, tabStop, moves }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { lines, height, measure } = useLongList({
    count: cards.length,
    scroller: board,
    list,
    height: A_CARD,
    gap: BETWEEN,
    keyOf: index => cards[index]?.modification.id ?? String(index),
    kept: tabStop === null ? -1 : cards.findIndex(each => each.modification.id === tabStop),
  });
  return (
    <ul ref={list} style={{ height }}>
      {lines.map(({ index, from }) => {
        const card = cards[index];
        if (!card) return null;
        const { id } = card.modification;
        return (
          <li
            key={id}
            ref={measure}
            data-index={index}
            aria-setsize={cards.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${from}px)` }}
          >
            <ChangeCard
              card={card}
              names={seen.names}
              risks={seen.risks.get(id)}
              isTabStop={id === tabStop}
              moves={moves}
            />
          </li>
        );
      })}
    </ul>
  );
}

function useDropping(onDrop: ((modificationId: Id) => void) | null) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!onDrop) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop?.(event.dataTransfer.getData(DRAGGED));
    },
  };
}
