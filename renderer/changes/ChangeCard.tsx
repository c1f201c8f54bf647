import { memo } from 'react';
import type { ChangeNames } from '../../shared/registers/changes/change-names';
import {
  type ChangeRisk,
  riskInShort,
  riskInWords,
} from '../../shared/registers/changes/change-risks';
import { meantForInShort } from '../../shared/registers/changes/meant-for';
import type { ModificationAsAt } from '../../shared/registers/changes/modification-as-at';

interface CardProps {
  readonly card: ModificationAsAt;
  readonly names: ChangeNames;
  readonly risks: readonly ChangeRisk[] | undefined;
  /** Whether Tab comes to it. */
  readonly isTabStop: boolean;
  readonly moves: boolean;
}

/** What a dragged card tells where it is dropped. */
export const DRAGGED = 'application/x-minutebook-modification';

/** A modification in few words: what it is, what it is meant for, and what is at risk with it. */
export const ChangeCard = memo(function ChangeCard(given: CardProps) {
  const { card, names, risks = [], isTabStop, moves } = given;
  const { modification, facts } = card;
  const target = meantForInShort(facts, names);
  return (
    <button
      type="button"
      className="change-card"
      data-line={modification.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-keyshortcuts="Shift+ArrowRight Shift+ArrowLeft"
      draggable={moves}
      onDragStart={event => event.dataTransfer.setData(DRAGGED, modification.id)}
    >
      <span className="reference">{modification.reference}</span>
      <span className="change-title">{facts.title}</span>
      <span className="change-marks">
        {facts.isUrgent && <span className="mark mark-action">Urgent</span>}
        {facts.isFastTrack && <span className="mark mark-outcome">Fast-Track</span>}
        {target !== '' && <span className="mark mark-outcome">{target}</span>}
        {[...new Set(risks.map(riskInShort))].map(short => (
          <span key={short} className="mark mark-action" title={inWords(risks, short)}>
            {short}
          </span>
        ))}
      </span>
    </button>
  );
});

function inWords(risks: readonly ChangeRisk[], short: string): string {
  return risks
    .filter(risk => riskInShort(risk) === short)
    .map(riskInWords)
    .join('; ');
}
