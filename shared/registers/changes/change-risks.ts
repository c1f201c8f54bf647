import { dayNumber } from '../../model/calendar';
import type { Id } from '../../model/id';
import { listInWords } from '../../model/list-in-words';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { type ChangeNames, changeNames, withArticle } from './change-names';
import type { RegisterAsAt } from './change-register';
import { firstDayOf, lastDayOf } from './days';
import type { ModificationAsAt } from './modification-as-at';

/** What is at risk with the changes of a register, seen on a day. */
export type ChangeRisk =
  /** The date it is meant for is earlier than the stage it stands at allows. */
  | {
      readonly sort: 'tooEarly';
      readonly at: ModificationAsAt;
      readonly date: PartialDate;
      readonly leastWeeks: number;
    }
  /** It takes effect this month, and is not decided. */
  | { readonly sort: 'undecided'; readonly at: ModificationAsAt; readonly date: PartialDate }
  /** It is targeted at another release than the one that it was given for its implementation. */
  | {
      readonly sort: 'toRevise';
      readonly at: ModificationAsAt;
      readonly target: string;
      readonly given: string;
    }
  /** A date that was set has passed, and nothing of it is in the register. */
  | {
      readonly sort: 'passed';
      readonly at: ModificationAsAt;
      readonly date: PartialDate;
      readonly what: string;
    }
  /** It touches a document that others on their way touch as well. */
  | {
      readonly sort: 'sameDocument';
      readonly at: ModificationAsAt;
      readonly documents: readonly string[];
      readonly others: readonly string[];
    };

/** The risks of a register, by the id of the modification they are of. */
export function changeRisks(register: RegisterAsAt): ReadonlyMap<Id, readonly ChangeRisk[]> {
  const dates = new Map(register.releases.map(each => [each.release.id, each.facts.date]));
  const underWay = register.modifications.filter(isUnderWay);
  const touching = byDocument(underWay);
  const names = changeNames(register);
  return new Map(
    underWay.map(at => {
      const date = dateMeantFor(at, dates);
      return [
        at.modification.id,
        [
          ...tooEarly(at, date, register.day),
          ...undecided(at, date, register.day),
          ...toRevise(at, names),
          ...passed(at, date, register.day),
          ...sameDocument(at, touching),
        ],
      ];
    }),
  );
}

const RISKS_IN_SHORT: Readonly<Record<ChangeRisk['sort'], string>> = {
  tooEarly: 'Date too early',
  undecided: 'Due and undecided',
  toRevise: 'Date to be revised',
  passed: 'Date passed',
  sameDocument: 'Same document',
};

/** The risk in two words, for a card. */
export function riskInShort({ sort }: ChangeRisk): string {
  return RISKS_IN_SHORT[sort];
}

/** The risk in words. */
export function riskInWords(risk: ChangeRisk): string {
  switch (risk.sort) {
    case 'tooEarly':
      return `${dateInWords(risk.date)} is less than ${risk.leastWeeks} weeks away, which ${risk.at.stage?.name ?? 'its stage'} needs at least`;
    case 'undecided':
      return `${dateInWords(risk.date)} is this month, and it is still at ${risk.at.stage?.name ?? 'a stage before its decision'}`;
    case 'toRevise':
      return `It is targeted at ${risk.target}, and its implementation is still ${risk.given}`;
    case 'passed':
      return `${risk.what} was ${dateInWords(risk.date)}, which has passed`;
    case 'sameDocument':
      return `${listInWords(risk.documents)} ${risk.documents.length === 1 ? 'is' : 'are'} also changed by ${listInWords(risk.others)}`;
  }
}

/** Whether a modification is still to be decided or implemented. */
export function isUnderWay({ stage }: ModificationAsAt): boolean {
  return stage === null || stage.standing === 'inProgress' || stage.standing === 'approved';
}

