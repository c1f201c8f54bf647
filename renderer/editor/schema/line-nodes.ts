import type { AttributeSpec, DOMOutputSpec, Node, NodeSpec } from 'prosemirror-model';
import { ActionBlock, actionBlock } from '../../../shared/model/block';
import { type Due, dueInWords } from '../../../shared/model/due';
import type { Owner } from '../../../shared/model/owner';
import { PartialDate } from '../../../shared/model/partial-date';
import { postMeetingLabel } from '../../../shared/model/post-meeting-label';

/** Why a block is confidential; `null` for an open one. */
export const CONFIDENTIAL: AttributeSpec = { default: null, validate: 'string|null' };

const ID: AttributeSpec = { validate: value => checkAction({ id: value }) };

/** The blocks that are one line of text each. */
export const LINE_NODES = {
  paragraph: {
    group: 'block nested',
    content: 'inline*',
    attrs: { confidential: CONFIDENTIAL },
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  subheading: {
    group: 'block',
    content: 'inline*',
    attrs: { confidential: CONFIDENTIAL },
    defining: true,
    toDOM: () => ['h3', 0],
  },
  action: {
    group: 'block',
    content: 'inline*',
    attrs: {
      id: ID,
      ref: { default: null, validate: value => checkAction({ ref: value }) },
      owners: { default: [], validate: value => checkAction({ owners: value }) },
      due: { default: null, validate: value => checkAction({ due: value }) },
      arisesFrom: { default: null, validate: value => checkAction({ arisesFrom: value }) },
      confidential: CONFIDENTIAL,
    },
    defining: true,
    toDOM: action => drawAction(action),
  },
  outcome: {
    group: 'block',
    content: 'inline*',
    attrs: { id: ID, confidential: CONFIDENTIAL },
    defining: true,
    toDOM: () => ['p', { class: 'outcome' }, 0],
  },
  postMeetingNote: {
    group: 'block',
    content: 'inline*',
    attrs: { on: { validate: checkDay }, confidential: CONFIDENTIAL },
    defining: true,
    toDOM: ({ attrs }) => [
      'p',
      { class: 'post-meeting-note', 'data-label': postMeetingLabel(attrs['on']) },
      0,
    ],
  },
} satisfies { [name: string]: NodeSpec };

function checkDay(value: unknown): void {
  if (!PartialDate.safeParse(value).success) throw new RangeError('not a day');
}

function checkAction(known: { readonly [attribute: string]: unknown }): void {
  const { attrs, ...action } = actionBlock('x', []);
  const given = { ...action, attrs: { ...attrs, ...known } };
  if (!ActionBlock.safeParse(given).success) throw new RangeError('not an action');
}

/** An action as it is copied to other programs. */
function drawAction({ attrs }: Node): DOMOutputSpec {
  const arisesFrom: string | null = attrs['arisesFrom'];
  const owners: readonly Owner[] = attrs['owners'];
  const due: Due | null = attrs['due'];
  return [
    'div',
    { class: 'action' },
    ['p', 0],
    [
      'ul',
      { class: 'action-facts', contenteditable: 'false' },
      ...owners.map(({ name }) => ['li', { class: 'owner' }, name]),
      ...(owners.length === 0 ? [['li', { class: 'missing' }, 'No owner']] : []),
      ['li', due ? `Due: ${dueInWords(due)}` : 'No due date'],
      ...(arisesFrom === null ? [] : [['li', `Arises from ${arisesFrom}`]]),
    ],
  ];
}
