import { Schema } from 'prosemirror-model';
import { INLINE_NODES } from './inline-nodes';
import { LINE_NODES } from './line-nodes';
import { MARKS } from './marks';
import { STRUCTURE_NODES } from './structure-nodes';

/**
 * What the editor can hold: the blocks of a minute, under the names and with the attributes that
 * the records have. Paragraphs come first, for a gap is filled with the first that fits.
 */
export const MINUTE_SCHEMA = new Schema({
  nodes: { doc: { content: 'block+' }, ...LINE_NODES, ...STRUCTURE_NODES, ...INLINE_NODES },
  marks: MARKS,
});
