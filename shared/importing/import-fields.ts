import type { ModificationFacts } from '../model/modification';
import { FACT_LABELS } from '../registers/changes/fact-words';

/** What a column can tell: which modification a row is of, a fact of it, or who said so. */
export type ImportField = 'reference' | 'source' | keyof ModificationFacts;

/** What each is called, in the order in which they are offered. */
export const FIELD_LABELS: Readonly<Record<ImportField, string>> = {
  reference: 'Reference',
  ...FACT_LABELS,
  source: 'Source',
};

/** All of them, in that order. */
export const IMPORT_FIELDS = Object.keys(FIELD_LABELS) as ImportField[];

/**
 * How the registers of codes call each, in small letters, the surest first; beside its own label. A
 * column with one of these among its words is taken for it where no other has the name itself.
 */
export const FIELD_NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  reference: [
    'ref',
    'ref no',
    'reference number',
    'mod number',
    'mod no',
    'mod ref',
    'modification number',
    'modification reference',
    'proposal number',
    'change number',
    'change reference',
    'dcp number',
    'number',
    'no',
    'id',
    'mod',
    'modification',
  ],
  title: ['modification title', 'mod title', 'change title', 'proposal title', 'name', 'subject'],
  stageId: ['current stage', 'status', 'current status', 'state', 'phase', 'progress'],
  pathId: ['modification path', 'mod path', 'route', 'governance', 'decision route'],
  isUrgent: ['urgency', 'is urgent'],
  isFastTrack: ['fast track', 'is fast track', 'fasttrack'],
  proposer: ['proposed by', 'raised by', 'sponsor', 'originator'],
  analyst: ['analyst', 'lead', 'code administrator lead', 'secas lead', 'contact'],
  raised: ['date raised', 'raised on', 'raised date', 'submitted', 'date submitted'],
  targetReleaseId: ['release', 'targeted release', 'planned release', 'sec release'],
  implementation: [
    'implementation date',
    'implemented',
    'implemented on',
    'date implemented',
    'effective date',
    'go live',
    'go live date',
  ],
  nextStep: ['next steps', 'next action', 'next milestone'],
  nextStepOn: ['next step date', 'date of next step', 'next date', 'next milestone date'],
  documents: ['documents affected', 'affected documents', 'sec documents', 'code sections'],
  impacted: ['impacted parties', 'parties impacted', 'who is impacted', 'affected parties'],
  update: ['update', 'latest', 'comments', 'notes', 'commentary', 'current position'],
  issue: ['problem', 'defect', 'description', 'summary', 'background'],
  solution: ['proposed solution', 'proposal'],
  source: ['who says so', 'said by', 'link', 'url'],
};
