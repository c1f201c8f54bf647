import fc from 'fast-check';
import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import type { KeptDocument } from '../../shared/model/kept-document';
import { KEPT_FORM, type KeptReport } from '../../shared/model/kept-report';
import type { ReleaseFacts } from '../../shared/model/release';
import {
  reportDraft as draftOf,
  type ReportDraft,
  ReportPart,
} from '../../shared/model/report-draft';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { consultation, decision, modificationFacts } from './arbitrary-modifications';
import { anyText, someText } from './arbitrary-text';
import { id, someDate } from './arbitrary-values';

/** A report on which nothing stands. */
export const A_DOCUMENT: KeptDocument = {
  properties: {
    title: 'Change Status Report: August 2018',
    subject: 'Smart Energy Code, as at 31 August 2018',
    author: 'Ada',
    keywords: [],
    created: '2018-08-31T12:00:00Z',
  },
  style: PLAIN,
  watermark: null,
  header: { left: '', right: '' },
  footer: { left: '' },
  blocks: [],
};

const runs = fc.array(
  fc.oneof(
    fc.record(
      { kind: fc.constant('text' as const), text: anyText, bold: fc.boolean() },
      { requiredKeys: ['kind', 'text'] },
    ),
    fc.constant({ kind: 'break' as const }),
  ),
  { maxLength: 3 },
);

const paragraph = fc.record({
  kind: fc.constant('paragraph' as const),
  role: fc.constantFrom('body' as const, 'note' as const),
  numbered: fc.constant(false),
  runs,
});

const cell = fc.record({
  colspan: fc.constant(1),
  rowspan: fc.constant(1),
  blocks: fc.array(paragraph, { maxLength: 2 }),
});

const block: fc.Arbitrary<KeptDocument['blocks'][number]> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), runs }),
  paragraph,
  fc.record({
    kind: fc.constant('table' as const),
    role: fc.constantFrom('grid' as const, 'facts' as const),
    widths: fc.constant<number[]>([0.5, 0.5]),
    headerRows: fc.constant(1),
    rows: fc.array(fc.tuple(cell, cell), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('pages' as const), turned: fc.boolean() }),
  fc.record({
    kind: fc.constant('chart' as const),
    labels: fc.record({ before: someText, now: someText }),
    rows: fc.array(fc.record({ name: anyText, before: fc.nat(), now: fc.nat() }), { maxLength: 2 }),
    alternativeText: anyText,
  }),
);

const releaseFacts: fc.Arbitrary<ReleaseFacts> = fc.record({
  name: anyText,
  date: fc.option(someDate),
  status: fc.constantFrom('planned', 'baselined', 'implemented', 'cancelled'),
  codeVersion: anyText,
  freeze: fc.option(someDate),
  documents: fc.array(someText, { maxLength: 2 }),
  designations: fc.array(someText, { maxLength: 2 }),
});

/** What was written for the report of a month. */
export const reportDraft: fc.Arbitrary<ReportDraft> = fc
  .record({
    codeId: fc.constant(SMART_ENERGY_CODE.id),
    committeeId: id,
    month: fc.constantFrom('2018-07', '2018-08'),
    edits: fc.array(fc.record({ about: someText, computed: anyText, words: anyText }), {
      maxLength: 2,
    }),
    own: fc.array(fc.record({ id, part: fc.constantFrom(...ReportPart.options), words: anyText }), {
      maxLength: 2,
    }),
  })
  .map(written => ({ ...draftOf(written), ...written }));

/** Reports that were made of anything. */
export const keptReport: fc.Arbitrary<KeptReport> = fc.record({
  kind: fc.constant('keptReport'),
  id,
  form: fc.constant(KEPT_FORM),
  codeId: fc.constant(SMART_ENERGY_CODE.id),
  committeeId: id,
  month: fc.constantFrom('2018-07', '2018-08'),
  asAt: someDate,
  version: anyText,
  madeAt: fc.constant('2018-09-03T10:05'),
  madeBy: anyText,
  modifications: fc.array(
    fc.record({
      modificationId: id,
      reference: someText,
      facts: modificationFacts,
      decisions: fc.array(decision, { maxLength: 2 }),
      consultations: fc.array(consultation, { maxLength: 1 }),
    }),
    { maxLength: 2 },
  ),
  releases: fc.array(fc.record({ releaseId: id, facts: releaseFacts }), { maxLength: 2 }),
  document: fc
    .array(block, { maxLength: 4 })
    .map((blocks): KeptDocument => ({ ...A_DOCUMENT, blocks })),
});
