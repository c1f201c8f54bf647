import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Committee } from '../../model/committee';
import type { Id } from '../../model/id';
import { actionReference, parseActionReference } from '../../model/reference-pattern';
import type { Risk, RiskFacts } from '../../model/risk';
import {
  levelOf,
  type Rating,
  type RiskLevel,
  type RiskScale,
  ratingOn,
  USUAL_SCALE,
} from '../../model/risk-scale';
import { lastWord } from '../last-word';

/** The facts of a risk of which nothing was said. */
export const NO_RISK_KNOWN: RiskFacts = {
  title: '',
  description: '',
  likelihoodId: null,
  impactId: null,
  plan: '',
  owners: [],
  reviewOn: null,
  status: 'open',
  closedHow: '',
};

/** How risks are numbered where a committee has no pattern of its own. */
export const USUAL_RISK_PATTERN = 'R{sequence:2}';

/** A risk as it stands by the last word on it. */
export interface RiskEntry {
  readonly risk: Risk;
  readonly committee: Committee;
  readonly facts: RiskFacts;
  readonly likelihood: RiskLevel | null;
  readonly impact: RiskLevel | null;
  /** `null` where the likelihood or the impact is not known. */
  readonly rating: Rating | null;
}

/** How a committee weighs its risks. */
export function scaleOf({ riskScale = USUAL_SCALE }: Committee): RiskScale {
  return riskScale;
}

/** The risks of a committee that are not in the trash, in the order of their references. */
export function risksOf(book: Book, committee: Committee): RiskEntry[] {
  return recordsOf(book, 'risk')
    .filter(({ committeeId, removedAt }) => committeeId === committee.id && removedAt === undefined)
    .map(risk => riskEntry(committee, risk))
    .sort((a, b) => BY_REFERENCE.compare(a.risk.reference, b.risk.reference));
}

/** A risk as it stands; `null` where the book has none of that id, or no committee of it. */
export function riskOf(book: Book, riskId: Id): RiskEntry | null {
  const risk = recordOf(book, 'risk', riskId);
  const committee = risk && recordOf(book, 'committee', risk.committeeId);
  return risk && committee ? riskEntry(committee, risk) : null;
}

/**
 * The reference that the next risk of a committee gets: the one after the highest it ever gave. What
 * lies in the trash keeps its reference.
 */
export function nextRiskReference(book: Book, committee: Committee): string {
  const { code, riskPattern: pattern = USUAL_RISK_PATTERN } = committee;
  const given = givenReferences(book, committee);
  const sequences = given.map(ref => parseActionReference(pattern, code, ref)?.sequence ?? 0);
  const taken = new Set(given);
  for (let sequence = Math.max(0, ...sequences) + 1; ; sequence += 1) {
    const reference = actionReference(pattern, { code, meeting: '', sequence });
    if (!taken.has(reference)) return reference;
  }
}

/** Every reference that a committee ever gave a risk, those in the trash among them. */
export function givenReferences(book: Book, { id }: Pick<Committee, 'id'>): string[] {
  return recordsOf(book, 'risk')
    .filter(({ committeeId }) => committeeId === id)
    .map(({ reference }) => reference);
}

/** A rating as it is shown, never by colour alone: `12 High`. */
export function ratingInWords(rating: Rating | null): string {
  if (!rating) return 'not rated';
  return rating.band === '' ? String(rating.points) : `${rating.points} ${rating.band}`;
}

/** Whether its date of review has come, or gone by. */
export function isForReview({ facts: { status, reviewOn } }: RiskEntry, today: string): boolean {
  return status === 'open' && reviewOn !== null && reviewOn <= today.slice(0, reviewOn.length);
}

function riskEntry(committee: Committee, risk: Risk): RiskEntry {
  const scale = scaleOf(committee);
  const facts = lastWord(risk.statements, NO_RISK_KNOWN);
  const { likelihoodId, impactId } = facts;
  return {
    risk,
    committee,
    facts,
    likelihood: levelOf(scale.likelihoods, likelihoodId),
    impact: levelOf(scale.impacts, impactId),
    rating: ratingOn(scale, likelihoodId, impactId),
  };
}

/** Made once: references are compared as they count. */
const BY_REFERENCE = new Intl.Collator('en', { numeric: true });
