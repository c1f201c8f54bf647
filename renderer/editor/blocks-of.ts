import type { Mark as EditorMark, Node } from 'prosemirror-model';
import type { Block, ListItem, NestedBlock, TableCell, TableRow } from '../../shared/model/block';
import type { Footnote, Inline, Mark } from '../../shared/model/inline';

/** A block of the document is never changed, only replaced; so its record is made once. */
const MADE = new WeakMap<Node, Block>();

/**
 * The document as blocks of a minute. Open paragraphs without words are left out: they are where
 * she is about to type. A block that has not changed is the same object as before.
 */
export function blocksOf(doc: Node): Block[] {
  return doc.children.filter(node => !isBlank(node)).map(blockOfNode);
}

/** Whether it is an open paragraph without words, which no record keeps. */
export function isBlank(node: Node): boolean {
  return (
    node.type.name === 'paragraph' && node.content.size === 0 && node.attrs['confidential'] === null
  );
}

/** A block of the document as its record has it. */
export function blockOfNode(node: Node): Block {
  const made = MADE.get(node) ?? blockOf(node);
  MADE.set(node, made);
  return made;
}

function blockOf(node: Node): Block {
  const { attrs } = node;
  const confidential: string | null = attrs['confidential'];
  switch (node.type.name) {
    case 'subheading':
      return { type: 'subheading', attrs: { confidential }, ...lineOf(node) };
    case 'outcome':
      return { type: 'outcome', attrs: { id: attrs['id'], confidential }, ...lineOf(node) };
    case 'postMeetingNote':
      return { type: 'postMeetingNote', attrs: { on: attrs['on'], confidential }, ...lineOf(node) };
    case 'action':
      return actionOf(node);
    case 'table':
      return { type: 'table', attrs: { confidential }, content: node.children.map(rowOf) };
    case 'outstandingActions':
      return { type: 'outstandingActions' };
    default:
      return nestedOf(node);
  }
}

function actionOf(node: Node): Block {
  const { id, ref, owners, due, arisesFrom, confidential } = node.attrs;
  const attrs = { id, ref, owners, due, arisesFrom, confidential };
  return { type: 'action', attrs, ...lineOf(node) };
}

function nestedOf(node: Node): NestedBlock {
  const { confidential, start, style } = node.attrs;
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', attrs: { confidential }, ...lineOf(node) };
    case 'bulletList':
      return { type: 'bulletList', attrs: { confidential }, content: node.children.map(pointOf) };
    case 'numberedList': {
      const attrs = { start, style, confidential };
      return { type: 'numberedList', attrs, content: node.children.map(pointOf) };
    }
    default:
      throw new Error(`The editor held a block of no kind: ${node.type.name}.`);
  }
}

function pointOf(node: Node): ListItem {
  return { type: 'listItem', content: node.children.map(nestedOf) };
}

function rowOf(node: Node): TableRow {
  return { type: 'tableRow', content: node.children.map(cellOf) };
}

function cellOf(node: Node): TableCell {
  const { header, colspan, rowspan } = node.attrs;
  const attrs = { header, colspan, rowspan };
  return { type: 'tableCell', attrs, content: node.children.map(nestedOf) };
}

function lineOf(node: Node): { content?: Inline[] } {
  return node.childCount > 0 ? { content: node.children.map(pieceOf) } : {};
}

function pieceOf(node: Node): Inline {
  switch (node.type.name) {
    case 'lineBreak':
      return { type: 'lineBreak' };
    case 'parked':
      return { type: 'parked' };
    case 'footnote':
      return noteOf(node);
    default:
      return wordsOf(node);
  }
}

function noteOf(node: Node): Footnote {
  return node.childCount > 0
    ? { type: 'footnote', content: node.children.map(wordsOf) }
    : { type: 'footnote' };
}

function wordsOf(node: Node): NonNullable<Footnote['content']>[number] {
  const marks = node.marks.length > 0 ? { marks: node.marks.map(markOf) } : {};
  if (node.text !== undefined) return { type: 'text', text: node.text, ...marks };
  const { to, target, words } = node.attrs;
  return { type: 'reference', attrs: { to, target, words }, ...marks };
}

function markOf({ type: { name }, attrs }: EditorMark): Mark {
  switch (name) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'superscript':
    case 'subscript':
      return { type: name };
    case 'link':
      return { type: 'link', attrs: { href: attrs['href'] } };
    default:
      throw new Error(`The editor held a mark of no kind: ${name}.`);
  }
}
