import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { contextOf, type Spelling } from '../editor-context';
import { marking, unmarking } from './misspelt';
import { misspeltIn, wordsOfLine } from './words-of-line';

/** How long after the last key the spelling is looked at, in milliseconds. */
const REST = 350;

/** Looks at the spelling while she rests: only lines that changed, and never between two keys. */
export function spellingPlugin(): Plugin {
  return new Plugin({ view: view => new SpellingWatch(view) });
}

class SpellingWatch {
  private readonly view: EditorView;
  private spelling: Spelling | null = null;
  /** A line of the document is never changed, only replaced; so it is looked at once. */
  private known = new WeakMap<Node, ReadonlySet<string>>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;

  constructor(view: EditorView) {
    this.view = view;
    this.update(view, null);
  }

  update(view: EditorView, before: EditorView['state'] | null): void {
    const { spelling } = contextOf(view.state);
    const isNew = spelling !== this.spelling;
    if (isNew) {
      this.spelling = spelling;
      this.known = new WeakMap();
    }
    const isSame = before?.doc === view.state.doc && before.selection.eq(view.state.selection);
    if (!isNew && isSame) return;
    clearTimeout(this.timer);
    if (isNew || spelling) this.timer = setTimeout(() => this.look(), REST);
  }

  destroy(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    const { view, spelling, known } = this;
    if (!spelling) return view.dispatch(unmarking(view.state));
    const lines = linesOf(view.state.doc).filter(line => !known.has(line));
    const words = new Set(lines.flatMap(line => wordsOfLine(line).map(({ word }) => word)));
    const wrong = words.size > 0 ? await spelling.check([...words]) : new Set<string>();
    for (const line of lines) known.set(line, misspeltIn(line, wrong));
    if (this.isClosed || spelling !== this.spelling || view.composing) return;
    // She typed on meanwhile: lines not looked at yet have no marks until she rests again.
    view.dispatch(marking(view.state, line => known.get(line)));
  }
}

function linesOf(doc: Node): Node[] {
  const lines: Node[] = [];
  doc.descendants(node => {
    if (node.isTextblock) lines.push(node);
    return !node.isTextblock;
  });
  return lines;
}
