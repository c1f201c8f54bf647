import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { Id } from '../../shared/model/id';
import { changeNames } from '../../shared/registers/changes/change-names';
import type { RegisterAsAt } from '../../shared/registers/changes/change-register';
import {
  type ChangeRisk,
  changeRisks,
  riskInShort,
  riskInWords,
} from '../../shared/registers/changes/change-risks';
import { meantForInShort } from '../../shared/registers/changes/meant-for';
import type { ModificationAsAt } from '../../shared/registers/changes/modification-as-at';
import { stagesOn } from '../../shared/registers/changes/stages';
import { openDialog, openMove } from '../commands/open-places';
import { useDesk } from '../desk/desk';

interface Column {
  readonly id: Id;
  readonly name: string;
  readonly cards: readonly ModificationAsAt[];
}

interface BoardProps {
  readonly register: RegisterAsAt;
  /** Whether cards can be moved: not where the register is seen as it stood, or only shown. */
  readonly moves: boolean;
}

/**
 * The modifications by the stage they stand at. The arrow keys go from card to card; with Shift they
 * move a card to the stage beside, as a pointer drags it there: then the date and the decision are
 * asked for.
 */
export function StageBoard({ register, moves }: BoardProps) {
  const desk = useDesk();
  const [over, setOver] = useState<Id | null>(null);
  const risks = changeRisks(register);
  const names = changeNames(register);
  const stages = stagesOn(register.code, register.day).map(({ id }) => id);
  const move = (modificationId: Id, stageId: Id | undefined) => {
    if (moves && stageId !== undefined) openMove(desk, modificationId, stageId);
  };
  const dropping = (stageId: Id) => ({
    onDragOver: (event: DragEvent) => {
      if (!moves || !stages.includes(stageId)) return;
      event.preventDefault();
      setOver(stageId);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      move(event.dataTransfer.getData(DRAGGED), stageId);
    },
  });
  if (register.modifications.length === 0) return <NothingYet />;
  return (
    <div className="stage-board">
      {columnsOf(register).map(({ id, name, cards }) => (
        <section
          key={id}
          className={cards.length === 0 ? 'stage-column stage-column-empty' : 'stage-column'}
          data-over={over === id || undefined}
          {...dropping(id)}
          aria-labelledby={`stage-${id}`}
        >
          <h2 id={`stage-${id}`}>
            {name} <span>{cards.length}</span>
          </h2>
          <ul>
            {cards.map(card => (
              <li key={card.modification.id}>
                <Card
                  card={card}
                  target={meantForInShort(card.facts, names)}
                  risks={risks.get(card.modification.id) ?? []}
                  moves={moves}
                  onMove={by => move(card.modification.id, beside(stages, card, by))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What stands where a register holds no modification on the day it is seen on. */
export function NothingYet() {
  return (
    <p className="changes-nothing">
      No modification is in the register on this day. Enter the first with “New modification …”.
    </p>
  );
}

/** What a dragged card tells where it is dropped. */
const DRAGGED = 'application/x-minutebook-modification';

const MOVING_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The stage before or after that of a card; of a card without a stage, the first. */
function beside(stages: readonly Id[], { stage }: ModificationAsAt, by: 1 | -1): Id | undefined {
  return stage === null ? stages[0] : stages[stages.indexOf(stage.id) + by];
}

interface CardProps {
  readonly card: ModificationAsAt;
  readonly target: string;
  readonly risks: readonly ChangeRisk[];
  readonly moves: boolean;
  /** Moves it so many stages on, or back. */
  readonly onMove: (by: 1 | -1) => void;
}

function Card({ card, target, risks, moves, onMove }: CardProps) {
  const desk = useDesk();
  const { modification, facts } = card;
  return (
    <button
      type="button"
      className="change-card"
      aria-keyshortcuts="Shift+ArrowRight Shift+ArrowLeft"
      draggable={moves}
      onDragStart={event => event.dataTransfer.setData(DRAGGED, modification.id)}
      onKeyDown={event => {
        const by = event.shiftKey ? MOVING_KEYS[event.key] : undefined;
        if (by === undefined) return goAmongCards(event);
        event.preventDefault();
        onMove(by);
      }}
      onClick={() => openDialog(desk, 'modification', modification.id)}
    >
      <span className="reference">{modification.reference}</span>
      <span className="change-title">{facts.title}</span>
      <span className="change-marks">
        {facts.isUrgent && <span className="mark mark-action">Urgent</span>}
        {facts.isFastTrack && <span className="mark mark-outcome">Fast-Track</span>}
        {target !== '' && <span className="mark mark-outcome">{target}</span>}
        {risks.map(risk => (
          <span key={riskInWords(risk)} className="mark mark-action" title={riskInWords(risk)}>
            {riskInShort(risk)}
          </span>
        ))}
      </span>
    </button>
  );
}

/** The columns of the stages of the day, those without a card as well, and of stages there were. */
function columnsOf({ code, day, modifications }: RegisterAsAt): Column[] {
  const stages = stagesOn(code, day);
  const known = new Set(stages.map(({ id }) => id));
  const others = modifications.flatMap(({ stage }) =>
    stage && !known.has(stage.id) ? [stage] : [],
  );
  const unknown = { id: 'not-known', name: 'Stage not known' };
  const all = [...new Map([unknown, ...stages, ...others].map(each => [each.id, each])).values()];
  return all
    .map(({ id, name }) => ({
      id,
      name,
      cards: modifications.filter(({ stage }) => (stage?.id ?? unknown.id) === id),
    }))
    .filter(({ id, cards }) => known.has(id) || cards.length > 0);
}

/** Up and down in a column, left and right to the card beside, or the last of a shorter column. */
function goAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const columns = [...document.querySelectorAll('.stage-column')].map(column => [
    ...column.querySelectorAll<HTMLElement>('.change-card'),
  ]);
  const filled = columns.filter(cards => cards.length > 0);
  const x = filled.findIndex(cards => cards.includes(event.currentTarget));
  const y = filled[x]?.indexOf(event.currentTarget) ?? 0;
  const next = nextCard(event.key, filled, x, y);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextCard(
  key: string,
  columns: readonly (readonly HTMLElement[])[],
  x: number,
  y: number,
): HTMLElement | undefined {
  const level = (column: readonly HTMLElement[] | undefined) => column?.[y] ?? column?.at(-1);
  switch (key) {
    case 'ArrowUp':
      return columns[x]?.[y - 1];
    case 'ArrowDown':
      return columns[x]?.[y + 1];
    case 'ArrowLeft':
      return level(columns[x - 1]);
    case 'ArrowRight':
      return level(columns[x + 1]);
    default:
      return undefined;
  }
}
