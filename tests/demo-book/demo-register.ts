import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import { monthsOn } from '../../shared/model/calendar';
import type { Code } from '../../shared/model/code';
import { type Modification, modification, type Statement } from '../../shared/model/modification';
import type { PartialDate } from '../../shared/model/partial-date';
import type { AnyRecord } from '../../shared/model/record';
import { type Release, release } from '../../shared/model/release';
import { stagesOn } from '../../shared/registers/changes/stages';
import { type Chance, chanceFrom } from './chance';
import { MATTERS } from './matters';

/** The month in which the first modification was raised, and how many go to a month. */
const FIRST_MONTH = '2013-10';
const A_MONTH = 32;

/** Every so many months there is a release. */
const RELEASE_MONTHS = 4;

/**
 * An invented register of so many modifications of a code that is delivered, and its releases, the
 * same for the same count: each goes its way for as many months as there are stages, at the most.
 */
export function demoRegister(count: number): AnyRecord[] {
  const chance = chanceFrom(1);
  const months = Math.ceil(count / A_MONTH) + RELEASE_MONTHS;
  const releases = Array.from({ length: Math.ceil(months / RELEASE_MONTHS) + 1 }, (_, at) =>
    demoRelease(at),
  );
  return [
    SMART_ENERGY_CODE,
    ...releases,
    ...Array.from({ length: count }, (_, at) => demoModification(at, releases, chance)),
  ];
}

function demoRelease(at: number): Release {
  const date = `${monthOn(at * RELEASE_MONTHS)}-28`;
  const facts = { name: `Invented Release ${at + 1}`, date };
  const told = { id: `told-${at}`, on: FIRST_MONTH, source: 'invented', letter: '', facts };
  return release({ id: `release-${at}`, codeId: SMART_ENERGY_CODE.id, statements: [told] });
}

function demoModification(at: number, releases: readonly Release[], chance: Chance): Modification {
  const id = `modification-${at}`;
  const raised = Math.floor(at / A_MONTH);
  const way = wayOf(SMART_ENERGY_CODE, chance);
  const target = releases[Math.floor((raised + way.length) / RELEASE_MONTHS)];
  const statements = way.map((stageId, step): Statement => {
    const on = `${monthOn(raised + step)}-${String(1 + chance.below(28)).padStart(2, '0')}`;
    const begins = step === 0 ? beginning(on, chance) : {};
    const aims = step === 1 && target ? { targetReleaseId: target.id } : {};
    const facts = { stageId, ...begins, ...aims };
    return { id: `${id}-${step}`, on, source: 'invented', decisionId: null, facts };
  });
  const reference = `SECMP${String(at + 1).padStart(4, '0')}`;
  return modification({ id, codeId: SMART_ENERGY_CODE.id, reference, statements });
}

/** The stages it went through: the first few of them, and for some of them how it ended. */
function wayOf(code: Code, chance: Chance): string[] {
  const stages = stagesOn(code, FIRST_MONTH).map(({ id }) => id);
  const way = stages.slice(0, 1 + chance.below(stages.length));
  return way.filter(
    (stage, at) => at === way.length - 1 || !/^(?:rejected|implemented)$/.test(stage),
  );
}

function beginning(on: PartialDate, chance: Chance) {
  const matter = chance.oneOf(MATTERS);
  return {
    title: `${matter.title}, part ${1 + chance.below(9)}`,
    raised: on,
    proposer: chance.oneOf(['Invented Energy', 'Invented Networks', 'Invented Metering']),
    pathId: chance.oneOf(['path-1', 'path-2', 'path-3']),
    documents: chance.happens(0.3) ? [`Invented Schedule ${1 + chance.below(400)}`] : [],
    nextStep: chance.oneOf(['Working Group meets', 'Panel decides', 'Impact assessment']),
  };
}

function monthOn(months: number): PartialDate {
  return monthsOn(FIRST_MONTH, months) ?? FIRST_MONTH;
}
