import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { Reference } from '../../shared/model/inline';
import { verbsIn } from '../../shared/registers/outcomes';
import { paragraphNumbers } from '../../shared/report/paragraph-numbers';
import { widthsOfTable } from '../../shared/report/table-widths';
import { blockOfNode } from './blocks-of';
import { contextOf, type EditorContext } from './editor-context';

const KEY = new PluginKey<DecorationSet>('appearance');

/**
 * What is shown and not kept: the labels of actions, the verbs of outcomes in bold, how references
 * read today, the numbers of paragraphs, how wide the columns of a table are, and what its header
 * cells head. It needs the context plugin before it.
 */
export function appearancePlugin(): Plugin<DecorationSet> {
  return new Plugin({
    key: KEY,
    state: {
      init: (_, state) => appearanceOf(state.doc, contextOf(state)),
      apply: (change, shown, before, now) =>
        change.docChanged || contextOf(before) !== contextOf(now)
          ? appearanceOf(now.doc, contextOf(now))
          : shown,
    },
    props: { decorations: state => KEY.getState(state) ?? null },
  });
}

/** The decorations of a document. */
export function appearanceOf(doc: Node, context: EditorContext): DecorationSet {
  const shown: Decoration[] = [];
  doc.descendants((node, pos) => {
    const attributes = attributesOf(node, context);
    if (attributes) shown.push(Decoration.node(pos, pos + node.nodeSize, attributes));
    if (node.type.name === 'outcome') shown.push(...boldVerbs(node, pos + 1, context));
    if (node.type.name === 'table') shown.push(...columns(node, pos + 1));
    if (node.type.name === 'tableRow') shown.push(...scopes(node, pos + 1));
  });
  shown.push(...numbersOf(doc, context));
  return DecorationSet.create(doc, shown);
}

/** The numbers of the paragraphs, where the house counts them. */
function numbersOf(doc: Node, { countsUnder, label }: EditorContext): Decoration[] {
  if (countsUnder === null) return [];
  const numbers = paragraphNumbers(doc.children.map(blockOfNode), countsUnder, label);
  const shown: Decoration[] = [];
  doc.forEach((node, pos, at) => {
    const number = numbers[at] ?? null;
    if (number === null) return;
    shown.push(Decoration.node(pos, pos + node.nodeSize, { 'data-number': number }));
  });
  return shown;
}

/** The words before an action: `ACTION STSC33/02:`. */
export function actionLabel(action: Node, { committee, references }: EditorContext): string {
  const reference = references.get(action.attrs['id']) ?? action.attrs['ref'] ?? '';
  return `${`${committee.houseStyle.labels.action} ${reference}`.trimEnd()}:`;
}

/** How a reference reads today. */
export function referenceLabel(node: Node, { label }: EditorContext): string {
  return label(Reference.parse({ type: 'reference', attrs: node.attrs }));
}

function attributesOf(node: Node, context: EditorContext): Record<string, string> | null {
  if (node.type.name === 'reference') return { 'data-words': referenceLabel(node, context) };
  return node.type.name === 'action' ? { 'data-label': actionLabel(node, context) } : null;
}

function boldVerbs(outcome: Node, start: number, { committee }: EditorContext): Decoration[] {
  const shown: Decoration[] = [];
  outcome.forEach((piece, offset) => {
    if (piece.text === undefined || piece.marks.some(({ type }) => type.name === 'bold')) return;
    for (const { verb, at } of verbsIn(piece.text, committee.outcomeVerbs)) {
      const from = start + offset + at;
      shown.push(Decoration.inline(from, from + verb.length, { nodeName: 'strong' }));
    }
  });
  return shown;
}

/** The cells of the first row are as wide as their columns, which the rows below follow. */
function columns(table: Node, start: number): Decoration[] {
  if (!table.firstChild) return [];
  const widths = widthsOf(table);
  const shown: Decoration[] = [];
  let column = 0;
  table.firstChild.forEach((cell, offset) => {
    const end = column + Number(cell.attrs['colspan']);
    const width = widths.slice(column, end).reduce((sum, each) => sum + each, 0);
    column = end;
    const from = start + 1 + offset;
    const style = `width: ${(width * 100).toFixed(2)}%`;
    if (width > 0) shown.push(Decoration.node(from, from + cell.nodeSize, { style }));
  });
  return shown;
}

/** A table that a key did not change is the same node after it, and is not measured again. */
const MEASURED = new WeakMap<Node, readonly number[]>();

function widthsOf(table: Node): readonly number[] {
  const block = MEASURED.has(table) ? null : blockOfNode(table);
  if (block?.type === 'table') MEASURED.set(table, widthsOfTable(block));
  return MEASURED.get(table) ?? [];
}

function scopes(row: Node, start: number): Decoration[] {
  const scope = row.children.every(cell => cell.attrs['header']) ? 'col' : 'row';
  const shown: Decoration[] = [];
  row.forEach((cell, offset) => {
    const from = start + offset;
    if (cell.attrs['header']) shown.push(Decoration.node(from, from + cell.nodeSize, { scope }));
  });
  return shown;
}
