import fc from 'fast-check';
import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import type {
  Consultation,
  Decision,
  Implementation,
  Modification,
  ModificationFacts,
  ModificationTold,
  Statement,
} from '../../shared/model/modification';
import type { PartialDate } from '../../shared/model/partial-date';
import type { Release, ReleaseTold } from '../../shared/model/release';
import { NOTHING_KNOWN } from '../../shared/registers/changes/modification-as-at';
import { anyText, someText } from './arbitrary-text';
import { id, someDate } from './arbitrary-values';

const stageId = fc.constantFrom(
  ...SMART_ENERGY_CODE.stageSets.flatMap(({ stages }) => stages.map(stage => stage.id)),
);

const implementation: fc.Arbitrary<Implementation> = fc.oneof(
  fc.record({ by: fc.constant('date'), date: someDate }),
  fc.record({ by: fc.constant('release'), releaseId: id }),
  fc.record({ by: fc.constant('words'), words: someText }),
);

/** Any of the facts of a modification, and no others. */
export const modificationTold: fc.Arbitrary<ModificationTold> = fc.record(
  {
    title: anyText,
    proposer: anyText,
    analyst: anyText,
    raised: fc.option(someDate),
    pathId: fc.option(fc.constantFrom('path-1', 'path-2', 'path-3')),
    isUrgent: fc.boolean(),
    isFastTrack: fc.boolean(),
    stageId: fc.option(stageId),
    update: anyText,
    issue: anyText,
    solution: anyText,
    impacted: fc.array(someText, { maxLength: 2 }),
    documents: fc.array(someText, { maxLength: 2 }),
    targetReleaseId: fc.option(id),
    implementation: fc.option(implementation),
    nextStep: anyText,
    nextStepOn: fc.option(someDate),
  },
  { requiredKeys: [] },
);

/** All that can be known of a modification. */
export const modificationFacts: fc.Arbitrary<ModificationFacts> = modificationTold.map(told => ({
  ...NOTHING_KNOWN,
  ...told,
}));

export const decision: fc.Arbitrary<Decision> = fc.record({
  id,
  on: someDate,
  bodyId: fc.constantFrom('panel', 'change-board', 'authority', 'nobody'),
  sort: fc.constantFrom('recommendation', 'decision'),
  verb: someText,
  vote: anyText,
  source: anyText,
});

export const consultation: fc.Arbitrary<Consultation> = fc.record({
  id,
  name: someText,
  opens: fc.option(someDate),
  closes: fc.option(someDate),
  source: anyText,
});

/** Modifications of which much was said, on these days. */
export function modificationsOn(day: fc.Arbitrary<PartialDate>): fc.Arbitrary<Modification> {
  const statement: fc.Arbitrary<Statement> = fc.record(
    {
      id,
      on: day,
      source: anyText,
      decisionId: fc.option(id),
      facts: modificationTold,
      saidIn: fc.record({ meetingId: id, blockId: id }),
    },
    { requiredKeys: ['id', 'on', 'source', 'decisionId', 'facts'] },
  );
  return fc.record({
    kind: fc.constant('modification'),
    id,
    codeId: fc.constant(SMART_ENERGY_CODE.id),
    reference: someText,
    splitFromId: fc.option(id),
    statements: fc.array(statement, { maxLength: 6 }),
    decisions: fc.array(decision, { maxLength: 3 }),
    consultations: fc.array(consultation, { maxLength: 2 }),
  });
}

const releaseTold: fc.Arbitrary<ReleaseTold> = fc.record(
  {
    name: anyText,
    date: fc.option(someDate),
    status: fc.constantFrom('planned', 'baselined', 'implemented', 'cancelled'),
    codeVersion: anyText,
    freeze: fc.option(someDate),
    documents: fc.array(someText, { maxLength: 2 }),
    designations: fc.array(someText, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Releases of which something was said. */
export const release: fc.Arbitrary<Release> = fc.record({
  kind: fc.constant('release'),
  id,
  codeId: fc.constant(SMART_ENERGY_CODE.id),
  statements: fc.array(
    fc.record({ id, on: someDate, source: anyText, letter: anyText, facts: releaseTold }),
    { maxLength: 4 },
  ),
});
