import type { Id } from '../../model/id';
import type { KeptReport, ReportedModification } from '../../model/kept-report';
import type { Consultation, Decision, ModificationFacts } from '../../model/modification';
import { sameValue } from '../../model/same-value';
import type { RegisterAsAt } from './change-register';
import type { ModificationAsAt } from './modification-as-at';
import { consultationsBy } from './reported-state';

/** A fact that a report gave otherwise than the register has it for the same day. */
export interface CorrectedFact<F extends keyof ModificationFacts = keyof ModificationFacts> {
  readonly fact: F;
  readonly reported: ModificationFacts[F];
  readonly now: ModificationFacts[F];
}

/** What the register says of a modification, for the day of a report, otherwise than the report did. */
export interface Correction {
  /** As the report saw it; `null` where it did not know it. */
  readonly reported: ReportedModification | null;
  /** As it stood on that day by the register of today; `null` where nothing was known of it. */
  readonly then: ModificationAsAt | null;
  readonly facts: readonly CorrectedFact[];
  /** Decisions and consultations of the time before that the report did not know. */
  readonly lateDecisions: readonly Decision[];
  readonly lateConsultations: readonly Consultation[];
  /** Decisions that the report knew and the register no longer has. */
  readonly takenBack: readonly Decision[];
}

/**
 * Where the register, as at the day of a report, differs from what the report saw, by the id of the
 * modification: it was corrected about the time before. Facts of which neither knows are not named.
 */
export function correctionsOf(
  { modifications }: Pick<KeptReport, 'modifications'>,
  then: RegisterAsAt,
): ReadonlyMap<Id, Correction> {
  const reported = new Map(modifications.map(each => [each.modificationId, each]));
  const known = new Map(then.modifications.map(each => [each.modification.id, each]));
  const corrections = new Map<Id, Correction>();
  for (const id of new Set([...reported.keys(), ...known.keys()])) {
    const correction = correctionOf(reported.get(id) ?? null, known.get(id) ?? null, then.day);
    if (!isNone(correction)) corrections.set(id, correction);
  }
  return corrections;
}

function correctionOf(
  reported: ReportedModification | null,
  then: ModificationAsAt | null,
  day: string,
): Correction {
  const consultations = then ? consultationsBy(then.modification, day) : [];
  return {
    reported,
    then,
    facts: reported && then ? correctedFacts(reported.facts, then.facts) : [],
    lateDecisions: notAmong(then?.decisions ?? [], reported?.decisions ?? []),
    lateConsultations: notAmong(consultations, reported?.consultations ?? []),
    takenBack: then ? notAmong(reported?.decisions ?? [], then.decisions) : [],
  };
}

function correctedFacts(reported: ModificationFacts, now: ModificationFacts): CorrectedFact[] {
  const known = new Map<string, unknown>(Object.entries(now));
  return Object.entries(reported).flatMap(([fact, before]) => {
    const value = known.get(fact);
    // Which fact has which value the compiler cannot see in a list of entries.
    return sameValue(before, value)
      ? []
      : [{ fact, reported: before, now: value } as CorrectedFact];
  });
}

function isNone({ reported, then, facts, ...lists }: Correction): boolean {
  if (!reported || !then) return false;
  return facts.length === 0 && Object.values(lists).every(list => list.length === 0);
}

function notAmong<T extends { readonly id: Id }>(some: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !known.has(id));
}
