import fc from 'fast-check';
import type {
  ActionBlock,
  Block,
  BulletList,
  ListItem,
  NestedBlock,
  NumberedList,
  OutcomeBlock,
  Paragraph,
  PostMeetingNote,
  Subheading,
  Table,
} from '../../shared/model/block';
import { anyText, someLine, someText } from './arbitrary-text';
import { due, id, owner, someDate } from './arbitrary-values';

const confidential = fc.option(anyText, { freq: 3 });

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  { type: fc.constant('paragraph'), attrs: fc.record({ confidential }), content: someLine },
  { requiredKeys: ['type', 'attrs'] },
);

const subheading: fc.Arbitrary<Subheading> = fc.record(
  {
    type: fc.constant('subheading'),
    attrs: fc.record({ confidential }),
    content: someLine,
  },
  { requiredKeys: ['type', 'attrs'] },
);

type Nested = {
  nested: NestedBlock;
  bullets: BulletList;
  numbers: NumberedList;
  point: ListItem;
};

const nested = fc.letrec<Nested>(tie => ({
  nested: fc.oneof({ maxDepth: 3, depthSize: 'small' }, paragraph, tie('bullets'), tie('numbers')),
  bullets: fc.record({
    type: fc.constant('bulletList'),
    attrs: fc.record({ confidential }),
    content: fc.array(tie('point'), { minLength: 1, maxLength: 3 }),
  }),
  numbers: fc.record({
    type: fc.constant('numberedList'),
    attrs: fc.record({
      start: fc.integer({ min: 0, max: 99 }),
      style: fc.constantFrom('decimal', 'lowerLetter', 'lowerRoman'),
      confidential,
    }),
    content: fc.array(tie('point'), { minLength: 1, maxLength: 3 }),
  }),
  point: fc.record({
    type: fc.constant('listItem'),
    content: fc.array(tie('nested'), { maxLength: 2 }),
  }),
}));

/** A paragraph, or a list with lists in it: what points, cells and updates hold. */
export const nestedBlock: fc.Arbitrary<NestedBlock> = nested.nested;

const cell = fc.record({
  type: fc.constant('tableCell' as const),
  attrs: fc.record({
    header: fc.boolean(),
    colspan: fc.integer({ min: 1, max: 3 }),
    rowspan: fc.integer({ min: 1, max: 3 }),
  }),
  content: fc.array(nestedBlock, { maxLength: 2 }),
});

const row = fc.record({
  type: fc.constant('tableRow' as const),
  content: fc.array(cell, { maxLength: 3 }),
});

/** A table, its rows as ragged as they come. */
export const table: fc.Arbitrary<Table> = fc.record({
  type: fc.constant('table'),
  attrs: fc.record({ confidential }),
  content: fc.array(row, { minLength: 1, maxLength: 3 }),
});

/** An action of any sort. */
export const actionBlock: fc.Arbitrary<ActionBlock> = fc.record(
  {
    type: fc.constant('action'),
    attrs: fc.record({
      id,
      ref: fc.option(someText),
      owners: fc.array(owner, { maxLength: 2 }),
      due: fc.option(due),
      arisesFrom: fc.option(someText),
      confidential,
    }),
    content: someLine,
  },
  { requiredKeys: ['type', 'attrs'] },
);

const outcome: fc.Arbitrary<OutcomeBlock> = fc.record(
  { type: fc.constant('outcome'), attrs: fc.record({ id, confidential }), content: someLine },
  { requiredKeys: ['type', 'attrs'] },
);

const postMeetingNote: fc.Arbitrary<PostMeetingNote> = fc.record(
  {
    type: fc.constant('postMeetingNote'),
    attrs: fc.record({ on: someDate, confidential }),
    content: someLine,
  },
  { requiredKeys: ['type', 'attrs'] },
);

/** A block of every sort. */
export const block: fc.Arbitrary<Block> = fc.oneof(
  nestedBlock,
  subheading,
  table,
  actionBlock,
  outcome,
  postMeetingNote,
  fc.constant({ type: 'outstandingActions' }),
);
