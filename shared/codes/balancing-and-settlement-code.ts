import { type Code, code, type Stage } from '../model/code';

/** Where the Authority decides on the Panel's recommendation, and where the Panel decides itself. */
const WITH_THE_AUTHORITY = 'authority';
const BY_THE_PANEL = ['self-governance', 'fast-track-self-governance'];

/**
 * The Balancing and Settlement Code. Its stages and bodies are those of its Section F and of the
 * guidance notes on the change process and on self-governance (bscdocs.elexon.co.uk).
 */
export const BALANCING_AND_SETTLEMENT_CODE: Code = code({
  id: 'balancing-and-settlement-code',
  name: 'Balancing and Settlement Code',
  shortName: 'BSC',
  patterns: ['P###', 'CP####'],
  paths: [
    { id: WITH_THE_AUTHORITY, name: 'Authority decision' },
    { id: 'self-governance', name: 'Self-Governance' },
    { id: 'fast-track-self-governance', name: 'Fast Track Self-Governance' },
  ],
  stageSets: [
    {
      from: null,
      stages: [
        onItsWay('initial-written-assessment', 'Initial Written Assessment'),
        onItsWay('assessment', 'Assessment Procedure'),
        onItsWay('report', 'Report Phase'),
        onItsWay('decision', 'Decision'),
        { id: 'approved', name: 'Approved, to implement', standing: 'approved', leastWeeks: null },
        { id: 'implemented', name: 'Implemented', standing: 'implemented', leastWeeks: null },
        { id: 'rejected', name: 'Rejected', standing: 'rejected', leastWeeks: null },
        { id: 'withdrawn', name: 'Withdrawn', standing: 'withdrawn', leastWeeks: null },
      ],
    },
  ],
  bodies: [
    {
      id: 'panel',
      name: 'BSC Panel',
      powers: [
        { may: 'recommend', pathIds: [WITH_THE_AUTHORITY] },
        { may: 'decide', pathIds: BY_THE_PANEL },
      ],
    },
    { id: 'workgroup', name: 'Modification Workgroup', powers: [] },
    {
      id: 'authority',
      name: 'Authority',
      powers: [{ may: 'decide', pathIds: [WITH_THE_AUTHORITY] }],
    },
  ],
  source: 'BSC Section F, and its guidance notes on the change process and on self-governance',
});

function onItsWay(id: string, name: string): Stage {
  return { id, name, standing: 'inProgress', leastWeeks: null };
}
