import {
  type Code,
  type CodeBody,
  code,
  type Path,
  type Stage,
  type StageSet,
} from '../model/code';

const PATHS: readonly Path[] = [
  { id: 'path-1', name: 'Path 1: Authority-led' },
  { id: 'path-2', name: 'Path 2: Authority Determined' },
  { id: 'path-3', name: 'Path 3: Self-Governance' },
];

/** Paths on which the Authority decides, and the one on which the Change Board does. */
const AUTHORITY_PATHS = ['path-1', 'path-2'];
const SELF_GOVERNANCE = ['path-3'];

const IN_2018: readonly Stage[] = [
  onItsWay('initial', 'Initial consideration'),
  onItsWay('refinement', 'Refinement'),
  onItsWay('report', 'Report Phase'),
  onItsWay('change-board', 'Change Board'),
  onItsWay('authority', 'Authority decision'),
  { id: 'approved', name: 'Approved, to implement', standing: 'approved', leastWeeks: null },
  { id: 'implemented', name: 'Implemented', standing: 'implemented', leastWeeks: null },
  { id: 'rejected', name: 'Rejected', standing: 'rejected', leastWeeks: null },
  { id: 'withdrawn', name: 'Withdrawn', standing: 'withdrawn', leastWeeks: null },
];

/** SECMP0049 put the Development Stage before the process in November 2018. */
const STAGE_SETS: readonly StageSet[] = [
  { from: null, stages: [...IN_2018] },
  { from: '2018-11', stages: [onItsWay('development', 'Development'), ...IN_2018] },
];

const BODIES: readonly CodeBody[] = [
  { id: 'panel', name: 'SEC Panel', powers: [] },
  { id: 'working-group', name: 'Working Group', powers: [] },
  { id: 'change-sub-committee', name: 'Change Sub-Committee', powers: [] },
  {
    id: 'change-board',
    name: 'Change Board',
    powers: [
      { may: 'recommend', pathIds: AUTHORITY_PATHS },
      { may: 'decide', pathIds: SELF_GOVERNANCE },
    ],
  },
  { id: 'authority', name: 'Authority', powers: [{ may: 'decide', pathIds: AUTHORITY_PATHS }] },
];

/** The Smart Energy Code, with its process of 2018 and that since November 2018. */
export const SMART_ENERGY_CODE: Code = code({
  id: 'smart-energy-code',
  name: 'Smart Energy Code',
  shortName: 'SEC',
  patterns: ['SECMP####', 'MP###', 'DP###'],
  paths: [...PATHS],
  stageSets: [...STAGE_SETS],
  bodies: [...BODIES],
  source: 'SEC Section D, with SECMP0049 from November 2018',
});

function onItsWay(id: string, name: string): Stage {
  return { id, name, standing: 'inProgress', leastWeeks: null };
}
