import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { actionHere } from './action-around';

/** What is typed at the head of an action, beside its words. */
export type Fact = 'owners' | 'due';

interface Open {
  readonly pos: number;
  readonly fact: Fact;
}

const KEY = new PluginKey<Open | null>('open fact');

/** Knows which fact of which action is open to be typed; its action is told by a decoration. */
export function openFactPlugin(): Plugin<Open | null> {
  return new Plugin<Open | null>({
    key: KEY,
    state: {
      init: () => null,
      apply: (change, open) => {
        const asked: Open | null | undefined = change.getMeta(KEY);
        if (asked !== undefined) return asked;
        if (!open) return null;
        const { pos, deleted } = change.mapping.mapResult(open.pos);
        const isThere = !deleted && change.doc.nodeAt(pos)?.type.name === 'action';
        return isThere ? { ...open, pos } : null;
      },
    },
    props: {
      decorations: state => {
        const open = KEY.getState(state);
        const node = open && state.doc.nodeAt(open.pos);
        if (!open || !node) return null;
        const mark = Decoration.node(open.pos, open.pos + node.nodeSize, {}, { fact: open.fact });
        return DecorationSet.create(state.doc, [mark]);
      },
    },
  });
}

/** Opens the owners or the due date of the action with the caret, to be typed. */
export function openFact(fact: Fact): Command {
  return (state, dispatch) => {
    const here = actionHere(state);
    if (!here) return false;
    dispatch?.(opening(state, here.pos, fact));
    return true;
  };
}

/** The change that opens a fact of the action at a place. */
export function opening(state: EditorState, pos: number, fact: Fact): Transaction {
  return state.tr.setMeta(KEY, { pos, fact });
}

/** The change that closes what is open; the attributes set before stay. */
export function closingFact(change: Transaction): Transaction {
  return change.setMeta(KEY, null);
}

/** Which fact the decorations of an action say is open. */
export function factOf(decorations: readonly Decoration[]): Fact | null {
  const said = decorations.map(({ spec }) => spec['fact']).find(fact => fact !== undefined);
  return said === 'owners' || said === 'due' ? said : null;
}
