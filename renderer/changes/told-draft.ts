import { dayAndDate } from '../../shared/model/calendar';
import type { Id } from '../../shared/model/id';
import type {
  Decision,
  Implementation,
  Modification,
  ModificationTold,
} from '../../shared/model/modification';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { typedDate } from '../../shared/reading/typed-date';
import type { ChangeRegister } from '../../shared/registers/changes/change-register';
import { modificationAsAt, NOTHING_KNOWN } from '../../shared/registers/changes/modification-as-at';
import { namesIn } from '../ui/names-in';
import type { Understood } from '../ui/TypedField';

/** What became of a modification, as it is typed. */
export interface Draft {
  readonly on: string;
  readonly source: string;
  readonly stageId: string;
  readonly pathId: string;
  readonly targetReleaseId: string;
  readonly implementation: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly documents: string;
  readonly update: string;
  readonly title: string;
  readonly proposer: string;
  readonly analyst: string;
  readonly impacted: string;
  readonly issue: string;
  readonly solution: string;
  readonly isUrgent: boolean;
  readonly isFastTrack: boolean;
  readonly bodyId: string;
  readonly sort: Decision['sort'];
  readonly verb: string;
  readonly vote: string;
}

/** What a draft is read with: the day, and the releases that can be named. */
export interface Near {
  readonly today: PartialDate;
  readonly releases: readonly { readonly id: Id; readonly name: string }[];
}

/** The draft as it begins: what is known today, to be changed where it changed. */
export function draftOf({ code }: ChangeRegister, modification: Modification, near: Near): Draft {
  const { today } = near;
  const known = modificationAsAt(code, modification, today)?.facts ?? NOTHING_KNOWN;
  return {
    on: dateInWords(today),
    source: '',
    stageId: known.stageId ?? '',
    pathId: known.pathId ?? '',
    targetReleaseId: known.targetReleaseId ?? '',
    implementation: inWords(known.implementation, near),
    nextStep: known.nextStep,
    nextStepOn: known.nextStepOn === null ? '' : dateInWords(known.nextStepOn),
    documents: known.documents.join(', '),
    update: '',
    title: known.title,
    proposer: known.proposer,
    analyst: known.analyst,
    impacted: known.impacted.join(', '),
    issue: known.issue,
    solution: known.solution,
    isUrgent: known.isUrgent,
    isFastTrack: known.isFastTrack,
    bodyId: '',
    sort: 'decision',
    verb: 'approved',
    vote: '',
  };
}

/** How what is typed for the implementation is understood; `null` where nothing is typed. */
export function implementationSays(draft: Draft, near: Near): Understood | null {
  const meant = implementationOf(draft, near);
  if (meant === null) return null;
  if (meant.by === 'words') return { words: 'Kept in these words', wrong: false };
  return {
    words: meant.by === 'date' ? dayAndDate(meant.date) : 'With this release',
    wrong: false,
  };
}

/** The facts that the draft tells, and the decision where a body is named. */
export function toldBy(
  draft: Draft,
  on: PartialDate,
  near: Near,
): { readonly facts: ModificationTold; readonly decision: Omit<Decision, 'id'> | null } {
  const { source, bodyId, sort, verb, vote } = draft;
  return {
    facts: factsOf(draft, near),
    decision: bodyId === '' ? null : { on, bodyId, sort, verb, vote: vote.trim(), source },
  };
}

function factsOf(draft: Draft, near: Near): ModificationTold {
  const update = draft.update.trim();
  return {
    stageId: draft.stageId || null,
    pathId: draft.pathId || null,
    targetReleaseId: draft.targetReleaseId || null,
    implementation: implementationOf(draft, near),
    nextStep: draft.nextStep.trim(),
    nextStepOn: typedDate(draft.nextStepOn, near.today),
    documents: namesIn(draft.documents),
    title: draft.title.trim(),
    proposer: draft.proposer.trim(),
    analyst: draft.analyst.trim(),
    impacted: namesIn(draft.impacted),
    issue: draft.issue.trim(),
    solution: draft.solution.trim(),
    isUrgent: draft.isUrgent,
    isFastTrack: draft.isFastTrack,
    ...(update === '' ? {} : { update }),
  };
}

/** What is typed for it: a release by its name, a date, or words. */
function implementationOf(
  { implementation }: Draft,
  { today, releases }: Near,
): Implementation | null {
  const words = implementation.trim();
  if (words === '') return null;
  const release = releases.find(({ name }) => name.toLowerCase() === words.toLowerCase());
  if (release) return { by: 'release', releaseId: release.id };
  const date = typedDate(words, today);
  return date === null ? { by: 'words', words } : { by: 'date', date };
}

function inWords(implementation: Implementation | null, { releases }: Near): string {
  if (implementation === null) return '';
  if (implementation.by === 'words') return implementation.words;
  if (implementation.by === 'date') return dateInWords(implementation.date);
  return releases.find(({ id }) => id === implementation.releaseId)?.name ?? '';
}
