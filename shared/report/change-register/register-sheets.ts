import type { Decision, ModificationFacts } from '../../model/modification';
import { dateInWords } from '../../model/partial-date';
import type { TableCell } from '../../reading/tables/source-table';
import { type ChangeNames, changeNames } from '../../registers/changes/change-names';
import type { RegisterAsAt } from '../../registers/changes/change-register';
import { changeRisks, riskInWords } from '../../registers/changes/change-risks';
import { FACT_LABELS } from '../../registers/changes/fact-words';
import type { ModificationAsAt } from '../../registers/changes/modification-as-at';
import type { ReleaseAsAt } from '../../registers/changes/release-as-at';
import { scopeOf } from '../../registers/changes/release-scope';
import { type Sheet, type SheetColumn, wordsCell } from '../../spreadsheet/sheet';
import { factCells, releaseCells } from './fact-cells';

/** How many signs wide each fact stands. */
const WIDTHS: Readonly<Record<keyof ModificationFacts, number>> = {
  title: 42,
  stageId: 18,
  pathId: 22,
  isUrgent: 8,
  isFastTrack: 11,
  proposer: 18,
  analyst: 18,
  raised: 13,
  targetReleaseId: 22,
  implementation: 22,
  nextStep: 26,
  nextStepOn: 13,
  documents: 26,
  impacted: 22,
  update: 48,
  issue: 40,
  solution: 40,
};

const FACTS = Object.keys(FACT_LABELS) as (keyof ModificationFacts)[];

/** The register as at a day as two sheets: a modification in each row, and a release. */
export function registerSheets(register: RegisterAsAt): Sheet[] {
  return [modificationsSheet(register), releasesSheet(register)];
}

/** Facts that have a column also where nothing is known of them. */
const ALWAYS: ReadonlySet<keyof ModificationFacts> = new Set([
  'title',
  'stageId',
  'implementation',
]);

/**
 * The modifications of a register, with the decisions and what is at risk. A fact that is known of
 * none of them has no column.
 */
export function modificationsSheet(register: RegisterAsAt): Sheet {
  const names = changeNames(register);
  const risks = changeRisks(register);
  const rows = register.modifications.map(at => ({
    at,
    cells: factCells(at.facts, { code: register.code, names }),
  }));
  const facts = FACTS.filter(
    fact => ALWAYS.has(fact) || rows.some(({ cells }) => cells[fact].text !== ''),
  );
  return {
    name: 'Modifications',
    columns: [
      { head: 'Reference', width: 13 },
      ...facts.map(fact => ({ head: FACT_LABELS[fact], width: WIDTHS[fact] })),
      { head: 'Decisions', width: 40 },
      { head: 'Risk', width: 40 },
    ],
    rows: rows.map(({ at, cells }) => [
      wordsCell(at.modification.reference),
      ...facts.map(fact => cells[fact]),
      wordsCell(decisionsInWords(at, names)),
      wordsCell((risks.get(at.modification.id) ?? []).map(riskInWords).join('\n')),
    ]),
  };
}

const RELEASE_COLUMNS: readonly SheetColumn[] = [
  { head: 'Release', width: 30 },
  { head: 'Date', width: 13 },
  { head: 'Status', width: 16 },
  { head: 'Version', width: 12 },
  { head: 'Freeze', width: 13 },
  { head: 'Modifications', width: 40 },
  { head: 'Documents', width: 30 },
  { head: 'Dates it had', width: 40 },
];

function releasesSheet(register: RegisterAsAt): Sheet {
  return {
    name: 'Releases',
    columns: RELEASE_COLUMNS,
    rows: register.releases.map(at => releaseRow(at, scopeOf(register, at.release.id))),
  };
}

function releaseRow({ facts, earlierDates }: ReleaseAsAt, scope: readonly string[]): TableCell[] {
  const { name, date, status, codeVersion, freeze, documents } = releaseCells(facts);
  const had = earlierDates.map(({ date: earlier, movedBy }) => {
    const by = movedBy.letter || movedBy.source;
    return `${dateInWords(earlier)}${by === '' ? '' : `, moved by ${by}`}`;
  });
  const holds = wordsCell(scope.join('; '));
  return [name, date, status, codeVersion, freeze, holds, documents, wordsCell(had.join('\n'))];
}

function decisionsInWords({ decisions }: ModificationAsAt, { body }: ChangeNames): string {
  return decisions.map(decision => decisionInWords(decision, body(decision.bodyId))).join('\n');
}

function decisionInWords({ on, sort, verb, vote }: Decision, body: string): string {
  const how = vote === '' ? '' : ` (${vote})`;
  return `${dateInWords(on)}: ${body}, ${sort}: ${verb}${how}`;
}
