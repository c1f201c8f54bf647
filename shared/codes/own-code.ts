import { type Code, code, type Stage, type Standing } from '../model/code';
import type { Id } from '../model/id';

/** The stages that a code of her own begins with; she names and orders them as hers are. */
const FIRST_STAGES: readonly (readonly [string, Standing])[] = [
  ['Raised', 'inProgress'],
  ['Under assessment', 'inProgress'],
  ['Approved, to implement', 'approved'],
  ['Implemented', 'implemented'],
  ['Rejected', 'rejected'],
  ['Withdrawn', 'withdrawn'],
];

/** A code that is not delivered, with plain stages to begin with, and no paths and bodies yet. */
export function ownCode(given: {
  readonly id: Id;
  readonly name: string;
  readonly shortName: string;
  readonly pattern: string;
}): Code {
  const { id, name, shortName, pattern } = given;
  const stages = FIRST_STAGES.map(
    ([stageName, standing], at): Stage => ({
      id: `stage-${at + 1}`,
      name: stageName,
      standing,
      leastWeeks: null,
    }),
  );
  return code({
    id,
    name: name.trim(),
    shortName: shortName.trim(),
    patterns: [pattern.trim()],
    stageSets: [{ from: null, stages }],
  });
}
