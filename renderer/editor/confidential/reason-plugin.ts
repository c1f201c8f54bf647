import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { beginsRun, reasonOf } from './confidential-run';
import { OPEN_REASON, openAfter } from './open-reason';
import { reasonLabel } from './reason-label';

interface Shown {
  readonly doc: Node;
  readonly open: number | null;
  readonly marks: DecorationSet;
}

/** Shows what is confidential and why, once for blocks in a row, and lets the reason be typed. */
export function reasonPlugin(): Plugin<number | null> {
  let shown: Shown | null = null;
  return new Plugin<number | null>({
    key: OPEN_REASON,
    state: {
      init: () => null,
      apply: (change, open, _before, now) => openAfter(change, open, now),
    },
    props: {
      decorations: state => {
        shown = shownIn(state, shown);
        return shown.marks;
      },
    },
  });
}

function shownIn(state: EditorState, before: Shown | null): Shown {
  const open = OPEN_REASON.getState(state) ?? null;
  if (before && before.doc === state.doc && before.open === open) return before;
  return { doc: state.doc, open, marks: marksOf(state.doc, open) };
}

function marksOf(doc: Node, open: number | null): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    const reason = reasonOf(node);
    if (reason === null) return !node.isTextblock;
    marks.push(Decoration.node(pos, pos + node.nodeSize, { class: 'confidential' }));
    if (pos === open || beginsRun(doc, pos)) marks.push(label(pos, reason, pos === open));
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, marks);
}

function label(pos: number, reason: string, isOpen: boolean): Decoration {
  return Decoration.widget(pos, (view, getPos) => reasonLabel(view, getPos, { reason, isOpen }), {
    side: -1,
    // What is typed in an open field is never drawn anew under her fingers.
    key: isOpen ? 'open' : `closed ${reason}`,
    stopEvent: () => true,
    ignoreSelection: true,
  });
}