/** The date that a modification is meant for: its own, or that of the release it is targeted at. */
export function dateMeantFor(
  { facts: { implementation, targetReleaseId } }: ModificationAsAt,
  releaseDates: ReadonlyMap<Id, PartialDate | null>,
): PartialDate | null {
  if (implementation?.by === 'date') return implementation.date;
  const releaseId = implementation?.by === 'release' ? implementation.releaseId : targetReleaseId;
  return releaseId === null ? null : (releaseDates.get(releaseId) ?? null);
}

function tooEarly(at: ModificationAsAt, date: PartialDate | null, day: PartialDate): ChangeRisk[] {
  const leastWeeks = at.stage?.leastWeeks ?? null;
  if (date === null || leastWeeks === null || hasPassed(date, day)) return [];
  const days = (dayNumber(lastDayOf(date)) ?? 0) - (dayNumber(day) ?? 0);
  return days < leastWeeks * 7 ? [{ sort: 'tooEarly', at, date, leastWeeks }] : [];
}

function undecided(at: ModificationAsAt, date: PartialDate | null, day: PartialDate): ChangeRisk[] {
  if (date === null || at.stage?.standing !== 'inProgress' || hasPassed(date, day)) return [];
  return firstDayOf(date) <= lastDayOf(day.slice(0, 7)) ? [{ sort: 'undecided', at, date }] : [];
}

function toRevise(at: ModificationAsAt, names: ChangeNames): ChangeRisk[] {
  const { implementation, targetReleaseId } = at.facts;
  const isGiven = implementation?.by === 'release' && implementation.releaseId !== targetReleaseId;
  if (!isGiven || targetReleaseId === null) return [];
  const target = withArticle(names.release(targetReleaseId));
  return [{ sort: 'toRevise', at, target, given: names.implementation(implementation) }];
}

function passed(at: ModificationAsAt, date: PartialDate | null, day: PartialDate): ChangeRisk[] {
  const { nextStep, nextStepOn } = at.facts;
  const risks: ChangeRisk[] = [];
  if (date !== null && hasPassed(date, day)) {
    risks.push({ sort: 'passed', at, date, what: 'Implementation' });
  }
  if (nextStepOn !== null && hasPassed(nextStepOn, day)) {
    risks.push({ sort: 'passed', at, date: nextStepOn, what: nextStep || 'The next step' });
  }
  return risks;
}

/** So many changes of the same document are named, the others counted. */
const MOST_NAMED = 4;

function sameDocument(
  at: ModificationAsAt,
  touching: ReadonlyMap<string, readonly ModificationAsAt[]>,
): ChangeRisk[] {
  const byOthers = new Map<string, { documents: string[]; others: string[] }>();
  for (const document of at.facts.documents) {
    const others = othersInShort(at, touching.get(plainName(document)) ?? []);
    if (others.length === 0) continue;
    const known = byOthers.get(others.join());
    if (known) known.documents.push(document);
    else byOthers.set(others.join(), { documents: [document], others });
  }
  return [...byOthers.values()].map(each => ({ sort: 'sameDocument', at, ...each }));
}

function othersInShort(at: ModificationAsAt, all: readonly ModificationAsAt[]): string[] {
  // A document that everything touches would name the whole register beside each of it.
  const named = all
    .slice(0, MOST_NAMED + 1)
    .filter(other => other !== at)
    .slice(0, MOST_NAMED);
  const more = all.length - 1 - named.length;
  return [
    ...named.map(({ modification }) => modification.reference),
    ...(more > 0 ? [more === 1 ? '1 other' : `${more} others`] : []),
  ];
}

function byDocument(
  modifications: readonly ModificationAsAt[],
): ReadonlyMap<string, readonly ModificationAsAt[]> {
  const touching = new Map<string, ModificationAsAt[]>();
  for (const at of modifications) {
    for (const name of new Set(at.facts.documents.map(plainName))) {
      const others = touching.get(name);
      if (others) others.push(at);
      else touching.set(name, [at]);
    }
  }
  return touching;
}

/** `SMETS2  V3.1` and `smets2 v3.1` are one document. */
function plainName(document: string): string {
  return document.trim().replace(/\s+/g, ' ').toLowerCase();
}

function hasPassed(date: PartialDate, day: PartialDate): boolean {
  return lastDayOf(date) < day;
}
