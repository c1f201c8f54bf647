import type { Code } from '../../model/code';
import type { ModificationFacts, ModificationTold } from '../../model/modification';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import type { ChangeNames } from './change-names';
import { stageOf } from './stages';

type FactName = keyof ModificationFacts;

/** What each fact of a modification is called, in the order in which they are read. */
export const FACT_LABELS: Readonly<Record<FactName, string>> = {
  title: 'Title',
  stageId: 'Stage',
  pathId: 'Path',
  isUrgent: 'Urgent',
  isFastTrack: 'Fast-Track',
  proposer: 'Proposer',
  analyst: 'Lead analyst',
  raised: 'Raised',
  targetReleaseId: 'Target release',
  implementation: 'Implementation',
  nextStep: 'Next step',
  nextStepOn: 'Next step on',
  documents: 'Documents',
  impacted: 'Impacted',
  update: 'Latest update',
  issue: 'Issue',
  solution: 'Solution',
};

/** A fact as it reads: its label, and its value in words; an empty value has none. */
export interface FactInWords {
  readonly label: string;
  readonly words: string;
}

/** The facts that are told, in their order. */
export function factsInWords(
  told: ModificationTold,
  { code, names }: { readonly code: Code; readonly names: ChangeNames },
): FactInWords[] {
  const words: { readonly [F in FactName]: (value: ModificationFacts[F]) => string } = {
    title: asItIs,
    stageId: id => stageOf(code, id)?.name ?? '',
    pathId: names.path,
    isUrgent: yesOrNo,
    isFastTrack: yesOrNo,
    proposer: asItIs,
    analyst: asItIs,
    raised: dateOrNothing,
    targetReleaseId: names.release,
    implementation: names.implementation,
    nextStep: asItIs,
    nextStepOn: dateOrNothing,
    documents: listed,
    impacted: listed,
    update: asItIs,
    issue: asItIs,
    solution: asItIs,
  };
  const inWords = <F extends FactName>(fact: F): FactInWords[] =>
    fact in told
      ? [{ label: FACT_LABELS[fact], words: words[fact]((told as ModificationFacts)[fact]) }]
      : [];
  return Object.keys(FACT_LABELS).flatMap(fact => inWords(fact as FactName));
}

function asItIs(text: string): string {
  return text;
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function dateOrNothing(date: PartialDate | null): string {
  return date === null ? '' : dateInWords(date);
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}
