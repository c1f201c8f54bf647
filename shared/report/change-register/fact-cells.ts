import type { Code } from '../../model/code';
import type { Implementation, ModificationFacts } from '../../model/modification';
import type { ReleaseFacts } from '../../model/release';
import type { TableCell } from '../../reading/tables/source-table';
import type { ChangeNames } from '../../registers/changes/change-names';
import { RELEASE_STATUS_WORDS } from '../../registers/changes/release-as-at';
import { stageOf } from '../../registers/changes/stages';
import { dateCell, wordsCell } from '../../spreadsheet/sheet';

/** How each fact of a modification stands in a table. */
export type FactCells = Readonly<Record<keyof ModificationFacts, TableCell>>;

/**
 * The facts of a modification as cells of a table, each so that it is read back as what it is. What is
 * not known, and what is not so, is an empty cell.
 */
export function factCells(
  facts: ModificationFacts,
  { code, names }: { readonly code: Code; readonly names: ChangeNames },
): FactCells {
  return {
    title: wordsCell(facts.title),
    stageId: wordsCell(stageOf(code, facts.stageId)?.name ?? ''),
    pathId: wordsCell(names.path(facts.pathId)),
    isUrgent: wordsCell(facts.isUrgent ? 'yes' : ''),
    isFastTrack: wordsCell(facts.isFastTrack ? 'yes' : ''),
    proposer: wordsCell(facts.proposer),
    analyst: wordsCell(facts.analyst),
    raised: dateCell(facts.raised),
    targetReleaseId: wordsCell(names.release(facts.targetReleaseId)),
    implementation: implementationCell(facts.implementation, names),
    nextStep: wordsCell(facts.nextStep),
    nextStepOn: dateCell(facts.nextStepOn),
    documents: wordsCell(facts.documents.join('; ')),
    impacted: wordsCell(facts.impacted.join('; ')),
    update: wordsCell(facts.update),
    issue: wordsCell(facts.issue),
    solution: wordsCell(facts.solution),
  };
}

/** How the facts of a release stand in a table, but for what only modifications tell. */
export type ReleaseCells = Readonly<
  Record<'name' | 'date' | 'status' | 'codeVersion' | 'freeze' | 'documents', TableCell>
>;

/** The facts of a release as cells of a table, each so that it is read back as what it is. */
export function releaseCells(facts: ReleaseFacts): ReleaseCells {
  return {
    name: wordsCell(facts.name),
    date: dateCell(facts.date),
    status: wordsCell(RELEASE_STATUS_WORDS[facts.status]),
    codeVersion: wordsCell(facts.codeVersion),
    freeze: dateCell(facts.freeze),
    documents: wordsCell(facts.documents.join('; ')),
  };
}

function implementationCell(
  implementation: Implementation | null,
  { release }: ChangeNames,
): TableCell {
  if (implementation === null) return wordsCell('');
  if (implementation.by === 'date') return dateCell(implementation.date);
  return wordsCell(
    implementation.by === 'words' ? implementation.words : release(implementation.releaseId),
  );
}
