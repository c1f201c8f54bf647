import type { Code, Stage } from '../../model/code';
import type { Modification, ModificationFacts, Statement } from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import { hadHappened, inTimeOrder } from './days';
import { stageOf } from './stages';

/** A modification as it stood at the end of a day. */
export interface ModificationAsAt {
  readonly modification: Modification;
  readonly facts: ModificationFacts;
  /** The stage that the facts name; `null` where it is not known, or the code has no such stage. */
  readonly stage: Stage | null;
  /** The decisions taken by then, in the order of their dates. */
  readonly decisions: Modification['decisions'];
}

/** The facts of a modification of which nothing was said. */
export const NOTHING_KNOWN: ModificationFacts = {
  title: '',
  proposer: '',
  analyst: '',
  raised: null,
  pathId: null,
  isUrgent: false,
  isFastTrack: false,
  stageId: null,
  update: '',
  issue: '',
  solution: '',
  impacted: [],
  documents: [],
  targetReleaseId: null,
  implementation: null,
  nextStep: '',
  nextStepOn: null,
};

/** The modification as at a day; `null` where nothing was known of it by then. */
export function modificationAsAt(
  code: Code,
  modification: Modification,
  day: PartialDate,
): ModificationAsAt | null {
  const before = LAST_SEEN.get(modification);
  if (before?.code === code && before.day === day) return before.at;
  const at = foldedOn(code, modification, day);
  LAST_SEEN.set(modification, { code, day, at });
  return at;
}

interface Seen {
  readonly code: Code;
  readonly day: PartialDate;
  readonly at: ModificationAsAt | null;
}

/** Of thousands that are shown one changes at a time: each keeps how it was seen last. */
const LAST_SEEN = new WeakMap<Modification, Seen>();

function foldedOn(
  code: Code,
  modification: Modification,
  day: PartialDate,
): ModificationAsAt | null {
  const known = statementsBy(modification, day);
  if (known.length === 0) return null;
  const facts: ModificationFacts = Object.assign(
    {},
    NOTHING_KNOWN,
    ...known.map(told => told.facts),
  );
  const decisions = inTimeOrder(modification.decisions).filter(({ on }) => hadHappened(on, day));
  return { modification, facts, stage: stageOf(code, facts.stageId), decisions };
}

/** Since when a modification stands at its stage, as at a day; `null` where its stage is not known. */
export function atStageSince(
  { modification, facts: { stageId } }: Pick<ModificationAsAt, 'modification' | 'facts'>,
  day: PartialDate,
): PartialDate | null {
  if (stageId === null) return null;
  const told = statementsBy(modification, day).filter(({ facts }) => facts.stageId !== undefined);
  const other = told.findLastIndex(({ facts }) => facts.stageId !== stageId);
  return told[other + 1]?.on ?? null;
}

function statementsBy({ statements }: Modification, day: PartialDate): Statement[] {
  return inTimeOrder(statements).filter(({ on }) => hadHappened(on, day));
}
