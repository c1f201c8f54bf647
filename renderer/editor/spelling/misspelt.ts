import type { Node } from 'prosemirror-model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { wordsOfLine } from './words-of-line';

interface Marked {
  readonly places: DecorationSet;
  /** Words she left as they are, until the minute is closed. */
  readonly left: ReadonlySet<string>;
}

type Ask = { readonly places: DecorationSet } | { readonly leave: string };

const KEY = new PluginKey<Marked>('misspelt');

/** A misspelt word and where it stands. */
export interface MisspeltWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Keeps which words are marked as misspelt; the marks move with the words. */
export function misspeltPlugin(): Plugin<Marked> {
  return new Plugin<Marked>({
    key: KEY,
    state: {
      init: () => ({ places: DecorationSet.empty, left: new Set() }),
      apply: (change, marked) => {
        const places = marked.places.map(change.mapping, change.doc);
        const ask: Ask | undefined = change.getMeta(KEY);
        if (!ask) return { ...marked, places };
        if ('places' in ask) return { ...marked, places: ask.places };
        return { left: new Set([...marked.left, ask.leave]), places: without(places, ask.leave) };
      },
    },
    props: { decorations: state => KEY.getState(state)?.places ?? null },
  });
}

/** The change that marks the misspelt words of the lines; `known` gives them for each line. */
export function marking(
  state: EditorState,
  known: (line: Node) => ReadonlySet<string> | undefined,
): Transaction {
  const { left = new Set<string>() } = KEY.getState(state) ?? {};
  const { selection } = state;
  const marks: Decoration[] = [];
  state.doc.descendants((line, pos) => {
    if (!line.isTextblock) return true;
    const wrong = known(line);
    if (!wrong || wrong.size === 0) return false;
    for (const { word, from, to } of wordsOfLine(line)) {
      const [start, end] = [pos + 1 + from, pos + 1 + to];
      const isBeingTyped = selection.empty && selection.head === end;
      if (wrong.has(word) && !left.has(word) && !isBeingTyped) marks.push(mark(start, end, word));
    }
    return false;
  });
  return state.tr.setMeta(KEY, { places: DecorationSet.create(state.doc, marks) });
}

/** The change that takes every mark away. */
export function unmarking(state: EditorState): Transaction {
  return state.tr.setMeta(KEY, { places: DecorationSet.empty });
}

/** The change that leaves a word as it is, wherever it stands. */
export function leaving(state: EditorState, word: string): Transaction {
  return state.tr.setMeta(KEY, { leave: word });
}

/** The next misspelt word after the selection, from the beginning again after the last. */
export function nextMisspelt(state: EditorState): MisspeltWord | null {
  const found = KEY.getState(state)?.places.find() ?? [];
  const sorted = found.toSorted((a, b) => a.from - b.from);
  const next = sorted.find(({ from }) => from >= state.selection.to) ?? sorted[0];
  return next ? wordOf(next) : null;
}

/** The misspelt word at a place of the document; `null` where there is none. */
export function misspeltAt(state: EditorState, pos: number): MisspeltWord | null {
  const [found] = KEY.getState(state)?.places.find(pos, pos) ?? [];
  return found ? wordOf(found) : null;
}

function wordOf({ from, to, spec }: Decoration): MisspeltWord {
  return { word: String(spec['word']), from, to };
}

/** The change that selects a misspelt word. */
export function selecting(state: EditorState, { from, to }: MisspeltWord): Transaction {
  return state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView();
}

/** Whether a misspelt word is what is selected. */
export function isSelected({ selection }: EditorState, { from, to }: MisspeltWord): boolean {
  return selection.from === from && selection.to === to;
}

function mark(from: number, to: number, word: string): Decoration {
  return Decoration.inline(from, to, { class: 'misspelt' }, { word });
}

function without(places: DecorationSet, word: string): DecorationSet {
  return places.remove(places.find(undefined, undefined, spec => spec['word'] === word));
}
