import fc from 'fast-check';
import type { Deadline } from '../../shared/model/deadline';
import type { Duty, DutyTime, DutyTurn } from '../../shared/model/duty';
import type { IssueTold, NumberedIssue } from '../../shared/model/numbered-issue';
import type { RegisterLink } from '../../shared/model/register-link';
import type { Risk, RiskTold } from '../../shared/model/risk';
import { type RiskScale, USUAL_SCALE } from '../../shared/model/risk-scale';
import type { SavedView } from '../../shared/model/saved-view';
import { type Snooze, snooze as snoozeOf } from '../../shared/model/snooze';
import { anyText, someText } from './arbitrary-text';
import { id, owner, someDate } from './arbitrary-values';

const link: fc.Arbitrary<RegisterLink> = fc.record({
  to: fc.constantFrom('action', 'item', 'modification', 'risk', 'issue', 'section'),
  target: someText,
});

const level = fc.constantFrom(...USUAL_SCALE.likelihoods.map(each => each.id));

/** Any of the facts of a risk, weighed with the usual scale. */
export const riskTold: fc.Arbitrary<RiskTold> = fc.record(
  {
    title: someText,
    description: anyText,
    likelihoodId: fc.option(level),
    impactId: fc.option(level),
    plan: anyText,
    owners: fc.array(owner, { maxLength: 2 }),
    reviewOn: fc.option(someDate),
    status: fc.constantFrom('open', 'closed'),
    closedHow: anyText,
  },
  { requiredKeys: [] },
);

const issueTold: fc.Arbitrary<IssueTold> = fc.record(
  { title: someText, text: anyText, status: fc.constantFrom('open', 'closed') },
  { requiredKeys: [] },
);

function statementOf<F>(facts: fc.Arbitrary<F>) {
  return fc.record({
    id,
    on: someDate,
    meetingId: fc.option(id),
    by: anyText,
    words: anyText,
    facts,
  });
}

/** Risks of which something was said. */
export const risk: fc.Arbitrary<Risk> = fc.record({
  kind: fc.constant('risk'),
  id,
  committeeId: id,
  reference: someText,
  statements: fc.array(statementOf(riskTold), { maxLength: 4 }),
  links: fc.array(link, { maxLength: 2 }),
});

/** Issues that some body keeps. */
export const numberedIssue: fc.Arbitrary<NumberedIssue> = fc.record({
  kind: fc.constant('issue'),
  id,
  keptBy: someText,
  number: someText,
  statements: fc.array(statementOf(issueTold), { maxLength: 3 }),
  links: fc.array(link, { maxLength: 2 }),
});

/** A month of a few years, so that turns meet. */
export const month: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2017, max: 2020 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

/** When a duty falls due, of every sort. */
export const dutyTime: fc.Arbitrary<DutyTime> = fc.oneof(
  fc.record({
    by: fc.constant('months' as const),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
  }),
  fc.record({
    by: fc.constant('every' as const),
    months: fc.integer({ min: 1, max: 24 }),
    from: month,
  }),
  fc.record({ by: fc.constant('once' as const), date: someDate }),
);

const turn: fc.Arbitrary<DutyTurn> = fc.oneof(
  fc.record({ became: fc.constant('done' as const), month, on: someDate }),
  fc.record({ became: fc.constant('leftOut' as const), month }),
  fc.record({ became: fc.constant('moved' as const), month, to: month }),
);

/** Duties of which some turns were done, left out or moved. */
export const duty: fc.Arbitrary<Duty> = fc.record({
  kind: fc.constant('duty'),
  id,
  committeeId: id,
  title: someText,
  when: dutyTime,
  purpose: fc.constantFrom('decision', 'discussion', 'information'),
  presenter: anyText,
  notes: anyText,
  turns: fc.uniqueArray(turn, { maxLength: 3, selector: each => each.month }),
});

/** What is to be done before or after a meeting. */
export const deadline: fc.Arbitrary<Deadline> = fc.record({
  id,
  title: someText,
  workingDays: fc.integer({ min: 0, max: 30 }),
  side: fc.constantFrom('before', 'after'),
});

/** A scale with other names and points than the usual one. */
export const riskScale: fc.Arbitrary<RiskScale> = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
  .map(([likelihood, impact]) => ({
    likelihoods: USUAL_SCALE.likelihoods.map(each => ({
      ...each,
      points: each.points * likelihood,
    })),
    impacts: USUAL_SCALE.impacts.map(each => ({ ...each, points: each.points * impact })),
    bands: USUAL_SCALE.bands,
  }));

/** Any action, left alone until any meeting. */
export const snooze: fc.Arbitrary<Snooze> = fc
  .record({
    actionId: id,
    committeeId: id,
    after: fc.option(id),
    until: fc.record({ date: someDate, meetingId: fc.option(id) }),
  })
  .map(snoozeOf);

/** A view of any register under any name. */
export const savedView: fc.Arbitrary<SavedView> = fc.record({
  kind: fc.constant('savedView'),
  id,
  register: fc.constantFrom('actions', 'outcomes'),
  name: someText,
  view: fc.record({
    words: anyText,
    where: fc.dictionary(fc.constantFrom('owner', 'standing'), fc.array(someText)),
    sort: fc.option(fc.record({ field: someText, descending: fc.boolean() })),
    groupBy: fc.option(someText),
  }),
});
