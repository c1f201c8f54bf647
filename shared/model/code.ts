import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';
import { ChangePattern } from './reference-pattern';

const Named = z.string().check(z.minLength(1));

/** What it means for a modification to be at a stage: on its way, or how its way ended. */
export const Standing = z.enum(['inProgress', 'approved', 'implemented', 'rejected', 'withdrawn']);
export type Standing = z.infer<typeof Standing>;

/**
 * A stage of the way of a modification. `leastWeeks` is how many weeks at least lie between being at
 * this stage and being implemented, `null` where nobody said.
 */
export const Stage = z.object({
  id: Id,
  name: Named,
  standing: Standing,
  leastWeeks: z.nullable(z.int().check(z.minimum(0))),
});
export type Stage = z.infer<typeof Stage>;

/** The stages in their order, as they hold from a date; `null` for always. */
export const StageSet = z.object({
  from: z.nullable(PartialDate),
  stages: z.array(Stage).check(z.minLength(1)),
});
export type StageSet = z.infer<typeof StageSet>;

/** A path that a modification can be on, such as Self-Governance. */
export const Path = z.object({ id: Id, name: Named });
export type Path = z.infer<typeof Path>;

/** What a body may do with modifications; `pathIds` names the paths, none for every path. */
export const Power = z.object({ may: z.enum(['recommend', 'decide']), pathIds: z.array(Id) });
export type Power = z.infer<typeof Power>;

/** A body that has a say in modifications: the Change Board, the Authority. */
export const CodeBody = z.object({ id: Id, name: Named, powers: z.array(Power) });
export type CodeBody = z.infer<typeof CodeBody>;

/**
 * A code whose modifications and releases are kept in a register, with the rules by which it is
 * changed. `patterns` are how its modifications are written; `source` says where the rules are from.
 */
export const Code = z.object({
  kind: z.literal('code'),
  id: Id,
  name: Named,
  shortName: Named,
  patterns: z.array(ChangePattern),
  paths: z.array(Path),
  stageSets: z.array(StageSet).check(z.minLength(1)),
  bodies: z.array(CodeBody),
  source: z.string(),
});
export type Code = z.infer<typeof Code>;

/** A code of these names and stages, with nothing else known. */
export function code(
  given: Pick<Code, 'id' | 'name' | 'shortName' | 'stageSets'> & Partial<Code>,
): Code {
  return { patterns: [], paths: [], bodies: [], source: '', ...given, kind: 'code' };
}
