import type { NodeSpec } from 'prosemirror-model';
import { Reference } from '../../../shared/model/inline';

/** The pieces of a line. A footnote is one place in its line; its words are edited beside it. */
export const INLINE_NODES = {
  text: { group: 'inline' },
  lineBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
  reference: {
    group: 'inline',
    inline: true,
    attrs: {
      to: { validate: value => checkPart('to', value) },
      target: { validate: value => checkPart('target', value) },
      words: { default: null, validate: 'string|null' },
    },
    toDOM: ({ attrs }) => ['span', { class: 'place-link' }, attrs['words'] ?? attrs['target']],
    leafText: ({ attrs }) => attrs['words'] ?? attrs['target'],
  },
  footnote: {
    group: 'inline',
    content: '(text | reference)*',
    inline: true,
    atom: true,
    toDOM: () => ['sup', { class: 'note-words' }, 0],
  },
  parked: {
    group: 'inline',
    inline: true,
    atom: true,
    toDOM: () => [
      'span',
      { class: 'parked', role: 'img', 'aria-label': 'Parked: come back to this' },
      '⚑',
    ],
  },
} satisfies { [name: string]: NodeSpec };

function checkPart(part: 'to' | 'target', value: unknown): void {
  const attrs = { to: 'item', target: 'x', words: null, [part]: value };
  if (!Reference.safeParse({ type: 'reference', attrs }).success) {
    throw new RangeError(`not a reference's ${part}`);
  }
}
