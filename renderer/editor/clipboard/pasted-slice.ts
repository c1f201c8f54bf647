import { Fragment, type Node, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { type Block, paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { blocksOfHtml } from '../../../shared/reading/html/pasted-blocks';
import { docOf } from '../doc-of';
import { contextOf } from '../editor-context';
import { MINUTE_SCHEMA } from '../schema/minute-schema';

/** The kind of clipboard data that holds a part of a minute as it was copied from an editor. */
export const OWN_KIND = 'application/x-minutebook-minute';

/**
 * This window while it is open. A part of a minute that was cut here and is put in again stays what
 * it was; what another window copied is a copy, because what it was taken from is not at hand here.
 */
const HERE = crypto.randomUUID();

/** A part of a minute as the clipboard holds it. */
export function ownData(slice: Slice): string {
  return JSON.stringify({ window: HERE, slice: slice.toJSON() });
}

/** What is on a clipboard, or dragged, by the kind of the data. */
export type Pasted = Pick<DataTransfer, 'getData'>;

/**
 * What was pasted, as blocks of a minute: a part of a minute as it was, else HTML cleaned to our
 * blocks, else lines of text. Ids that the minute has already, and those of another window, are given
 * anew. `null` for nothing.
 */
export function pastedSlice(state: EditorState, pasted: Pasted): Slice | null {
  const own = ownSlice(pasted.getData(OWN_KIND));
  if (own) {
    const { slice, isCopy } = own;
    return new Slice(withFreshIds(slice.content, state, isCopy), slice.openStart, slice.openEnd);
  }
  const blocks = htmlBlocks(pasted.getData('text/html'));
  const read = blocks.length > 0 ? blocks : textBlocks(pasted.getData('text/plain'));
  return read.length > 0 ? sliceOf(read) : null;
}

/** The change that puts the slice in; whole blocks at an edge of a line stand beside it. */
export function pasting(state: EditorState, slice: Slice): Transaction {
  const { $from, empty } = state.selection;
  const isWhole = slice.openStart === 0 && slice.openEnd === 0;
  const size = $from.parent.content.size;
  if (!empty || !isWhole || $from.depth !== 1 || size === 0)
    return state.tr.replaceSelection(slice);
  if ($from.parentOffset === 0) return state.tr.insert($from.before(), slice.content);
  if ($from.parentOffset === size) return state.tr.insert($from.after(), slice.content);
  return state.tr.replaceSelection(slice);
}

/** What another page wrote there is checked like any file. */
function ownSlice(json: string): { slice: Slice; isCopy: boolean } | null {
  if (json === '') return null;
  try {
    const data = JSON.parse(json);
    const slice = Slice.fromJSON(MINUTE_SCHEMA, data.slice);
    slice.content.forEach(node => {
      node.check();
    });
    return slice.size > 0 ? { slice, isCopy: data.window !== HERE } : null;
  } catch {
    return null;
  }
}

function htmlBlocks(html: string): Block[] {
  if (html === '') return [];
  try {
    return blocksOfHtml(html);
  } catch (error) {
    // Nested deeper than any page: the text beside it is taken.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function textBlocks(text: string): Block[] {
  const lines = text.split(/[\r\n]+/).filter(line => line.trim() !== '');
  return lines.map(line => paragraph(words(line)));
}

/** Open at its ends where they are paragraphs, so that words go on in the line they are put in. */
function sliceOf(blocks: readonly Block[]): Slice {
  const doc = docOf(blocks);
  return new Slice(doc.content, openness(doc.firstChild), openness(doc.lastChild));
}

function openness(node: Node | null): number {
  return node?.type.name === 'paragraph' ? 1 : 0;
}

function withFreshIds(content: Fragment, state: EditorState, copied: boolean): Fragment {
  const taken = new Set<string>();
  state.doc.forEach(({ attrs }) => {
    if (attrs['id']) taken.add(attrs['id']);
  });
  const { newId } = contextOf(state);
  const fresh: Node[] = [];
  content.forEach(node => {
    const id: unknown = node.attrs['id'];
    const isCopy = typeof id === 'string' && (copied || taken.has(id));
    if (typeof id === 'string') taken.add(id);
    fresh.push(isCopy ? copyWithId(node, newId()) : node);
  });
  return Fragment.from(fresh);
}

function copyWithId(node: Node, id: string): Node {
  const ref = node.type.name === 'action' ? { ref: null } : {};
  return node.type.create({ ...node.attrs, ...ref, id }, node.content, node.marks);
}
