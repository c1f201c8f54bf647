import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { RegisterLink } from '../model/register-link';
import { type RiskStatement, type RiskTold, risk } from '../model/risk';
import type { RiskLevel, RiskScale } from '../model/risk-scale';
import { sameValue } from '../model/same-value';
import { newsIn } from '../registers/last-word';
import {
  givenReferences,
  NO_RISK_KNOWN,
  nextRiskReference,
} from '../registers/risks/risk-register';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { puttingBack, removing } from './removing';

/** What is said of a risk: on a date, perhaps at a meeting, by someone, in words, with facts. */
export type RiskWord = Omit<RiskStatement, 'id'>;

/**
 * Enters a risk in the register of a committee. Its reference is the next of the committee's own
 * counting, or the one that is given. `null` where there is no such committee, the risk has no title,
 * or the reference was given before, be it to a risk in the trash.
 */
export function enterRisk(
  book: Book,
  { committeeId, told, reference = '' }: { committeeId: Id; told: RiskWord; reference?: string },
  { newId }: CommandContext,
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  const title = (told.facts.title ?? '').trim();
  if (!committee || title === '') return null;
  const wanted = reference.trim() || nextRiskReference(book, committee);
  if (givenReferences(book, committee).includes(wanted)) return null;
  const statement = { ...told, id: newId(), facts: { ...told.facts, title } };
  return puttingChecked(
    risk({ id: newId(), committeeId, reference: wanted, statements: [statement] }),
  );
}

/**
 * Says what became of a risk, or that it was looked at. Facts that were so by then anyway are left
 * out. `null` where there is no such risk, its title would go, or nothing is said at all.
 */
export function tellOfRisk(
  book: Book,
  { riskId, told }: { riskId: Id; told: RiskWord },
  { newId }: CommandContext,
): Change | null {
  const record = recordOf(book, 'risk', riskId);
  if (!record || told.facts.title?.trim() === '') return null;
  const facts: RiskTold = newsIn(record.statements, NO_RISK_KNOWN, told);
  if (Object.keys(facts).length === 0 && told.words.trim() === '') return null;
  const statement = { ...told, id: newId(), words: told.words.trim(), facts };
  return puttingChecked({ ...record, statements: [...record.statements, statement] });
}

/**
 * Takes back what was said by mistake. `null` where there is no such statement, or it is the only one:
 * then the risk itself is to be removed.
 */
export function takeBackOfRisk(
  book: Book,
  { riskId, statementId }: { riskId: Id; statementId: Id },
): Change | null {
  const record = recordOf(book, 'risk', riskId);
  const left = record?.statements.filter(({ id }) => id !== statementId) ?? [];
  if (!record || left.length === 0 || left.length === record.statements.length) return null;
  return puttingChecked({ ...record, statements: left });
}

/** Ties a risk to these items, actions and other rows. `null` where it is tied to them already. */
export function linkRisk(
  book: Book,
  { riskId, links }: { riskId: Id; links: readonly RegisterLink[] },
): Change | null {
  const record = recordOf(book, 'risk', riskId);
  if (!record || sameValue(record.links, links)) return null;
  return puttingChecked({ ...record, links: [...links] });
}

/** Puts a risk into the trash, where it keeps its reference. `null` where there is none outside it. */
export function removeRisk(book: Book, riskId: Id, context: CommandContext): Change | null {
  return removing(recordOf(book, 'risk', riskId), context);
}

/** Puts it back. `null` where it is not in the trash, or another risk bears its reference by now. */
export function restoreRisk(book: Book, riskId: Id): Change | null {
  const record = recordOf(book, 'risk', riskId);
  const isTaken = recordsOf(book, 'risk').some(
    other =>
      other.id !== riskId &&
      other.committeeId === record?.committeeId &&
      other.reference === record.reference &&
      other.removedAt === undefined,
  );
  return isTaken ? null : puttingBack(record);
}

/**
 * Sets how a committee weighs its risks. `null` where there is no such committee, it is no sound
 * scale, it weighs so already, or a level would go that a risk was ever weighed with.
 */
export function setRiskScale(
  book: Book,
  { committeeId, scale }: { committeeId: Id; scale: RiskScale },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || sameValue(committee.riskScale, scale)) return null;
  const used = levelsInUse(book, committee);
  if (!keeps(scale.likelihoods, used.likelihoods) || !keeps(scale.impacts, used.impacts)) {
    return null;
  }
  return puttingChecked({ ...committee, riskScale: scale });
}

/** The levels that any risk of a committee was ever weighed with, those in the trash among them. */
export function levelsInUse(
  book: Book,
  { id }: Pick<Committee, 'id'>,
): { readonly likelihoods: ReadonlySet<Id>; readonly impacts: ReadonlySet<Id> } {
  const facts = recordsOf(book, 'risk')
    .filter(({ committeeId }) => committeeId === id)
    .flatMap(({ statements }) => statements.map(told => told.facts));
  return {
    likelihoods: new Set(facts.flatMap(({ likelihoodId }) => likelihoodId ?? [])),
    impacts: new Set(facts.flatMap(({ impactId }) => impactId ?? [])),
  };
}

/** Sets how a committee numbers its risks from now on. `null` where such numbers cannot be told apart. */
export function setRiskPattern(
  book: Book,
  { committeeId, pattern }: { committeeId: Id; pattern: string },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || committee.riskPattern === pattern) return null;
  return puttingChecked({ ...committee, riskPattern: pattern });
}

function keeps(list: readonly RiskLevel[], used: ReadonlySet<Id>): boolean {
  const ids = new Set(list.map(({ id }) => id));
  return [...used].every(id => ids.has(id));
}
