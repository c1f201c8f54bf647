import type { Block } from '../../shared/model/block';

const ONE: { readonly [T in Block['type']]: string } = {
  paragraph: 'a paragraph',
  subheading: 'a sub-heading',
  bulletList: 'a list',
  numberedList: 'a list',
  table: 'a table',
  action: 'an action',
  outcome: 'an outcome',
  postMeetingNote: 'a post-meeting note',
  outstandingActions: 'the table of actions',
};

const SEVERAL: { readonly [T in Block['type']]?: string } = {
  paragraph: 'paragraphs',
  subheading: 'sub-headings',
  action: 'actions',
  outcome: 'outcomes',
  postMeetingNote: 'post-meeting notes',
};

/** What these blocks are called in a sentence: `a paragraph`, `2 actions`, `3 lines`. */
export function linesInWords(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (first && blocks.length === 1) return ONE[first.type];
  const alike = first && blocks.every(({ type }) => type === first.type);
  return `${blocks.length} ${(alike && SEVERAL[first.type]) || 'lines'}`;
}
