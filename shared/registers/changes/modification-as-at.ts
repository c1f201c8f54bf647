import type { Code, Stage } from '../../model/code';
import type { Modification, ModificationFacts, Statement } from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import { END_OF_TIME, hadHappened, inTimeOrder } from './days';
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

/** All that is known of a modification, also of days to come. */
export function modificationToday(code: Code, modification: Modification): ModificationAsAt | null {
  return modificationAsAt(code, modification, END_OF_TIME);
}

/** A value that a fact had, since when, and by whose word. */
export interface PastValue<F extends keyof ModificationFacts> {
  readonly value: ModificationFacts[F];
  readonly told: Statement;
}

/** Every value that a fact of a modification ever had, the oldest first. */
export function historyOf<F extends keyof ModificationFacts>(
  modification: Modification,
  fact: F,
): PastValue<F>[] {
  return inTimeOrder(modification.statements).flatMap(told => {
    if (!(fact in told.facts)) return [];
    // A fact that is told is told whole, which the compiler cannot follow through the key.
    return [{ value: (told.facts as ModificationFacts)[fact], told }];
  });
}

function statementsBy({ statements }: Modification, day: PartialDate): Statement[] {
  return inTimeOrder(statements).filter(({ on }) => hadHappened(on, day));
}
