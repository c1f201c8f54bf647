import type { NodeViewConstructor } from 'prosemirror-view';
import { referenceLabel } from '../appearance';
import { contextOf } from '../editor-context';

/** A reference in its line, read as it reads today; it is drawn anew when that changes. */
export const referenceView: NodeViewConstructor = (node, view) => {
  const dom = document.createElement('span');
  dom.className = 'place-link';
  dom.textContent = referenceLabel(node, contextOf(view.state));
  return {
    dom,
    update: now => {
      if (now.type !== node.type) return false;
      dom.textContent = referenceLabel(now, contextOf(view.state));
      return true;
    },
  };
};
