import { DOMSerializer, type Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import { actionLabel } from '../appearance';
import { contextOf, type EditorContext } from '../editor-context';
import { drawAction } from '../schema/line-nodes';

/** An action with its label before the words; the label is drawn by the style and cannot be edited. */
export const actionView: NodeViewConstructor = (action, view) => {
  const { dom, contentDOM } = DOMSerializer.renderSpec(
    document,
    drawAction(action, arisesFrom(action, contextOf(view.state))),
  );
  const label = (now: Node) =>
    contentDOM?.setAttribute('data-label', actionLabel(now, contextOf(view.state)));
  label(action);
  return {
    dom,
    contentDOM: contentDOM ?? null,
    update: now => {
      if (!now.sameMarkup(action)) return false;
      label(now);
      return true;
    },
    ignoreMutation: ({ type, target }) =>
      type !== 'selection' &&
      (target === contentDOM ? type === 'attributes' : !contentDOM?.contains(target)),
  };
};

function arisesFrom({ attrs }: Node, { label }: EditorContext): string | null {
  const target: string | null = attrs['arisesFrom'];
  if (target === null) return null;
  return label({ type: 'reference', attrs: { to: 'action', target, words: null } });
}
