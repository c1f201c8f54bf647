import type { Code } from '../../model/code';
import type { KeptReport } from '../../model/kept-report';
import type { ModificationFacts } from '../../model/modification';
import type { ChangeNames } from './change-names';
import type { CorrectedFact, Correction } from './corrections';
import { factsInWords } from './fact-words';
import { reportInWords } from './kept-reports';
import { decisionInWords, type NewsSentence, openedInWords } from './news-sentences';

/** The facts that stand in a report; the others are long prose that it does not print. */
const REPORTED: readonly (keyof ModificationFacts)[] = [
  'title',
  'proposer',
  'raised',
  'pathId',
  'isUrgent',
  'isFastTrack',
  'stageId',
  'targetReleaseId',
  'implementation',
];

/** What corrections are told with. */
export interface CorrectionTelling {
  readonly code: Code;
  readonly names: ChangeNames;
  readonly last: Pick<KeptReport, 'month'>;
}

/** What was corrected of a modification about the time before, in the manner of the news. */
export function correctionSentences(
  correction: Correction,
  telling: CorrectionTelling,
): NewsSentence[] {
  const report = reportInWords(telling.last);
  return [
    ...known(correction, report),
    ...correction.facts.flatMap(fact => factCorrected(fact, telling)),
    ...correction.lateDecisions.map(decision => ({
      topic: `late.${decision.id}`,
      says: `${decisionInWords(decision, telling.names)}, which ${report} did not have yet`,
    })),
    ...correction.lateConsultations.map(consultation => ({
      topic: `late.${consultation.id}`,
      says: `${openedInWords(consultation)}, which ${report} did not have yet`,
    })),
    ...correction.takenBack.map(decision => ({
      topic: `takenBack.${decision.id}`,
      says: `stood in ${report} as one that ${decisionInWords(decision, telling.names)}, which was taken back`,
    })),
  ];
}

function known({ reported, then }: Correction, report: string): NewsSentence[] {
  if (!reported && then) {
    const stage = then.stage ? `, though it stood at ${then.stage.name} by then` : '';
    return [{ topic: 'missed', says: `was not yet in ${report}${stage}` }];
  }
  if (reported && !then) {
    return [
      { topic: 'foreseen', says: `stood in ${report}; nothing is known of it by then any more` },
    ];
  }
  return [];
}

function factCorrected(
  { fact, reported, now }: CorrectedFact,
  { code, names, last }: CorrectionTelling,
): NewsSentence[] {
  if (!REPORTED.includes(fact)) return [];
  const inWords = (value: ModificationFacts[typeof fact]) =>
    factsInWords({ [fact]: value }, { code, names })[0] ?? { label: '', words: '' };
  const [before, since] = [inWords(reported), inWords(now)];
  const label = before.label.toLowerCase();
  const was =
    before.words === '' ? `without a known ${label}` : `with the ${label} ${before.words}`;
  const is = since.words === '' ? 'which is taken back' : `corrected since to ${since.words}`;
  return [{ topic: `corrected.${fact}`, says: `stood in ${reportInWords(last)} ${was}, ${is}` }];
}
