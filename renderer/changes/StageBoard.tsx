import './stage-board.css';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import type { Id } from '../../shared/model/id';
import { boardColumns } from '../../shared/registers/changes/board-columns';
import { stagesOn } from '../../shared/registers/changes/stages';
import { openDialog, openMove } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { useKeyboardPlace } from '../long-lists/use-keyboard-place';
import { cardBeside } from './among-cards';
import { NothingFound } from './NothingFound';
import { StageColumn } from './StageColumn';
import type { SeenRegister } from './use-seen-register';

interface BoardProps {
  readonly seen: SeenRegister;
  /** Whether cards can be moved: not where the register is seen as it stood, or only shown. */
  readonly moves: boolean;
}

/**
 * The modifications by the stage they stand at. The arrow keys go from card to card; with Shift they
 * move a card to the stage beside, as a pointer drags it there: then the date and the decision are
 * asked for.
 */
export function StageBoard({ seen, moves }: BoardProps) {
  const desk = useDesk();
  const board = useRef<HTMLDivElement>(null);
  const { register, found } = seen;
  const columns = useMemo(() => boardColumns(register, found), [register, found]);
  const stages = stagesOn(register.code, register.day).map(({ id }) => id);
  const { at, came, give } = useKeyboardPlace(board);
  const tabStop = found.some(({ modification: { id } }) => id === at) ? at : firstOf(columns);
  const move = (modificationId: Id, stageId: Id | undefined) => {
    if (moves && stageId !== undefined) openMove(desk, modificationId, stageId);
  };
  const press = (event: KeyboardEvent) => {
    const card = cardOf(event.target);
    if (card === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.shiftKey ? MOVING_KEYS[event.key] : undefined;
    const to = event.shiftKey ? null : cardBeside(event.key, idsIn(columns), card);
    if (by === undefined && to === null) return;
    event.preventDefault();
    if (to !== null) give(to);
    else move(card, beside(stages, stageOfCard(seen, card), by ?? 1));
  };
  const open = (event: MouseEvent) => {
    const card = cardOf(event.target);
    if (card !== null) openDialog(desk, 'modification', card);
  };
  if (found.length === 0) return <NothingFound seen={seen} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and clicks are those of its cards
    <div
      ref={board}
      className="stage-board"
      onKeyDown={press}
      onClick={open}
      onFocus={({ target }) => {
        const card = cardOf(target);
        if (card !== null) came(card);
      }}
    >
      {columns.map(column => (
        <StageColumn
          key={column.id}
          column={column}
          seen={seen}
          board={board}
          tabStop={tabStop}
          onDrop={moves && stages.includes(column.id) ? id => move(id, column.id) : null}
        />
      ))}
    </div>
  );
}

const MOVING_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The stage before or after one; of a card whose stage is not known, the first. */
function beside(stages: readonly Id[], stage: Id | null, by: 1 | -1): Id | undefined {
  return stage === null ? stages[0] : stages[stages.indexOf(stage) + by];
}

function stageOfCard({ found }: SeenRegister, card: Id): Id | null {
  return found.find(({ modification }) => modification.id === card)?.stage?.id ?? null;
}

function idsIn(columns: ReturnType<typeof boardColumns>): Id[][] {
  return columns.map(({ cards }) => cards.map(({ modification }) => modification.id));
}

function firstOf(columns: ReturnType<typeof boardColumns>): Id | null {
  return columns.find(({ cards }) => cards.length > 0)?.cards[0]?.modification.id ?? null;
}

/** The modification of the card that something is of, or in. */
function cardOf(target: EventTarget): Id | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-line]')?.getAttribute('data-line') ?? null;
}
