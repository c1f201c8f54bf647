import fc from 'fast-check';
import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import { type ActionUpdate, actionUpdate, type Closing } from '../../shared/model/action-update';
import type { AgendaItem } from '../../shared/model/agenda-item';
import type { Attendee, Declaration, Movement } from '../../shared/model/attendance';
import type { ClockEvent } from '../../shared/model/clock-event';
import type { Committee, StandingItem } from '../../shared/model/committee';
import type { EarlierAction } from '../../shared/model/earlier-action';
import type { Meeting } from '../../shared/model/meeting';
import { type Minute, minute as minuteOf } from '../../shared/model/minute';
import type { Body, Person } from '../../shared/model/party';
import { type PrivateNote, privateNote as privateNoteOf } from '../../shared/model/private-note';
import type { AnyRecord } from '../../shared/model/record';
import type { Removed } from '../../shared/model/removed';
import { type WordTemplate, wordTemplate } from '../../shared/model/word-template';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { block, nestedBlock } from './arbitrary-blocks';
import { keptReport, reportDraft } from './arbitrary-kept-reports';
import { anyState, lifeOfMinutes } from './arbitrary-life';
import { modificationsOn, release } from './arbitrary-modifications';
import {
  deadline,
  duty,
  numberedIssue,
  risk,
  riskScale,
  savedView,
  snooze,
} from './arbitrary-registers';
import { anyText, someLine, someText } from './arbitrary-text';
import { clock, due, id, owner, someDate } from './arbitrary-values';
import { keptVersion, versionDocument } from './arbitrary-versions';

const movement: fc.Arbitrary<Movement> = fc.record({
  what: fc.constantFrom('arrived', 'left', 'returned'),
  itemId: id,
  at: fc.option(clock),
});

const attendee: fc.Arbitrary<Attendee> = fc.record({
  name: someText,
  partyId: fc.option(id),
  capacity: anyText,
  organisation: anyText,
  presence: fc.constantFrom('present', 'apologies', 'absent', 'inAttendance'),
  alternateFor: fc.option(anyText),
  itemIds: fc.array(id, { maxLength: 2 }),
  dialIn: fc.boolean(),
  movements: fc.array(movement, { maxLength: 2 }),
  remark: anyText,
});

const declaration: fc.Arbitrary<Declaration> = fc.record({
  name: someText,
  itemId: fc.option(id),
  interest: anyText,
  withdrew: fc.boolean(),
});

const clockEvent: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({
    what: fc.constantFrom('started', 'paused', 'resumed', 'adjourned', 'closed'),
    on: someDate,
    at: clock,
  }),
  fc.record({ what: fc.constant('itemBegun'), itemId: id, on: someDate, at: clock }),
);

const standingItem: fc.Arbitrary<StandingItem> = fc.record(
  {
    title: someText,
    purpose: fc.constantFrom('decision' as const, 'discussion' as const, 'information' as const),
    presenter: anyText,
    plannedMinutes: fc.option(fc.nat()),
    depth: fc.integer({ min: 1, max: 3 }),
    unnumbered: fc.constant(true as const),
    skippedEmpty: fc.constant(true as const),
  },
  { requiredKeys: ['title', 'purpose', 'presenter', 'plannedMinutes'] },
);

