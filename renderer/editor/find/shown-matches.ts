import type { Node } from 'prosemirror-model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { referenceLabel } from '../appearance';
import { blocksOf } from '../blocks-of';
import { contextOf, type EditorContext } from '../editor-context';
import { type Match, matchesIn, type Query } from './matches';

interface Shown {
  readonly query: Query | null;
  readonly places: DecorationSet;
}

const KEY = new PluginKey<Shown>('found');

/** Marks what is looked for, while something is. */
export function foundPlugin(): Plugin<Shown> {
  return new Plugin<Shown>({
    key: KEY,
    state: {
      init: () => ({ query: null, places: DecorationSet.empty }),
      apply: (change, shown, _before, now) => {
        const asked: Query | null | undefined = change.getMeta(KEY);
        const query = asked === undefined ? shown.query : asked;
        if (query === shown.query && !change.docChanged) return shown;
        return { query, places: query ? placesOf(now, query) : DecorationSet.empty };
      },
    },
    props: { decorations: state => KEY.getState(state)?.places ?? null },
  });
}

/** The change that marks what the query finds, or nothing. */
export function withQuery(state: EditorState, query: Query | null): Transaction {
  return state.tr.setMeta(KEY, query);
}

/** The change that selects a found place; `null` where the minute has it no longer. */
export function selectingMatch(state: EditorState, match: Match): Transaction | null {
  const place = placeOf(state.doc, match, contextOf(state));
  if (!place) return null;
  const selection = TextSelection.create(state.doc, place.from, place.to);
  return state.tr.setSelection(selection).scrollIntoView();
}

function placesOf(state: EditorState, query: Query): DecorationSet {
  const context = contextOf(state);
  const shown = matchesIn(blocksOf(state.doc), query, context.label).flatMap(match => {
    const place = placeOf(state.doc, match, context);
    return place ? [Decoration.inline(place.from, place.to, { class: 'found' })] : [];
  });
  return DecorationSet.create(state.doc, shown);
}

/** Where a match stands in the document; one in a footnote stands at the footnote's mark. */
function placeOf(doc: Node, match: Match, context: EditorContext) {
  const line = linesOf(doc)[match.line];
  if (!line) return null;
  if (match.note !== null) return noteAt(line, match.note);
  const from = placeInLine(line, match.from, context, 1);
  const to = placeInLine(line, match.to, context, -1);
  return from === null || to === null || to < from ? null : { from, to };
}

interface LineOfDocument {
  readonly node: Node;
  readonly start: number;
}

function linesOf(doc: Node): LineOfDocument[] {
  const lines: LineOfDocument[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    if (node.content.size > 0) lines.push({ node, start: pos + 1 });
    return false;
  });
  return lines;
}

function noteAt({ node, start }: LineOfDocument, note: number) {
  const marks: { from: number; to: number }[] = [];
  node.forEach((piece, offset) => {
    const from = start + offset;
    if (piece.type.name === 'footnote') marks.push({ from, to: from + piece.nodeSize });
  });
  return marks[note] ?? null;
}

/** `side` says whether a place between two pieces belongs to the one after it or the one before. */
function placeInLine(
  { node, start }: LineOfDocument,
  wanted: number,
  context: EditorContext,
  side: 1 | -1,
): number | null {
  let at = 0;
  let place: number | null = null;
  node.forEach((piece, offset) => {
    const length = lengthOf(piece, context);
    const isHere = side > 0 ? wanted < at + length : wanted > at;
    if (isHere && wanted >= at && wanted <= at + length && (place === null || side < 0)) {
      const within = piece.isText ? wanted - at : side > 0 ? 0 : piece.nodeSize;
      place = start + offset + within;
    }
    at += length;
  });
  return place;
}

function lengthOf(piece: Node, context: EditorContext): number {
  if (piece.text !== undefined) return piece.text.length;
  if (piece.type.name === 'lineBreak') return 1;
  return piece.type.name === 'reference' ? referenceLabel(piece, context).length : 0;
}
