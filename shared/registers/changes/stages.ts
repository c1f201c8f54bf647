import type { Code, CodeBody, Power, Stage, StageSet } from '../../model/code';
import type { Id } from '../../model/id';
import type { PartialDate } from '../../model/partial-date';
import { firstDayOf, hadHappened } from './days';

/** The stages that a code has on a day: those of the latest set that holds by then. */
export function stagesOn({ stageSets }: Code, day: PartialDate): readonly Stage[] {
  const inOrder = stageSets.toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : 1));
  const held = inOrder.filter(({ from }) => from === null || hadHappened(from, day));
  return (held.at(-1) ?? inOrder[0])?.stages ?? [];
}

/** The stage of that id in any of the sets of a code, as the latest set has it. */
export function stageOf(code: Code, stageId: Id | null): Stage | null {
  if (stageId === null) return null;
  const everywhere = code.stageSets.flatMap(({ stages }) => stages);
  return everywhere.findLast(({ id }) => id === stageId) ?? null;
}

/** Whether a body of a code may do this with a modification on a path. */
export function mayDo(body: CodeBody, may: Power['may'], pathId: Id | null): boolean {
  return body.powers.some(
    power =>
      power.may === may &&
      (power.pathIds.length === 0 || (pathId !== null && power.pathIds.includes(pathId))),
  );
}

function beginning({ from }: StageSet): PartialDate {
  return from === null ? '' : firstDayOf(from);
}
