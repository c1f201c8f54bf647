import { toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import {
  type Command,
  EditorState,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { EditorView, type NodeView, type NodeViewConstructor } from 'prosemirror-view';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { nativeUndo, type Undoing } from '../undo/native-undo';
import { endingStep } from '../undo/undo-steps';

/**
 * A footnote's mark in its line. While it is selected its words are open to edit below it: Enter or
 * Escape goes back to the line; a note without words goes away. After ProseMirror's own footnote
 * example, https://prosemirror.net/examples/footnote/.
 */
export function footnoteView(undoing: Undoing): NodeViewConstructor {
  return (node, view, getPos) => new FootnoteView(node, view, getPos, undoing);
}

class FootnoteView implements NodeView {
  readonly dom: HTMLElement;
  private node: Node;
  private readonly outer: EditorView;
  private readonly getPos: () => number | undefined;
  private readonly undoing: Undoing;
  private inner: EditorView | null = null;

  constructor(node: Node, outer: EditorView, getPos: () => number | undefined, undoing: Undoing) {
    this.node = node;
    this.outer = outer;
    this.getPos = getPos;
    this.undoing = undoing;
    this.dom = document.createElement('span');
    this.dom.className = 'note-mark';
    this.name();
  }

  selectNode(): void {
    this.dom.classList.add('selected');
    if (this.inner === null) this.open();
  }

  deselectNode(): void {
    this.dom.classList.remove('selected');
    this.destroy();
  }

  update(node: Node): boolean {
    if (!node.sameMarkup(this.node)) return false;
    this.node = node;
    this.name();
    if (this.inner) this.takeIn(this.inner, node);
    return true;
  }

  destroy(): void {
    const { inner } = this;
    this.inner = null;
    inner?.destroy();
    inner?.dom.remove();
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof window.Node && this.inner?.dom.contains(event.target) === true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private name(): void {
    this.dom.setAttribute('aria-label', `Footnote: ${this.node.textContent}`);
  }

  private open(): void {
    const place = this.dom.appendChild(document.createElement('span'));
    const inner = new EditorView(
      { mount: place },
      {
        state: EditorState.create({
          doc: this.node,
          selection: Selection.atEnd(this.node),
          plugins: [keymap(this.keys())],
        }),
        attributes: {
          class: 'note-editor',
          role: 'textbox',
          'aria-label': 'Footnote',
          lang: 'en-GB',
          spellcheck: 'true',
        },
        handlePaste: (view, { clipboardData }) => pasteWords(view, clipboardData),
        handleDOMEvents: nativeUndo(this.undoing),
        dispatchTransaction: change => this.dispatch(inner, change),
      },
    );
    this.inner = inner;
    // Only once the line's own editor has set its selection, or it would take the focus back.
    if (this.node.content.size === 0) queueMicrotask(() => this.inner?.focus());
  }

  private keys(): { readonly [key: string]: Command } {
    const leave = () => this.leave();
    return {
      'Mod-b': toggleMark(MINUTE_SCHEMA.marks.bold),
      'Mod-i': toggleMark(MINUTE_SCHEMA.marks.italic),
      Enter: leave,
      Escape: leave,
    };
  }

  private leave(): boolean {
    const pos = this.getPos();
    if (pos === undefined) return false;
    const { tr } = this.outer.state;
    const end = pos + this.node.nodeSize;
    if (this.node.content.size === 0) tr.delete(pos, end);
    const place = tr.doc.resolve(tr.mapping.map(end));
    // What was typed in the note is undone apart from what comes after it.
    this.outer.dispatch(endingStep(tr.setSelection(TextSelection.near(place))));
    this.outer.focus();
    return true;
  }

  /** What is typed in the note is a change of the whole minute. */
  private dispatch(inner: EditorView, change: Transaction): void {
    const { state, transactions } = inner.state.applyTransaction(change);
    inner.updateState(state);
    const pos = this.getPos();
    if (change.getMeta('fromOutside') || !change.docChanged || pos === undefined) return;
    const outer = this.outer.state.tr;
    const offset = StepMap.offset(pos + 1);
    for (const step of transactions.flatMap(({ steps }) => steps)) {
      const mapped = step.map(offset);
      if (mapped) outer.step(mapped);
    }
    this.outer.dispatch(outer);
  }

  /** Brings in what changed in the minute, as undo does, and leaves the rest and the caret be. */
  private takeIn(inner: EditorView, node: Node): void {
    const { state } = inner;
    const start = node.content.findDiffStart(state.doc.content);
    const end = node.content.findDiffEnd(state.doc.content);
    if (start === null || end === null) return;
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const part = node.slice(start, end.a + overlap);
    const change = state.tr.replace(start, end.b + overlap, part);
    inner.dispatch(change.setMeta('fromOutside', true));
  }
}

/** A note is one line: of what is pasted it takes the words. */
function pasteWords(view: EditorView, data: DataTransfer | null): boolean {
  const words = data?.getData('text/plain').replace(/\s+/g, ' ') ?? '';
  view.dispatch(view.state.tr.insertText(words));
  return true;
}
