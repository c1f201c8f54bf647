import type { Id } from '../../model/id';
import type { RegisterAsAt } from './change-register';
import type { ModificationAsAt } from './modification-as-at';
import { stagesOn } from './stages';

/** The modifications that stand at one stage. */
export interface BoardColumn {
  readonly id: Id;
  readonly name: string;
  readonly cards: readonly ModificationAsAt[];
}

/** Where modifications stand whose stage nobody told. */
const NOT_KNOWN = { id: 'not-known', name: 'Stage not known' };

/**
 * These modifications of a register by stage: a column for each stage of the day, also where none
 * stands, and for each other stage at which one does.
 */
export function boardColumns(
  { code, day }: Pick<RegisterAsAt, 'code' | 'day'>,
  modifications: readonly ModificationAsAt[],
): BoardColumn[] {
  const stages = stagesOn(code, day);
  const held = new Set(stages.map(({ id }) => id));
  const cards = byStage(modifications);
  const others = [...cards.values()].flatMap(([first]) =>
    first?.stage && !held.has(first.stage.id) ? [first.stage] : [],
  );
  return [NOT_KNOWN, ...stages, ...others]
    .map(({ id, name }) => ({ id, name, cards: cards.get(id) ?? [] }))
    .filter(column => held.has(column.id) || column.cards.length > 0);
}

function byStage(modifications: readonly ModificationAsAt[]): Map<Id, ModificationAsAt[]> {
  const stages = new Map<Id, ModificationAsAt[]>();
  for (const at of modifications) {
    const id = at.stage?.id ?? NOT_KNOWN.id;
    const others = stages.get(id);
    if (others) others.push(at);
    else stages.set(id, [at]);
  }
  return stages;
}