const committee: fc.Arbitrary<Committee> = fc.record({
  kind: fc.constant('committee'),
  id,
  code: someText,
  name: someText,
  organisation: anyText,
  secretary: anyText,
  actionPattern: fc.constantFrom('{code}{meeting}/{sequence:2}', '{code}{sequence}'),
  changePatterns: fc.subarray(['SECMP####', 'MP###', 'DP###']),
  outcomeVerbs: fc.subarray(['NOTED', 'AGREED', 'CO-OPTED', 'TOOK NOTE']),
  members: fc.array(
    fc.record({ partyId: id, capacity: anyText, category: anyText, alternateIds: fc.array(id) }),
    { maxLength: 2 },
  ),
  quorum: fc.option(fc.record({ atLeast: fc.integer({ min: 1 }), chairNeeded: fc.boolean() })),
  standingItems: fc.array(standingItem, { maxLength: 2 }),
  otherAgendas: fc.array(
    fc.record({ name: someText, items: fc.array(standingItem, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  houseStyle: fc
    .record({ name: someText, classification: anyText })
    .map(known => ({ ...PLAIN, ...known })),
  phrases: fc.array(fc.record({ short: fc.constantFrom('tn', 'aob', '§'), words: someText }), {
    maxLength: 2,
  }),
  ownWords: fc.array(someText, { maxLength: 2 }),
  riskPattern: fc.constantFrom('R{sequence:2}', '{code}-R{sequence}'),
  riskScale,
  deadlines: fc.array(deadline, { maxLength: 2 }),
  holidaysOf: fc.constantFrom('englandAndWales', 'scotland', 'northernIreland'),
  draftWithin: fc.nat(20),
  retention: fc.record(
    {
      documentYears: fc.integer({ min: 1, max: 30 }),
      noteYears: fc.integer({ min: 1, max: 30 }),
      notesUntilApproved: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ),
});

const person: fc.Arbitrary<Person> = fc.record({
  kind: fc.constant('person'),
  id,
  name: someText,
  initials: anyText,
  organisation: anyText,
});

const personWithInterests: fc.Arbitrary<Person> = fc
  .tuple(
    person,
    fc.array(
      fc.record({
        id,
        interest: someText,
        since: fc.option(someDate),
        until: fc.option(someDate),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([known, interests]) => ({ ...known, interests }));

const body: fc.Arbitrary<Body> = fc.record({
  kind: fc.constant('body'),
  id,
  name: someText,
  shortName: anyText,
});

const heldMeeting: fc.Arbitrary<Meeting> = fc.record({
  kind: fc.constant('meeting'),
  id,
  committeeId: id,
  number: fc.oneof(fc.nat(99).map(String), anyText),
  title: anyText,
  date: fc.option(someDate),
  startTime: fc.option(clock),
  closeTime: fc.option(clock),
  place: anyText,
  state: anyState,
  version: anyText,
  attendance: fc.array(attendee, { maxLength: 2 }),
  quorate: fc.option(fc.boolean()),
  declarations: fc.array(declaration, { maxLength: 2 }),
  nextMeeting: anyText,
  lastFixedAction: fc.nat(99),
  clock: fc.array(clockEvent, { maxLength: 3 }),
  ticked: fc.array(fc.record({ deadlineId: id, on: someDate }), { maxLength: 2 }),
});

const meeting: fc.Arbitrary<Meeting> = fc
  .tuple(heldMeeting, lifeOfMinutes)
  .map(([held, life]) => ({ ...held, ...life }));

const plainItem: fc.Arbitrary<AgendaItem> = fc.record({
  kind: fc.constant('agendaItem'),
  id,
  meetingId: id,
  parentId: fc.option(id),
  place: fc.integer({ min: -9, max: 9 }),
  number: fc.option(fc.constantFrom('', '7', '14.i', '206/19', '3.2')),
  title: anyText,
  purpose: fc.constantFrom('decision', 'discussion', 'information'),
  presenter: anyText,
  papers: fc.array(anyText, { maxLength: 2 }),
  plannedMinutes: fc.option(fc.nat()),
  confidential: fc.option(anyText),
});

/** An item of a meeting's agenda, under no item or under one of any id. */
export const agendaItem: fc.Arbitrary<AgendaItem> = fc
  .tuple(plainItem, fc.boolean())
  .map(([item, skippedEmpty]) => (skippedEmpty ? { ...item, skippedEmpty } : item));

/** A minute with blocks of every sort. */
export const minute: fc.Arbitrary<Minute> = fc
  .tuple(id, id, fc.array(block, { maxLength: 4 }))
  .map(parts => minuteOf(...parts));

const closing: fc.Arbitrary<Closing> = fc.oneof(
  fc.record({ how: fc.constantFrom('done', 'overtaken') }),
  fc.record({ how: fc.constant('underItem'), itemId: id }),
  fc.record({ how: fc.constant('superseded'), by: anyText }),
  fc.record({ how: fc.constant('handedOver'), to: anyText }),
);

/** What was said of any action at any meeting. */
export const update: fc.Arbitrary<ActionUpdate> = fc
  .record({
    actionId: id,
    meetingId: id,
    place: fc.option(fc.integer({ min: -9, max: 9 })),
    blocks: fc.array(nestedBlock, { maxLength: 3 }),
    status: fc.constantFrom('ongoing', 'closed'),
    closing: fc.option(closing),
    underItemId: fc.option(id),
    newDue: fc.option(due),
  })
  .map(({ newDue, ...known }) => actionUpdate(newDue ? { ...known, newDue } : known));

const earlierAction: fc.Arbitrary<EarlierAction> = fc.record({
  kind: fc.constant('earlierAction'),
  id,
  committeeId: id,
  ref: someText,
  raisedAt: anyText,
  owners: fc.array(owner, { maxLength: 2 }),
  due: fc.option(due),
  content: someLine,
  confidential: fc.option(anyText),
});

/** What she noted for herself beside any item. */
export const privateNote: fc.Arbitrary<PrivateNote> = fc
  .tuple(id, id, anyText)
  .map(parts => privateNoteOf(...parts));

/** Any committee's own Word file. */
const committeeTemplate: fc.Arbitrary<WordTemplate> = fc
  .tuple(id, anyText)
  .map(([committeeId, name]) => wordTemplate(committeeId, name, 'UEsDBA=='));

const partOfABook: fc.Arbitrary<AnyRecord> = fc.oneof(
  committee,
  person,
  personWithInterests,
  body,
  meeting,
  agendaItem,
  minute,
  update,
  earlierAction,
  privateNote,
  fc.constant(SMART_ENERGY_CODE),
  modificationsOn(someDate),
  release,
  keptReport,
  reportDraft,
  risk,
  numberedIssue,
  duty,
  snooze,
  savedView,
  keptVersion,
  versionDocument,
  committeeTemplate,
);

const removed: fc.Arbitrary<Removed> = fc.record({
  kind: fc.constant('removed'),
  id,
  what: someText,
  at: fc.constantFrom('2018-08-14T10:05', '2018-08-14T10:05:59.999Z'),
  meetingId: fc.option(id),
  records: fc.array(partOfABook, { maxLength: 3 }),
});

/** A record of every kind, unrelated to any other. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  { arbitrary: partOfABook, weight: 9 },
  removed,
);

/** Records of every kind, many of one id. */
export const anyRecords: fc.Arbitrary<AnyRecord[]> = fc.array(anyRecord, { maxLength: 8 });
